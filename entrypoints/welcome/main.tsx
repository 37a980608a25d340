import readArticleHeads from 'virtual:interplay/article-heads';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { readShortcuts } from '../../components/shortcuts/read-shortcuts';
import { showTheme } from '../../components/ui/theme';
import { readDirection, TranslateContext } from '../../components/ui/translate';
import { WelcomePage } from '../../components/welcome/WelcomePage';
import { defaultSettings } from '../../domain/settings/index';
import { translate } from '../../locales/translate';
import { answerTabRequests } from '../../messaging/answer-tab-requests';
import { askBackground } from '../../messaging/ask-background';
import '../../page/marks/marks.css';
import { answerForReading } from '../../reader/answer-for-reading';
import { readPage } from '../../reader/read-page';
import { showPage } from '../../reader/show-page';

document.documentElement.lang = translate('locale_tag');
document.documentElement.dir = readDirection(translate);
document.title = translate('welcome_title');
const [commands, articles] = await Promise.all([browser.commands.getAll(), readArticleHeads()]);
render(
  <TranslateContext value={translate}>
    <WelcomePage
      shortcuts={readShortcuts(commands)}
      articles={articles}
      onOpenSettings={() => void browser.runtime.openOptionsPage()}
    />
  </TranslateContext>,
  document.body,
);
// There to be tried: every word of it counts, known or not.
const settings = await askBackground('readSettings', { url: location.href }).catch(() => defaultSettings);
showTheme(settings.theme);
const everyWord = { density: 'all', notMeant: [], known: [] } as const;
const reading = readPage({ ...settings, ...everyWord }, { canSave: false, loadShowPage: async () => showPage });
answerTabRequests(
  answerForReading(
    () => reading,
    (state) => reading.setChoices({ ...state, ...everyWord }),
  ),
);

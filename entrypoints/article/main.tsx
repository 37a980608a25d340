import readArticles from 'virtual:interplay/articles';
import readConcepts from 'virtual:interplay/concepts';
import readHelplines from 'virtual:interplay/helplines';
import { render } from 'preact';
import { articleAddress } from '../../components/article/article-address';
import { showTheme } from '../../components/ui/theme';
import { readDirection, TranslateContext } from '../../components/ui/translate';
import { defaultSettings } from '../../domain/settings/index';
import { translate } from '../../locales/translate';
import { answerTabRequests } from '../../messaging/answer-tab-requests';
import { askBackground } from '../../messaging/ask-background';
import '../../page/marks/marks.css';
import { answerForReading } from '../../reader/answer-for-reading';
import { readPage } from '../../reader/read-page';
import { showPage } from '../../reader/show-page';
import { ArticleReader } from './ArticleReader';

document.documentElement.lang = translate('locale_tag');
document.documentElement.dir = readDirection(translate);
const [articles, concepts, helplines] = await Promise.all([readArticles(), readConcepts(), readHelplines()]);
render(
  <TranslateContext value={translate}>
    <ArticleReader
      id={new URLSearchParams(location.search).get('id') ?? ''}
      articles={articles}
      concepts={concepts}
      helplines={helplines}
    />
  </TranslateContext>,
  document.body,
);
// Content scripts do not run on our own pages, so this page reads itself, whatever the settings say of sites.
const settings = await askBackground('readSettings', { url: location.href }).catch(() => defaultSettings);
showTheme(settings.theme);
const reading = readPage(
  { ...settings, notMeant: [] },
  {
    canSave: false,
    loadShowPage: async () => showPage,
    openArticle: (...place) => location.assign(articleAddress(...place)),
  },
);
answerTabRequests(
  answerForReading(
    () => reading,
    (state) => reading.setChoices({ ...state, notMeant: [] }),
  ),
);

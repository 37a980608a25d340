import lexicon from 'virtual:interplay/lexicon';
import { articleAddress } from '../../components/article/article-address';
import cardStyle from '../../components/card/card.css?inline';
import { drawCard } from '../../components/card/draw-card';
import { translate } from '../../locales/translate';
import '../../page/marks/marks.css';
import { askBackground } from '../../messaging/transport';
import { type Reading, startReading } from '../../page/start-reading';

/** Content scripts do not run on extension pages, so this page reads itself; on whatever the settings say of sites. */
export async function readOwnPage(): Promise<Reading> {
  const settings = await askBackground('readSettings', { url: location.href }).catch(() => null);
  return startReading({
    lexicon,
    cardStyle,
    density: settings?.density ?? 'balanced',
    resolveSenses: (mentions, pageConcepts) =>
      askBackground('resolveSenses', { mentions: [...mentions], pageConcepts: [...pageConcepts] }).catch(() => null),
    readExplainer: (concept, pageConcepts) =>
      askBackground('readExplainer', { concept, pageConcepts: [...pageConcepts] }).then(
        (explainer) => explainer ?? { state: 'failed' },
        () => ({ state: 'failed' }),
      ),
    drawCard: (layer, content, actions) => {
      const onOpenArticle = (...place: Parameters<typeof articleAddress>) => location.assign(articleAddress(...place));
      drawCard(layer, content, { ...actions, onOpenArticle }, translate);
    },
    describeStep: (text, number, count) => translate('step_announcement', text, String(number), String(count)),
    isWanted: () => true,
  });
}

import cardStyle from '../components/card/card.css?inline';
import { drawCard } from '../components/card/draw-card';
import bubbleStyle from '../components/selection/bubble.css?inline';
import type { Look } from '../components/ui/look';
import type { ArticleId, ConceptId } from '../domain/knowledge/index';
import { translate } from '../locales/translate';
import { askAgain } from '../messaging/ask-again';
import { askBackground, ExtensionGone, extensionIsThere, readOwnVersion } from '../messaging/transport';
import { type Reading, type ReadingChoices, startReading } from '../page/start-reading';
import type { PageSavingParts } from '../page/start-saving';
import { createAsking } from './create-asking';

/** What the reader chose for a page, and how the card looks on it. */
export type PageChoices = ReadingChoices & Look;

/** A page that is being read, as its reader chose. */
export interface FollowingReading extends Reading {
  setChoices(choices: PageChoices): void;
}

/** What the card's link to its article does. */
export type OpenArticle = (article: ArticleId, sectionId: string) => void;

/**
 * Reads the document that this script runs in, with our card and the background's answers. The one
 * place where page, components and messages meet, used by the content script and by our own pages.
 * @param createSaving null where nothing can be saved.
 */
export function readPage(
  choices: PageChoices,
  createSaving: ((getLook: () => Look) => PageSavingParts) | null,
  openArticle: OpenArticle = askToOpenArticle,
): FollowingReading {
  let look: Look = choices;
  const version = readOwnVersion();
  const asking = createSaving && createAsking(() => look);
  const saving = createSaving?.(() => look) ?? null;
  const reading = startReading({
    readLexicon: () => askAgain('readLexicon', {}),
    styles: [cardStyle, bubbleStyle],
    choices,
    setMeaning: saving && setMeaning,
    setKnown: saving && setKnown,
    resolveSenses: (mentions, { concepts, words }) =>
      askBackground('resolveSenses', {
        mentions: [...mentions],
        pageConcepts: [...concepts],
        pageWords: words,
      }).catch(() => null),
    readExplainer: (concept, pageConcepts) =>
      askBackground('readExplainer', { concept, pageConcepts: [...pageConcepts] }).then(
        (explainer) => explainer ?? { state: 'failed' },
        (error) => ({ state: error instanceof ExtensionGone ? 'outdated' : 'failed' }),
      ),
    drawCard: (layer, content, actions) =>
      drawCard(
        layer,
        content,
        { ...actions, onOpenArticle: openArticle, version, ...(asking && { asking }) },
        translate,
        look,
      ),
    describeStep: (text, number, count) => translate('step_announcement', text, String(number), String(count)),
    describeDefinition: (text) => translate('definition_announcement', text),
    isWanted: extensionIsThere,
    saving,
  });
  return {
    ...reading,
    setChoices(next) {
      look = next;
      reading.setChoices(next);
    },
  };
}

/** Answers whether it is kept for the next visit. */
function setMeaning(concept: ConceptId, meant: boolean): Promise<boolean> {
  return askAgain('setMeaningHere', { concept, meant }).catch(() => false);
}

/** Answers whether it is kept for other pages. */
function setKnown(concept: ConceptId, known: boolean): Promise<boolean> {
  return askAgain('setKnown', { concept, known }).catch(() => false);
}

function askToOpenArticle(article: string, section: string): void {
  void askBackground('openArticle', { article, section }).catch(() => undefined);
}

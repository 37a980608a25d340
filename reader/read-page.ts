import type { Look } from '../components/ui/look';
import type { ConceptId } from '../domain/knowledge/index';
import { translate } from '../locales/translate';
import { askAgain } from '../messaging/ask-again';
import { askBackground, ExtensionGone, findOwnAddress, readOwnVersion } from '../messaging/ask-background';
import { extensionIsThere } from '../messaging/find-runtime';
import type { SpotTexts } from '../page/reading/spot-desk';
import { type Reading, type ReadingChoices, startReading } from '../page/start-reading';
import { saveFromPage } from './save-from-page';
import type { ShowPage } from './show-page';
import type { OpenArticle, SavingDesk } from './showing-desk';

/** What the reader chose for a page, and how the card looks on it. */
export type PageChoices = ReadingChoices & Look;

/** A page that is being read, as its reader chose. */
export interface FollowingReading extends Reading {
  setChoices(choices: PageChoices): void;
}

/** How documents differ that we read. */
export interface ReadingPlace {
  /** On our own pages nothing can be saved, and nothing is remembered. */
  readonly canSave: boolean;
  /** Brings what shows things over the page. */
  readonly loadShowPage: () => Promise<ShowPage>;
  readonly openArticle?: OpenArticle;
}

/**
 * Reads the document that this script runs in, with our card and the background's answers. The one
 * place where page and messages meet, used by the content script and by our own pages.
 */
export function readPage(choices: PageChoices, { canSave, loadShowPage, openArticle }: ReadingPlace): FollowingReading {
  let look: Look = choices;
  const desk = {
    translate,
    getLook: () => look,
    openArticle: openArticle ?? askToOpenArticle,
    version: readOwnVersion(),
    saving: canSave ? savingDesk : null,
  };
  const reading = startReading({
    spotTexts,
    choices,
    setMeaning: canSave ? setMeaning : null,
    setKnown: canSave ? setKnown : null,
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
    isWanted: extensionIsThere,
    hasSaved: canSave ? async () => (await savingDesk.listSaved()).length > 0 : null,
    async loadShowing() {
      const showPage = await loadShowPage();
      return (page) => showPage(page, desk);
    },
  });
  return {
    ...reading,
    setChoices(next) {
      look = next;
      reading.setChoices(next);
    },
  };
}

/** Has the background spot: its code is warm, and pages need neither the lexicon nor what reads it. */
const spotTexts: SpotTexts = (texts) => {
  const stated = texts.flatMap((one, text) => one.stated.map((form) => ({ text, ...form })));
  return askAgain('spotTexts', { texts: texts.map(({ text }) => text), stated });
};

const savingDesk: SavingDesk = {
  listSaved: () => askBackground('listDrawnHighlights', {}).catch(() => []),
  save: saveFromPage,
  findOwnAddress,
};

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

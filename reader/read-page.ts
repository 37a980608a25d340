import type { Look } from '../components/ui/look';
import { askAgain } from '../messaging/ask-again';
import { askBackground } from '../messaging/ask-background';
import { extensionIsThere } from '../messaging/find-runtime';
import type { SpotTexts } from '../page/reading/spot-desk';
import { type Reading, type ReadingChoices, startReading } from '../page/start-reading';
import { listSaved } from './list-saved';
import type { ShowPage } from './show-page';
import type { OpenArticle } from './showing-desk';

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
  const desk = { getLook: () => look, canSave, openArticle: openArticle ?? null };
  const reading = startReading({
    spotTexts,
    choices,
    resolveSenses: (mentions, { concepts, words }) =>
      askBackground('resolveSenses', {
        mentions: [...mentions],
        pageConcepts: [...concepts],
        pageWords: words,
      }).catch(() => null),
    isWanted: extensionIsThere,
    hasSaved: canSave ? async () => (await listSaved()).length > 0 : null,
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

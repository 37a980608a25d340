import type { ConceptId, FoundWord, FoundWords } from '../../domain/knowledge/index';
import {
  applyLocalMeanings,
  type Candidate,
  type DoubtfulMention,
  describeDoubts,
  isDoubtful,
  type LocalMeaning,
  settle,
} from '../../domain/spotting/index';
import type { Decision } from './sense-desk';

export interface WordsParts {
  /** The terms in a text. Rejects when nobody answers any more. */
  readonly spot: (text: string) => Promise<readonly Candidate[]>;
  /** What the page says of its own abbreviations. */
  readonly meanings: readonly LocalMeaning[];
  /** Ids of concepts that ambiguous words do not mean here. */
  readonly notMeant: ReadonlySet<string>;
  /** Null where nobody answers. */
  readonly resolve: (doubts: readonly DoubtfulMention[]) => Promise<readonly Decision[] | null>;
}

/** A longer selection is no question about a word: it gets the first few. UTF-16 units. */
const LONG_UNITS = 300;
const MOST_OF_LONG = 8;
/** Of a selection that is longer still, so much is looked at. */
const LONGEST_UNITS = 20_000;
/** More than a short selection can have, and what the background decides at once. */
const MOST_CANDIDATES = 60;

interface Asked {
  readonly candidate: Candidate;
  /** As the page itself defines it; null where it defines something else. */
  readonly read: Candidate | null;
  readonly doubts: readonly DoubtfulMention[];
}

/**
 * Finds the longest terms within a stretch of text, whatever the reader knows or has marked: the reader asks. That a word
 * can mean other things does not hide it; it is then said to be undecided.
 * @param place UTF-16 units of the text.
 */
export async function findWords(
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
  parts: WordsParts,
): Promise<FoundWords> {
  const looked = Math.min(end, start + LONGEST_UNITS);
  const candidates = await parts.spot(text.slice(start, looked));
  const asked = candidates.slice(0, MOST_CANDIDATES).map((candidate): Asked => {
    const placed = { ...candidate, start: candidate.start + start, end: candidate.end + start };
    const read = applyLocalMeanings(text, [placed], parts.meanings)[0] ?? null;
    return { candidate: placed, read, doubts: read !== null && isDoubtful(read) ? describeDoubts(text, read) : [] };
  });
  const doubts = asked.flatMap((one) => one.doubts);
  const words = settleAsked(text, asked, doubts.length > 0 ? await parts.resolve(doubts) : null, parts.notMeant);
  const most = end - start > LONG_UNITS ? MOST_OF_LONG : words.length;
  return {
    terms: words.slice(0, most),
    isCut: words.length > most || candidates.length > MOST_CANDIDATES || looked < end,
  };
}

function settleAsked(
  text: string,
  asked: readonly Asked[],
  decisions: readonly Decision[] | null,
  notMeant: ReadonlySet<string>,
): FoundWord[] {
  const found = new Map<ConceptId, FoundWord>();
  let next = 0;
  for (const { candidate, read, doubts } of asked) {
    const settled = read && settle(read, decisions?.slice(next, next + doubts.length) ?? null, notMeant);
    next += doubts.length;
    const words = text.slice(candidate.start, candidate.end).replace(/\s+/g, ' ');
    const meant = settled === null ? candidate.readings : [settled];
    for (const { concept } of meant) {
      // What is decided in one place stays so.
      if (settled !== null || !found.has(concept.id))
        found.set(concept.id, { concept: concept.id, text: words, reason: settled?.reason ?? null });
    }
  }
  return [...found.values()];
}

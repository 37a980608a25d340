import { describePassage, findPassage, wellFormedOf } from '../../domain/anchoring/index';
import { createSearch, foldAddress, type Highlight, highlightLimits } from '../../domain/notes/index';
import { applyLocalMeanings, describeDoubts, findLocalMeanings, spotTerms } from '../../domain/spotting/index';
import { findSentence, guessLanguage } from '../../domain/text/index';
import { readLibrary } from '../../domain/transfer/index';
import type { Engine } from '../explain/open-engine';
import { putInMiddle } from './hostile-texts';

/** The longest block of a page (page/text-map). */
const BLOCK = 32_000;
/** Most of what is sent to the senses engine of one sentence, and to the card of one long form. */
const SENTENCE = 4_000;
/** A long page as one string, as anchoring reads it; a page may have 20 times as much, and takes 20 times as long. */
const PAGE = 1_000_000;

/** A call of ours that meets text of a page or a file. */
export interface TextCall {
  readonly name: string;
  /** UTF-16 units that a caller passes at most. */
  readonly length: number;
  /** Answers what is timed; making it is not. */
  readonly prepare: (text: string) => () => unknown;
}

export function listTextCalls({ lexicon, senses }: Engine): TextCall[] {
  const term = 'depression';
  const resolveIn = (raw: string) => {
    const { text, start } = putInMiddle(raw, term);
    const mention = { concept: term, sentence: text, start, end: start + term.length, pageConcepts: [] };
    return () => senses.resolve(mention);
  };
  return [
    { name: 'spotTerms', length: BLOCK, prepare: (text) => () => spotTerms(text, lexicon) },
    {
      name: 'spotTerms, a term amid it',
      length: BLOCK,
      prepare: (raw) => {
        const { text } = putInMiddle(raw, 'CBT');
        return () => spotTerms(text, lexicon);
      },
    },
    { name: 'findLocalMeanings', length: BLOCK, prepare: (text) => () => findLocalMeanings(text, lexicon) },
    {
      name: 'findLocalMeanings, a stated form',
      length: BLOCK,
      prepare: (long) => () => findLocalMeanings('CBT', lexicon, [{ start: 0, end: 3, long }]),
    },
    {
      name: 'applyLocalMeanings',
      length: BLOCK,
      prepare: (text) => {
        const { candidates } = spotTerms(text, lexicon);
        const meanings = findLocalMeanings(`cognitive behavioural therapy (CBT) ${text}`, lexicon);
        return () => applyLocalMeanings(text, candidates, meanings);
      },
    },
    { name: 'guessLanguage', length: BLOCK, prepare: (text) => () => guessLanguage(text) },
    {
      name: 'findSentence',
      length: BLOCK,
      prepare: (text) => () => findSentence(text, { start: BLOCK / 2, end: BLOCK / 2 + 10 }),
    },
    { name: 'describeDoubts', length: BLOCK, prepare: (raw) => describeIn(putInMiddle(raw, ` ${term} `).text) },
    { name: 'senses.resolve', length: SENTENCE, prepare: resolveIn },
    { name: 'wellFormedOf', length: BLOCK, prepare: (text) => () => wellFormedOf(text) },
    {
      name: 'describePassage',
      length: PAGE,
      prepare: (text) => () => describePassage(text, PAGE / 2, PAGE / 2 + highlightLimits.exact),
    },
    { name: 'findPassage, still there', length: PAGE, prepare: (text) => findIn(text, (passage) => passage) },
    { name: 'findPassage, its end is new', length: PAGE, prepare: (text) => findIn(text, changeEnd) },
    { name: 'findPassage, its middle is new', length: PAGE, prepare: (text) => findIn(text, changeMiddle) },
    { name: 'foldAddress', length: highlightLimits.address, prepare: (text) => () => foldAddress(`https://a/${text}`) },
    { name: 'foldAddress, a host', length: 1_000, prepare: (text) => () => foldAddress(`https://${text}`) },
    { name: 'createSearch', length: highlightLimits.note, prepare: searchIn },
    { name: 'readLibrary, one row', length: highlightLimits.note, prepare: (text) => readIn(describeHighlight(text)) },
  ];

  function describeIn(text: string): () => unknown {
    const found = spotTerms(text, lexicon).candidates.find((one) => one.end > BLOCK / 2 - 10);
    // In the middle of an address a term is none, and no doubt arises from it.
    return () => (found === undefined ? null : describeDoubts(text, found));
  }
}

function findIn(text: string, change: (exact: string) => string): () => unknown {
  const passage = describePassage(text, PAGE / 2, PAGE / 2 + highlightLimits.exact);
  const sought = { ...passage, exact: change(passage.exact) };
  return () => findPassage(text, sought);
}

function changeEnd(exact: string): string {
  return `${exact.slice(0, -1)}~`;
}

function changeMiddle(exact: string): string {
  const middle = exact.length >> 1;
  return `${exact.slice(0, middle)}~${exact.slice(middle + 1)}`;
}

function searchIn(text: string): () => unknown {
  const highlight = describeHighlight(text);
  return () => createSearch(text.slice(0, 200))(highlight);
}

function readIn(highlight: Highlight): () => unknown {
  const file = JSON.stringify({ format: 'interplay-library', version: 1, highlights: [highlight] });
  return () => readLibrary(file);
}

/** A highlight that has the text wherever text may stand, as much of it as may. */
function describeHighlight(text: string): Highlight {
  const [exact, context] = [text.slice(0, highlightLimits.exact), text.slice(0, highlightLimits.context)];
  return {
    id: '6f1f3b66-7f0e-4b52-9d39-0e6c0e3a7c11' as Highlight['id'],
    passage: { exact, prefix: context, suffix: context, start: 64, end: 64 + exact.length },
    address: `https://example.org/${text.slice(0, 3_000)}`,
    title: text.slice(0, highlightLimits.title),
    concepts: [text.slice(0, 80)] as unknown as Highlight['concepts'],
    colour: 'yellow',
    note: text.slice(0, highlightLimits.note),
    savedAt: '2026-11-22T09:30:00.000Z',
    changedAt: '2026-11-22T09:30:00.000Z',
    trashedAt: null,
  };
}

import { type AbbreviationDefinition, findAbbreviations } from '../../domain/abbreviations/index';
import type { LexiconConcept } from '../../domain/lexicon/index';
import type { SenseDecision } from '../../domain/senses/index';
import {
  applyLocalMeanings,
  type Candidate,
  chooseMarks,
  type Density,
  describeDoubts,
  describeSections,
  describeVia,
  isDoubtful,
  listSureConcepts,
  type SpottedBlock,
  type StatedForm,
  settle,
  spotText,
  type Via,
} from '../../domain/spotting/index';
import type { Engine } from './open-engine';

/** A piece of text that is read in one go: a block of a page, or a whole plain text. */
export interface TextBlock {
  readonly text: string;
  readonly isHeading: boolean;
  /** What the page states beside the text (`<abbr title>`). */
  readonly stated?: readonly StatedForm[];
}

/** What was met in a block. Offsets are UTF-16 units of the block's text. */
export interface Met {
  readonly block: TextBlock;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** What the senses engine said of each reading; null where nothing was in doubt. */
  readonly decisions: readonly SenseDecision[] | null;
  /** The concepts that it could name, in the order of `decisions`. */
  readonly readings: readonly LexiconConcept[];
}

export interface Mention extends Met {
  readonly concept: LexiconConcept;
  readonly via: Via;
  /** 0 to 1, how sure the sense is. */
  readonly score: number;
  readonly section: number;
  readonly wordIndex: number;
}

export interface Explanation {
  /** Sorted and disjoint within each block, blocks in order. */
  readonly mentions: readonly Mention[];
  /** Met, but not with enough certainty, or with another meaning. */
  readonly undecided: readonly Met[];
  readonly abbreviations: readonly AbbreviationDefinition[];
  readonly words: number;
}

interface ReadBlock extends SpottedBlock {
  readonly block: TextBlock;
}

/** Spots, decides and chooses as the extension does on a page with these blocks. */
export function explainBlocks(
  blocks: readonly TextBlock[],
  { lexicon, senses }: Engine,
  density: Density,
): Explanation {
  const spotted = blocks.map((block) => ({ block, ...spotText(block.text, lexicon, block.stated) }));
  const meanings = spotted.flatMap((one) => one.meanings);
  const reads = spotted.map(
    ({ block, words, candidates }): ReadBlock => ({
      block,
      words,
      isHeading: block.isHeading,
      candidates: applyLocalMeanings(block.text, candidates, meanings),
    }),
  );
  const page = { pageConcepts: listSureConcepts(reads), pageWords: countWords(reads) };
  const doubts = reads.flatMap(({ block, candidates }) =>
    candidates.filter(isDoubtful).map((candidate) => ({ candidate, doubts: describeDoubts(block.text, candidate) })),
  );
  const resolved = senses.resolveAll(doubts.flatMap((one) => one.doubts.map((doubt) => ({ ...doubt, ...page }))));
  const decisionsOf = new Map<Candidate, SenseDecision[]>();
  let next = 0;
  for (const one of doubts) {
    decisionsOf.set(one.candidate, resolved.slice(next, next + one.doubts.length));
    next += one.doubts.length;
  }
  const undecided: Met[] = [];
  const mentions = describeSections(reads).flatMap(({ read, section, wordsBefore }) =>
    read.candidates.flatMap((candidate) => {
      const decisions = decisionsOf.get(candidate) ?? null;
      const met = describeMet(read.block, candidate, decisions);
      const settled = settle(candidate, decisions);
      if (settled === null) undecided.push(met);
      const place = { section, wordIndex: wordsBefore + candidate.wordIndex, inHeading: read.isHeading };
      return settled === null ? [] : [{ ...met, ...settled, via: describeVia(candidate), ...place }];
    }),
  );
  return {
    mentions: chooseMarks(mentions, density),
    undecided,
    abbreviations: blocks.flatMap(({ text }) => findAbbreviations(text)),
    words: countWords(reads),
  };
}

function countWords(reads: readonly ReadBlock[]): number {
  return reads.reduce((sum, { words }) => sum + words, 0);
}

function describeMet(block: TextBlock, candidate: Candidate, decisions: readonly SenseDecision[] | null): Met {
  const { start, end } = candidate;
  const readings = candidate.readings.map(({ concept }) => concept);
  return { block, start, end, text: block.text.slice(start, end), decisions, readings };
}

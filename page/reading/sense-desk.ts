import type { ShownEvidence } from '../../domain/knowledge/index';
import {
  type Candidate,
  type DoubtfulMention,
  describeDoubts,
  isDoubtful,
  listSureConcepts,
} from '../../domain/spotting/index';
import type { ReadBlock } from './read-block';

export interface Decision {
  readonly applies: boolean | null;
  readonly score: number;
  readonly evidence: readonly ShownEvidence[];
}

/** What the page has shown so far. */
export interface PageSoFar {
  /** The concepts that it names beyond doubt. */
  readonly concepts: readonly string[];
  readonly words: number;
}

export type ResolveSenses = (
  mentions: readonly DoubtfulMention[],
  page: PageSoFar,
) => Promise<readonly Decision[] | null>;

/** What one message may hold (the protocol's own limit is higher), and how many a page may ask in all. */
const BATCH = 100;
const MOST_PER_PAGE = 3_000;
const MOST_PAGE_CONCEPTS = 500;

type Steps = Generator<Promise<unknown> | undefined>;

interface Waiting {
  readonly block: ReadBlock['block'];
  readonly candidate: Candidate;
}

/** Has doubtful mentions decided, each once, in batches; keeps the answers with the candidates. */
export class SenseDesk {
  private readonly decisions = new WeakMap<Candidate, readonly Decision[]>();
  private readonly asked = new WeakSet<Candidate>();
  private count = 0;

  constructor(private readonly resolve: ResolveSenses) {}

  /** The answers for a candidate's readings; null while there are none. */
  findDecisions(candidate: Candidate): readonly Decision[] | null {
    return this.decisions.get(candidate) ?? null;
  }

  /** Asks for what was not asked yet. Yields often, and what it has to wait for. */
  *ask(blocks: readonly ReadBlock[]): Steps {
    const waiting: Waiting[] = [];
    for (const { block, candidates, hidden } of blocks) {
      if (hidden) continue;
      for (const candidate of candidates) if (this.isNew(candidate)) waiting.push({ block, candidate });
      yield;
    }
    if (waiting.length === 0) return;
    const page = describePageSoFar(blocks);
    yield;
    for (let i = 0; i < waiting.length && this.count < MOST_PER_PAGE; i += BATCH) {
      yield* this.askBatch(waiting.slice(i, i + BATCH), page);
    }
  }

  private isNew(candidate: Candidate): boolean {
    return isDoubtful(candidate) && !this.asked.has(candidate);
  }

  private *askBatch(batch: readonly Waiting[], page: PageSoFar): Steps {
    this.count += batch.length;
    const doubts: DoubtfulMention[][] = [];
    for (const { block, candidate } of batch) {
      this.asked.add(candidate);
      doubts.push(describeDoubts(block.text, candidate));
      yield;
    }
    let answers: readonly Decision[] | null = null;
    yield this.resolve(doubts.flat(), page).then((all) => {
      answers = all;
    });
    if (answers === null) return;
    let next = 0;
    for (const [index, { candidate }] of batch.entries()) {
      const count = doubts[index]!.length;
      this.decisions.set(candidate, (answers as readonly Decision[]).slice(next, next + count));
      next += count;
    }
  }
}

export function describePageSoFar(blocks: readonly ReadBlock[]): PageSoFar {
  const shown = blocks.filter((read) => !read.hidden);
  return {
    concepts: listSureConcepts(shown).slice(0, MOST_PAGE_CONCEPTS),
    words: shown.reduce((sum, read) => sum + read.words, 0),
  };
}

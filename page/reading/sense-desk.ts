import type { ShownEvidence } from '../../domain/knowledge/index';
import {
  type Candidate,
  type DoubtfulMention,
  describeDoubts,
  isDoubtful,
  listSureConcepts,
} from '../../domain/spotting/index';
import type { ReadBlock } from './page-text';

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

  /** Asks for what was not asked yet. @returns whether any new answer came. */
  async ask(blocks: readonly ReadBlock[]): Promise<boolean> {
    const waiting = blocks.flatMap(({ block, candidates, hidden }) =>
      hidden ? [] : candidates.filter((candidate) => this.isNew(candidate)).map((candidate) => ({ block, candidate })),
    );
    if (waiting.length === 0) return false;
    const page = describePageSoFar(blocks);
    let answered = false;
    for (let i = 0; i < waiting.length && this.count < MOST_PER_PAGE; i += BATCH) {
      answered = (await this.askBatch(waiting.slice(i, i + BATCH), page)) || answered;
    }
    return answered;
  }

  private isNew(candidate: Candidate): boolean {
    return isDoubtful(candidate) && !this.asked.has(candidate);
  }

  private async askBatch(
    batch: readonly { block: ReadBlock['block']; candidate: Candidate }[],
    page: PageSoFar,
  ): Promise<boolean> {
    for (const { candidate } of batch) this.asked.add(candidate);
    this.count += batch.length;
    const doubts = batch.map(({ block, candidate }) => describeDoubts(block.text, candidate));
    const answers = await this.resolve(doubts.flat(), page);
    if (answers === null) return false;
    let next = 0;
    batch.forEach(({ candidate }, index) => {
      const count = doubts[index]!.length;
      this.decisions.set(candidate, answers.slice(next, next + count));
      next += count;
    });
    return true;
  }
}

export function describePageSoFar(blocks: readonly ReadBlock[]): PageSoFar {
  const shown = blocks.filter((read) => !read.hidden);
  return {
    concepts: listSureConcepts(shown).slice(0, MOST_PAGE_CONCEPTS),
    words: shown.reduce((sum, read) => sum + read.words, 0),
  };
}

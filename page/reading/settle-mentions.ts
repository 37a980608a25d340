import type { LexiconConcept } from '../../domain/lexicon/index';
import { type Candidate, describeSections, type Settled, settle } from '../../domain/spotting/index';
import type { Mark } from '../marks/index';
import type { Block, TextSpan } from '../text-map/index';
import type { PageText } from './page-text';
import type { ReadBlock } from './read-block';
import type { SenseDesk } from './sense-desk';

/** A mention of a concept on the page, marked or not, and what the choice of marks needs to know of it. */
export interface Mention {
  readonly mark: Mark;
  readonly concept: LexiconConcept;
  readonly section: number;
  readonly wordIndex: number;
  readonly inHeading: boolean;
}

interface Setting {
  readonly section: number;
  readonly wordsBefore: number;
  readonly notMeant: ReadonlySet<string>;
}

/** Makes mentions of candidates, as far as their senses are decided. */
export class MentionSettler {
  private readonly markOf = new WeakMap<Candidate, Mark>();

  constructor(
    private readonly senses: SenseDesk,
    private readonly text: Pick<PageText, 'findDefinition'>,
  ) {}

  /**
   * Adds the mentions of all blocks to `mentions`, in the order of the page. Yields after every block.
   * @param notMeant ids of concepts that ambiguous words do not mean here.
   */
  *settle(blocks: readonly ReadBlock[], notMeant: ReadonlySet<string>, mentions: Mention[]): Generator<undefined> {
    for (const { read, section, wordsBefore } of describeSections(blocks)) {
      if (!read.hidden) this.settleBlock(read, { section, wordsBefore, notMeant }, mentions);
      yield;
    }
  }

  private settleBlock(read: ReadBlock, { section, wordsBefore, notMeant }: Setting, mentions: Mention[]): void {
    for (const candidate of read.candidates) {
      const settled = settle(candidate, this.senses.findDecisions(candidate), notMeant);
      if (settled === null) continue;
      const { concept } = settled;
      const mark = this.keepMark(read, candidate, settled);
      const wordIndex = wordsBefore + candidate.wordIndex;
      mentions.push({ mark, concept, section, wordIndex, inHeading: read.isHeading });
    }
  }

  /** The same object as long as it means the same, so that the painter leaves it alone. */
  private keepMark({ block }: ReadBlock, candidate: Candidate, { concept, reason }: Settled): Mark {
    const kept = this.markOf.get(candidate);
    if (kept?.concept === concept.id) return kept;
    const { start, end } = candidate;
    const text = block.text.slice(start, end).replace(/\s+/g, ' ');
    const mark = {
      block,
      start,
      end,
      concept: concept.id,
      text,
      reason,
      definition: this.findElsewhere(block, candidate),
    };
    this.markOf.set(candidate, mark);
    return mark;
  }

  /** The definition, unless the mention stands in it itself. */
  private findElsewhere(block: Block, candidate: Candidate): TextSpan | null {
    const found = this.text.findDefinition(candidate);
    const isInIt = found?.block === block && candidate.start >= found.start && candidate.end <= found.end;
    return isInIt ? null : found;
  }
}

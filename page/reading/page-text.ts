import type { Lexicon } from '../../domain/lexicon/index';
import {
  applyLocalMeanings,
  type Candidate,
  findLocalMeanings,
  type LocalMeaning,
  type SpottedBlock,
  spotTerms,
} from '../../domain/spotting/index';
import { guessLanguage, readCharacterClasses } from '../../domain/text/index';
import {
  type Block,
  collectBlocks,
  isBefore,
  isVisible,
  LanguageSieve,
  type Part,
  type RootOf,
  readStatedForms,
  type TextSpan,
} from '../text-map/index';

/** A block with what was spotted in it. Kept only while its text is on the page. */
export interface ReadBlock extends SpottedBlock {
  readonly block: Block;
  /** As spotted; `candidates` leaves out what the page itself defines otherwise. */
  readonly spotted: readonly Candidate[];
  candidates: readonly Candidate[];
  /** What the block says of abbreviations. */
  readonly meanings: readonly LocalMeaning[];
  /** The text is there but cannot be seen (a closed tab, an unopened menu): nothing in it is marked or listed. */
  hidden: boolean;
}

/**
 * A page is read up to here: about three novels, or the mentions of a large reference work. What comes after is read when
 * the reader asks for it, as much again; keeping the marks of more true to a changing page would cost the page more than
 * they are worth.
 */
const MOST_WORDS = 300_000;
const MOST_CANDIDATES = 20_000;

/** The page's text as far as it was read, in document order. */
export class PageText {
  private all: ReadBlock[] = [];
  private words = 0;
  private candidates = 0;
  private portions = 1;
  private isWarm = false;
  private readonly settled = new WeakSet<ReadBlock>();
  private meaningsKey = '';
  private readonly blockOf = new WeakMap<LocalMeaning, Block>();
  private readonly sieve = new LanguageSieve();
  private readonly byContainer = new Map<Element, ReadBlock[]>();

  /** To be set before anything is read. */
  lexicon: Lexicon | null = null;

  constructor(
    private readonly onHidden: (read: ReadBlock) => void,
    private readonly rootOf: RootOf,
  ) {}

  get blocks(): readonly ReadBlock[] {
    return this.all;
  }

  /**
   * Reads a part of the page, afresh where it was read before. Yields often.
   * @returns where it has stopped, since the page is too long; null where it has read all of the part.
   */
  *read(root: Node, part: Part = {}): Generator<void, Node | null> {
    if (!this.isWarm) yield* warmUp();
    this.isWarm = true;
    const fresh = new Set<Element>();
    const take = (block: Block) => {
      if (!fresh.has(block.container)) this.forget([block.container]);
      fresh.add(block.container);
      this.insert(this.spot(block));
    };
    for (const block of collectBlocks(root, { ...part, rootOf: this.rootOf })) {
      if (this.isFull()) return block?.pieces[0]?.node ?? part.from ?? root;
      if (block === null) yield;
      else for (const known of this.sieve.take(block)) yield take(known);
    }
    for (const rest of this.sieve.finish()) yield take(rest);
    if (part.shallow === true && root instanceof Element && !fresh.has(root)) this.forget([root]);
    return null;
  }

  /** Lets as much again be read. */
  allowMore(): void {
    this.portions++;
  }

  /** Drops what the page has taken away. */
  prune(): void {
    this.forget([...this.byContainer.keys()].filter((container) => !container.isConnected));
  }

  /** Drops everything. */
  clear(): void {
    this.forget([...this.byContainer.keys()]);
  }

  /** What the page says of its own abbreviations holds everywhere on it. */
  applyMeanings(): void {
    const meanings = this.listMeanings();
    const key = JSON.stringify(meanings);
    for (const read of this.all) {
      if (key === this.meaningsKey && this.settled.has(read)) continue;
      read.candidates = applyLocalMeanings(read.block.text, read.spotted, meanings);
      this.settled.add(read);
    }
    this.meaningsKey = key;
  }

  /** What the page says of its own abbreviations. */
  listMeanings(): LocalMeaning[] {
    return this.all.flatMap((read) => read.meanings);
  }

  /** Where the page says what a candidate stands for; null where it is not the page that says so. */
  findDefinition({ definedBy }: Candidate): TextSpan | null {
    const block = definedBy && this.blockOf.get(definedBy);
    return block === undefined ? null : { block, start: definedBy!.start, end: definedBy!.end };
  }

  private isFull(): boolean {
    return this.words > MOST_WORDS * this.portions || this.candidates > MOST_CANDIDATES * this.portions;
  }

  private spot(block: Block): ReadBlock {
    if (this.lexicon === null) throw new Error('text is read before there is a lexicon');
    const { candidates, words } = spotTerms(block.text, this.lexicon);
    const meanings = findLocalMeanings(block.text, this.lexicon, readStatedForms(block));
    const hidden = candidates.length > 0 && !isVisible(block.container);
    for (const meaning of meanings) this.blockOf.set(meaning, block);
    const { isHeading } = block;
    const read: ReadBlock = { block, isHeading, words, spotted: candidates, candidates, meanings, hidden };
    if (read.hidden) this.onHidden(read);
    return read;
  }

  private insert(read: ReadBlock): void {
    const list = this.byContainer.get(read.block.container);
    if (list === undefined) this.byContainer.set(read.block.container, [read]);
    else list.push(read);
    this.words += read.words;
    this.candidates += read.spotted.length;
    this.all.splice(this.findIndex(read), 0, read);
  }

  /** Most blocks are read in document order, so the end is tried first. */
  private findIndex(read: ReadBlock): number {
    const last = this.all.at(-1);
    if (last === undefined || comesBefore(last, read)) return this.all.length;
    let low = 0;
    let high = this.all.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (comesBefore(this.all[middle]!, read)) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  private forget(containers: readonly Element[]): void {
    const gone = new Set(containers.flatMap((container) => this.byContainer.get(container) ?? []));
    for (const container of containers) this.byContainer.delete(container);
    if (gone.size > 0) this.all = this.all.filter((read) => !gone.has(read));
    for (const read of gone) {
      this.words -= read.words;
      this.candidates -= read.spotted.length;
    }
  }
}

function comesBefore(a: ReadBlock, b: ReadBlock): boolean {
  const first = a.block.pieces[0]!;
  const second = b.block.pieces[0]!;
  if (first.node === second.node) return first.nodeStart < second.nodeStart;
  return isBefore(first.node, second.node);
}

/** What is computed once for a page is a step of its own, and none of the first block's. */
function* warmUp(): Generator<void> {
  readCharacterClasses();
  yield;
  guessLanguage('');
  yield;
}

import { applyLocalMeanings, type Candidate, type LocalMeaning, type SpottedText } from '../../domain/spotting/index';
import {
  type Block,
  collectBlocks,
  isForeign,
  isVisible,
  LanguageSieve,
  type Part,
  type RootOf,
  readStatedForms,
  type TextSpan,
} from '../text-map/index';
import { isBlockBefore, type ReadBlock } from './read-block';
import type { TextToSpot } from './spot-desk';

/**
 * A page is read up to here: about three novels, or the mentions of a large reference work. What comes after is read when
 * the reader asks for it, as much again; keeping the marks of more true to a changing page would cost the page more than
 * they are worth. Browsers keep a table of the nodes that a script has met; where that grows beyond this many, a single
 * step of ours takes over 50 ms.
 */
const MOST_WORDS = 300_000;
const MOST_CANDIDATES = 20_000;
const MOST_NODES = 80_000;

/** Texts are spotted so many at a time, or so many UTF-16 units of them… */
const BATCH_TEXTS = 400;
const BATCH_UNITS = 30_000;
/** …the first ones fewer: about a screen, which is to be marked first. */
const FIRST_UNITS = 3_000;
/** …and walking goes on meanwhile, but not further ahead than this. */
const MOST_AWAITED = 3;
/** What is not spotted yet is taken for so many words. */
const UNITS_PER_WORD = 6;

/** One reading of a part of the page. */
interface Pass {
  /** The containers of which it has met some text already. */
  readonly met: Set<Element>;
  /** The containers whose text this reading has put in the place of what was there. */
  readonly fresh: Set<Element>;
}

/** Of blocks together. */
interface Size {
  /** UTF-16 units of text. */
  units: number;
  /** Text nodes, or parts of long ones. */
  nodes: number;
}

/** Blocks that wait for what is spotted in them. */
interface Batch {
  readonly pass: Pass;
  readonly blocks: readonly Block[];
  readonly size: Size;
  readonly spotted: Promise<readonly SpottedText[]>;
  isAnswered: boolean;
}

/** A block that may still be left out for its language. */
interface Spot {
  readonly pass: Pass;
  readonly block: Block;
  readonly spotted: SpottedText;
}

/** The page's text as far as it was read, in document order. */
export class PageText {
  private all: ReadBlock[] = [];
  private words = 0;
  private candidates = 0;
  private portions = 1;
  private readonly settled = new WeakSet<ReadBlock>();
  private meaningsKey = '';
  private readonly blockOf = new WeakMap<LocalMeaning, Block>();
  private readonly sieve = new LanguageSieve<Spot>();
  private nodes = 0;
  /** Of what is being spotted. */
  private readonly awaited: Size = { units: 0, nodes: 0 };
  /** Which reading met a container last: what another one met before is no longer true. */
  private lastPass = new WeakMap<Element, Pass>();
  private readonly byContainer = new Map<Element, ReadBlock[]>();
  /** What was put in its place last. */
  private latest: { readonly pass: Pass; readonly read: ReadBlock } | null = null;

  constructor(
    private readonly spot: (texts: readonly TextToSpot[]) => Promise<readonly SpottedText[]>,
    private readonly onHidden: (read: ReadBlock) => void,
    private readonly rootOf: RootOf,
  ) {}

  get blocks(): readonly ReadBlock[] {
    return this.all;
  }

  /** Whether anything was spotted. */
  get hasCandidates(): boolean {
    return this.candidates > 0;
  }

  /**
   * Reads a part of the page, afresh where it was read before. Yields often, and what it has to wait for.
   * @returns where it has stopped, since the page is too long; null where it has read all of the part.
   * @throws {NobodySpots}
   */
  *read(root: Node, part: Part = {}): Generator<Promise<unknown> | undefined, Node | null> {
    const pass: Pass = { met: new Set(), fresh: new Set() };
    const awaited: Batch[] = [];
    let blocks: Block[] = [];
    let size: Size = { units: 0, nodes: 0 };
    let stop: Node | null = null;
    let enough = FIRST_UNITS;
    const send = () => {
      if (blocks.length > 0) awaited.push(this.send(pass, blocks, size));
      blocks = [];
      size = { units: 0, nodes: 0 };
      enough = BATCH_UNITS;
    };
    const onMet = (container: Element) => this.noteMet(pass, container);
    // It may have no text any more, of which a former reading has yet to be answered.
    if (part.shallow === true && root instanceof Element) onMet(root);
    for (const block of collectBlocks(root, { ...part, rootOf: this.rootOf, onMet })) {
      if (this.isFull(size)) stop = block?.pieces[0]?.node ?? part.from ?? root;
      if (stop !== null) break;
      if (block === null) yield;
      else if (!isForeign(block)) {
        blocks.push(block);
        size.units += block.text.length;
        size.nodes += block.pieces.length;
        if (blocks.length >= BATCH_TEXTS || size.units >= enough) send();
        while (awaited.length > MOST_AWAITED) yield* this.take(awaited.shift()!);
      }
      if (awaited[0]?.isAnswered === true) yield* this.take(awaited.shift()!);
    }
    send();
    for (const batch of awaited) yield* this.take(batch);
    for (const rest of this.sieve.finish()) yield this.place(rest);
    if (stop === null && part.shallow === true && root instanceof Element && !pass.fresh.has(root)) this.forget([root]);
    return stop;
  }

  /** Lets as much again be read. */
  allowMore(): void {
    this.portions++;
  }

  /** Drops what the page has taken away. */
  prune(): void {
    this.forget([...this.byContainer.keys()].filter((container) => !container.isConnected));
  }

  /** Drops everything, and what is being spotted. */
  clear(): void {
    this.lastPass = new WeakMap();
    this.forget([...this.byContainer.keys()]);
  }

  /** What the page says of its own abbreviations holds everywhere on it. @returns the blocks that have been brought up to date. */
  *applyMeanings(): Generator<undefined, readonly ReadBlock[]> {
    const meanings = this.listMeanings();
    const key = JSON.stringify(meanings);
    const blocks = [...this.all];
    for (const read of blocks) {
      if (key === this.meaningsKey && this.settled.has(read)) continue;
      read.candidates = applyLocalMeanings(read.block.text, read.spotted, meanings);
      this.settled.add(read);
      yield;
    }
    this.meaningsKey = key;
    return blocks;
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

  private isFull(size: Size): boolean {
    const { awaited, portions } = this;
    const words = this.words + (awaited.units + size.units) / UNITS_PER_WORD;
    const nodes = this.nodes + awaited.nodes + size.nodes;
    return (
      words > MOST_WORDS * portions || this.candidates > MOST_CANDIDATES * portions || nodes > MOST_NODES * portions
    );
  }

  /** Of a text that goes on after what stands in it, the beginning decides: it may have been read anew meanwhile. */
  private noteMet(pass: Pass, container: Element): void {
    if (!pass.met.has(container)) this.lastPass.set(container, pass);
    pass.met.add(container);
  }

  private send(pass: Pass, blocks: readonly Block[], size: Size): Batch {
    this.addAwaited(size, 1);
    const spotted = this.spot(blocks.map((block) => ({ text: block.text, stated: readStatedForms(block) })));
    const batch: Batch = { pass, blocks, size, spotted, isAnswered: false };
    const note = () => {
      batch.isAnswered = true;
    };
    // Where it fails is known once it is waited for.
    spotted.then(note, note);
    return batch;
  }

  private addAwaited({ units, nodes }: Size, sign: 1 | -1): void {
    this.awaited.units += sign * units;
    this.awaited.nodes += sign * nodes;
  }

  private *take({ pass, blocks, size, spotted }: Batch): Generator<Promise<unknown> | undefined> {
    let answers: readonly SpottedText[] = [];
    yield spotted.then((all) => {
      answers = all;
    });
    this.addAwaited(size, -1);
    for (const [index, block] of blocks.entries()) {
      const spot = { pass, block, spotted: answers[index]! };
      for (const known of this.sieve.take(spot, spot.spotted.language)) yield this.place(known);
    }
  }

  /** Puts a block in its place, unless the page has taken it away meanwhile, or it was met again. */
  private place({ pass, block, spotted }: Spot): undefined {
    const { container, isHeading } = block;
    if (this.lastPass.get(container) !== pass || !container.isConnected) return;
    if (!pass.fresh.has(container)) this.forget([container]);
    pass.fresh.add(container);
    const { candidates, words, meanings } = spotted;
    const hidden = candidates.length > 0 && !isVisible(container);
    for (const meaning of meanings) this.blockOf.set(meaning, block);
    const read: ReadBlock = { block, isHeading, words, spotted: candidates, candidates, meanings, hidden };
    if (read.hidden) this.onHidden(read);
    this.insert(pass, read);
  }

  private insert(pass: Pass, read: ReadBlock): void {
    const list = this.byContainer.get(read.block.container);
    if (list === undefined) this.byContainer.set(read.block.container, [read]);
    else list.push(read);
    this.words += read.words;
    this.nodes += read.block.pieces.length;
    this.candidates += read.spotted.length;
    // What one reading meets comes in order. To compare two of a thousand siblings, Chromium goes through all after them.
    const isNext = this.latest?.pass === pass && this.latest.read === this.all.at(-1);
    if (isNext) this.all.push(read);
    else this.all.splice(this.findIndex(read), 0, read);
    this.latest = { pass, read };
  }

  /** Most blocks are read in document order, so the end is tried first. */
  private findIndex(read: ReadBlock): number {
    const last = this.all.at(-1);
    if (last === undefined || isBlockBefore(last, read)) return this.all.length;
    let low = 0;
    let high = this.all.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (isBlockBefore(this.all[middle]!, read)) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  private forget(containers: readonly Element[]): void {
    const gone = new Set(containers.flatMap((container) => this.byContainer.get(container) ?? []));
    if (gone.size === 0) return;
    for (const container of containers) this.byContainer.delete(container);
    this.all = this.all.filter((read) => !gone.has(read));
    for (const read of gone) {
      this.words -= read.words;
      this.nodes -= read.block.pieces.length;
      this.candidates -= read.spotted.length;
    }
  }
}

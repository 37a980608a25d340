import type { ConceptId } from '../../domain/knowledge/index';
import type { Lexicon, LexiconConcept } from '../../domain/lexicon/index';
import { type Candidate, chooseMarks, type Density, describeSections, settle } from '../../domain/spotting/index';
import { createMarkPainter, type Mark, type MarkPainter } from '../marks/index';
import { type Changes, followChanges, keepReadable } from './follow-changes';
import { PageText, type ReadBlock } from './page-text';
import { runInSlices } from './run-in-slices';
import { type ResolveSenses, SenseDesk } from './sense-desk';

/** A mention of a concept on the page, marked or not, and what the choice of marks needs to know of it. */
export interface Mention {
  readonly mark: Mark;
  readonly concept: LexiconConcept;
  readonly section: number;
  readonly wordIndex: number;
  readonly inHeading: boolean;
}

export interface PageReaderParts {
  /** Called once, when there is text to spot in. */
  readonly openLexicon: () => Lexicon;
  readonly resolveSenses: ResolveSenses;
  readonly density: Density;
  /** Tells our own host element from the page's nodes. */
  readonly isOurs: (node: Node) => boolean;
  /** Asked whenever the page wakes us; false stops us for good (the extension was updated or removed). */
  readonly isWanted: () => boolean;
  /** Told after the marks changed. */
  readonly onMarks: (marks: readonly Mark[]) => void;
}

/** New marks appear at most this often while a long page is being read. */
const SETTLE_EVERY_MS = 150;

/** Reads the page, keeps the marks true to it, and knows every mention. */
export class PageReader {
  readonly painter: MarkPainter = createMarkPainter();
  private readonly stopped = new AbortController();
  private readonly text: PageText;
  private readonly senses: SenseDesk;
  private readonly markOf = new WeakMap<Candidate, Mark>();
  private readonly hidden = new Map<Element, ReadBlock[]>();
  private readonly reveal: IntersectionObserver;
  private lexicon: Lexicon | null = null;
  private density: Density;
  private settledAt = 0;
  private all: Mention[] = [];

  constructor(private readonly parts: PageReaderParts) {
    this.density = parts.density;
    this.senses = new SenseDesk(parts.resolveSenses);
    this.text = new PageText(
      () => {
        this.lexicon ??= parts.openLexicon();
        return this.lexicon;
      },
      (read) => this.watchHidden(read),
    );
    this.reveal = new IntersectionObserver((entries) => this.showRevealed(entries));
  }

  /** Every mention in the order of the page, marked or not. */
  get mentions(): readonly Mention[] {
    return this.all;
  }

  start(): void {
    const { isOurs, isWanted } = this.parts;
    const unfollow = followChanges(isOurs, isWanted, (changes) => this.readChanges(changes));
    this.stopped.signal.addEventListener('abort', unfollow);
    void this.run(this.readAll());
  }

  stop(): void {
    this.stopped.abort();
    this.reveal.disconnect();
    this.painter.clear();
    this.all = [];
    this.parts.onMarks([]);
  }

  setDensity(density: Density): void {
    this.density = density;
    this.settle();
  }

  /** Where the reader is looking comes first: from there to the end, then from the beginning to there. */
  private *readAll(): Generator<void> {
    const root = document.body ?? document.documentElement;
    const from = scrollY > innerHeight ? document.elementFromPoint(innerWidth / 2, innerHeight / 2) : null;
    if (from === null || from === root || !root.contains(from)) return void (yield* this.text.read(root));
    yield* this.text.read(root, { from });
    yield* this.text.read(root, { until: from });
  }

  private async readChanges(changes: Changes): Promise<number> {
    const started = performance.now();
    this.text.prune();
    for (const container of this.hidden.keys()) if (!container.isConnected) this.hidden.delete(container);
    await this.run(this.readParts(keepReadable(changes.changed), keepReadable(changes.arrived)));
    return performance.now() - started;
  }

  private *readParts(changed: readonly Element[], arrived: readonly Element[]): Generator<void> {
    for (const element of changed) yield* this.text.read(element, { shallow: true });
    for (const element of arrived) yield* this.text.read(element);
  }

  private async run(steps: Iterator<unknown>): Promise<void> {
    const { signal } = this.stopped;
    await runInSlices(steps, signal, () => {
      if (performance.now() - this.settledAt > SETTLE_EVERY_MS) void this.decideAndSettle();
    });
    if (!signal.aborted) await this.decideAndSettle();
  }

  /** Marks wait for their senses, so that none appears only to go again. */
  private async decideAndSettle(): Promise<void> {
    this.settledAt = performance.now();
    this.text.applyMeanings();
    await this.senses.ask(this.text.blocks);
    if (!this.stopped.signal.aborted) this.settle();
  }

  private settle(): void {
    this.all = describeSections(this.text.blocks).flatMap(({ read, section, wordsBefore }) =>
      read.hidden ? [] : this.settleBlock(read, section, wordsBefore),
    );
    const marks = chooseMarks(this.all, this.density).map(({ mark }) => mark);
    this.painter.paint(marks);
    this.parts.onMarks(marks);
  }

  private settleBlock(read: ReadBlock, section: number, wordsBefore: number): Mention[] {
    return read.candidates.flatMap((candidate) => {
      const settled = settle(candidate, this.senses.findDecisions(candidate));
      if (settled === null) return [];
      const { concept } = settled;
      const mark = this.keepMark(read, candidate, concept.id);
      const wordIndex = wordsBefore + candidate.wordIndex;
      return [{ mark, concept, section, wordIndex, inHeading: read.isHeading }];
    });
  }

  /** The same object as long as it means the same, so that the painter leaves it alone. */
  private keepMark({ block }: ReadBlock, candidate: Candidate, concept: ConceptId): Mark {
    const kept = this.markOf.get(candidate);
    if (kept?.concept === concept) return kept;
    const { start, end } = candidate;
    const mark = { block, start, end, concept, text: block.text.slice(start, end).replace(/\s+/g, ' ') };
    this.markOf.set(candidate, mark);
    return mark;
  }

  private watchHidden(read: ReadBlock): void {
    const { container } = read.block;
    this.hidden.set(container, [...(this.hidden.get(container) ?? []), read]);
    this.reveal.observe(container);
  }

  private showRevealed(entries: readonly IntersectionObserverEntry[]): void {
    const shown = entries.filter((entry) => entry.isIntersecting).map((entry) => entry.target);
    for (const container of shown) {
      for (const read of this.hidden.get(container) ?? []) read.hidden = false;
      this.hidden.delete(container);
      this.reveal.unobserve(container);
    }
    if (shown.length > 0) void this.decideAndSettle();
  }
}

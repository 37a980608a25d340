import type { FoundWords } from '../../domain/knowledge/index';
import { createMarkChooser, type Density, type Extent } from '../../domain/spotting/index';
import { createMarkPainter, type Mark, type MarkPainter } from '../marks/index';
import { isReadable, type Part } from '../text-map/index';
import { type Changes, collectChanges } from './collect-changes';
import { CostMeter } from './cost-meter';
import { findWords } from './find-words';
import { type ChangeFollower, followChanges, type News } from './follow-changes';
import { Governor } from './governor';
import { HiddenBlocks } from './hidden-blocks';
import { PageText } from './page-text';
import { RootWatch } from './root-watch';
import { runInSlices, waitForIdle } from './run-in-slices';
import { describePageSoFar, type ResolveSenses, SenseDesk } from './sense-desk';
import { type Mention, MentionSettler } from './settle-mentions';
import { NobodySpots, SpotDesk, type SpotTexts } from './spot-desk';

/** What the reader chose for this page. */
export interface ReadingChoices {
  readonly density: Density;
  /** Ids of the concepts that ambiguous words do not mean here. */
  readonly notMeant: readonly string[];
  /** Ids of the concepts that the reader knows: they are listed, and not marked. */
  readonly known: readonly string[];
}

export interface PageReaderParts {
  readonly spotTexts: SpotTexts;
  readonly resolveSenses: ResolveSenses;
  readonly choices: ReadingChoices;
  /** Tells our own host element from the page's nodes. */
  readonly isOurs: (node: Node) => boolean;
  /** Asked whenever the page wakes us; false stops us for good (the extension was updated or removed). */
  readonly isWanted: () => boolean;
  /** Told after the marks changed. */
  readonly onMarks: (marks: readonly Mark[]) => void;
  /** Told when the page changed, before that is read. */
  readonly onChanges: () => void;
}

/** Steps of reading, and what they wait for. */
type Steps = Generator<Promise<unknown> | undefined>;

/** New marks appear at most this often while a long page is being read… */
const SETTLE_EVERY_MS = 150;
/** …and settling takes at most about this share of the time. */
const LARGEST_SHARE = 1 / 4;

/** Reads the page, keeps the marks true to it, and knows every mention. */
export class PageReader {
  readonly painter: MarkPainter = createMarkPainter();
  private readonly stopped = new AbortController();
  private readonly meter = new CostMeter();
  private readonly hidden = new HiddenBlocks(() => void this.settle());
  private readonly roots: RootWatch;
  private readonly spots: SpotDesk;
  private readonly text: PageText;
  private readonly senses: SenseDesk;
  private readonly settler: MentionSettler;
  private readonly governor = new Governor();
  private follower: ChangeFollower | null = null;
  /** How many readings are under way. */
  private running = 0;
  /** What of the page is still to be read, since it is too long. */
  private left: Part[] = [];
  private choices: ReadingChoices;
  private settling: Promise<void> | null = null;
  private hasNews = false;
  private nextSettleAt = 0;
  /** How many blocks were there when marks were brought up to date last. */
  private settledBlocks = 0;
  private all: readonly Mention[] = [];

  constructor(private readonly parts: PageReaderParts) {
    this.choices = parts.choices;
    this.senses = new SenseDesk(parts.resolveSenses);
    this.roots = new RootWatch(parts.isOurs);
    this.spots = new SpotDesk(parts.spotTexts);
    this.text = new PageText(
      (texts) => this.spots.ask(texts),
      (read) => this.hidden.add(read),
      this.roots.rootOf,
    );
    this.settler = new MentionSettler(this.senses, this.text);
  }

  /** Every mention in the order of the page, marked or not. */
  get mentions(): readonly Mention[] {
    return this.all;
  }

  start(): void {
    const { isWanted } = this.parts;
    this.follower = followChanges(isWanted, (news) => this.readNews(news));
    this.roots.start(this.follower);
    // In a task of its own: to begin has taken the page some time already.
    void waitForIdle().then(() => this.run(this.readAll()));
  }

  stop(): void {
    this.stopped.abort();
    this.stopFollowing();
    this.hidden.stop();
    this.painter.clear();
    this.all = [];
    this.parts.onMarks([]);
  }

  get extent(): Extent {
    if (this.left.length > 0) return 'beginning';
    return this.follower === null ? 'unfollowed' : 'whole';
  }

  /** Reads what is not read yet: more of a long page, or anew what is no longer followed. */
  readOn(): Promise<void> {
    const { left, extent } = this;
    if (extent === 'whole') return Promise.resolve();
    this.left = [];
    this.text.allowMore();
    if (extent === 'beginning') return this.run(this.readParts(left));
    this.text.clear();
    return this.run(this.readAll());
  }

  setChoices(choices: ReadingChoices): void {
    this.choices = choices;
    void this.settle();
  }

  /** Takes a meaning from the ambiguous words of this page, or gives it back. */
  setMeaning(concept: string, meant: boolean): void {
    const others = this.choices.notMeant.filter((one) => one !== concept);
    this.setChoices({ ...this.choices, notMeant: meant ? others : [...others, concept] });
  }

  /** Takes a concept from those that are marked, or gives it back. */
  setKnown(concept: string, known: boolean): void {
    const others = this.choices.known.filter((one) => one !== concept);
    this.setChoices({ ...this.choices, known: known ? [...others, concept] : others });
  }

  /** Finds what is known of a stretch of a text of this page, whether it is read already or not. */
  findWords(text: string, place: { readonly start: number; readonly end: number }): Promise<FoundWords> {
    return findWords(text, place, {
      spot: async (words) => (await this.spots.ask([{ text: words, stated: [] }]))[0]!.candidates,
      meanings: this.text.listMeanings(),
      notMeant: new Set(this.choices.notMeant),
      resolve: (doubts) => this.parts.resolveSenses(doubts, describePageSoFar(this.text.blocks)),
    });
  }

  /** Where the reader is looking comes first: from there to the end, then from the beginning to there. */
  private *readAll(): Steps {
    const from = scrollY > innerHeight ? document.elementFromPoint(innerWidth / 2, innerHeight / 2) : null;
    const isInside = from !== null && from !== findRoot() && findRoot().contains(from);
    yield* this.readParts(isInside ? [{ from }, { until: from }] : [{}]);
  }

  private *readParts(parts: readonly Part[]): Steps {
    for (const part of parts) {
      // What the page has taken away meanwhile marks no place any more: all is read then.
      const isThere = part.from === undefined || part.from.isConnected;
      const stop = yield* this.text.read(findRoot(), isThere ? part : {});
      if (stop !== null) this.left.push({ ...part, from: stop });
    }
  }

  /** @returns how long it took of the main thread, in milliseconds. */
  private async readNews(news: News): Promise<number> {
    const before = this.meter.spentMs;
    // What the page itself takes to be read is no fault of its changes.
    const isAlone = this.running === 0;
    this.parts.onChanges();
    await this.run(this.readChanges(news));
    const spentMs = this.meter.spentMs - before;
    if (isAlone && this.governor.judge(spentMs)) this.stopFollowing();
    return spentMs;
  }

  private stopFollowing(): void {
    this.roots.stop();
    this.follower?.stop();
    this.follower = null;
  }

  private *readChanges({ records, hosts, isFlood }: News): Steps {
    const changes: Changes = { arrived: new Set(hosts), changed: new Set(hosts) };
    if (isFlood) return yield* this.readAnew();
    yield* collectChanges(records, changes, this.parts.isOurs);
    this.text.prune();
    this.hidden.prune();
    this.roots.look();
    yield;
    for (const element of changes.changed) {
      if (isToBeRead(element)) yield* this.text.read(element, { shallow: true });
    }
    for (const element of changes.arrived) {
      const stop = isToBeRead(element) ? yield* this.text.read(element) : null;
      if (stop !== null && this.left.length === 0) this.left.push({ from: stop });
    }
  }

  /** No mark goes only to come again: those of before stay until all is read. */
  private *readAnew(): Steps {
    this.roots.forget();
    this.text.clear();
    this.left = [];
    this.nextSettleAt = Number.POSITIVE_INFINITY;
    yield* this.readAll();
    this.nextSettleAt = 0;
  }

  private async run(steps: Iterator<unknown>): Promise<void> {
    this.running++;
    await this.runToEnd(steps).finally(() => this.running--);
  }

  private async runToEnd(steps: Iterator<unknown>): Promise<void> {
    if (this.stopped.signal.aborted) return;
    try {
      await runInSlices(steps, this.stopped.signal, this.meter, () => {
        const isNew = this.text.blocks.length !== this.settledBlocks;
        if (isNew && performance.now() > this.nextSettleAt && this.settling === null) void this.settle();
      });
    } catch (error) {
      if (!(error instanceof NobodySpots)) throw error;
      // The page is then served by the script that comes with the next background.
      return this.stop();
    }
    this.roots.expect();
    await this.settle();
  }

  /** Brings the marks up to date; news that come meanwhile are settled in the same go. */
  private settle(): Promise<void> {
    this.hasNews = true;
    this.settling ??= this.settleNews().finally(() => {
      this.settling = null;
    });
    return this.settling;
  }

  private async settleNews(): Promise<void> {
    const { signal } = this.stopped;
    while (this.hasNews && !signal.aborted) {
      this.hasNews = false;
      const started = performance.now();
      const mentions: Mention[] = [];
      // Many pages say nothing of health, and pay for no more than that being seen.
      const isQuiet = !this.text.hasCandidates && this.all.length === 0;
      await (isQuiet ? undefined : runInSlices(this.mark(mentions), signal, this.meter));
      if (signal.aborted) return;
      this.all = mentions;
      this.parts.onMarks(this.painter.marks);
      const tookMs = performance.now() - started;
      this.nextSettleAt = performance.now() + Math.max(SETTLE_EVERY_MS, tookMs / LARGEST_SHARE);
    }
  }

  /** Adds every mention to `mentions`, and marks those that are chosen. */
  private *mark(mentions: Mention[]): Steps {
    const blocks = yield* this.text.applyMeanings();
    this.settledBlocks = blocks.length;
    // Marks wait for their senses, and so do blocks that are read meanwhile: no mark appears only to go again.
    yield* this.senses.ask(blocks);
    const { notMeant, density, known } = this.choices;
    yield* this.settler.settle(blocks, new Set(notMeant), mentions);
    const isChosen = createMarkChooser(density, new Set(known));
    const marks: Mark[] = [];
    for (const mention of mentions) {
      if (isChosen(mention)) marks.push(mention.mark);
      yield;
    }
    yield* this.painter.paint(marks);
  }
}

function findRoot(): HTMLElement {
  return document.body ?? document.documentElement;
}

/** Not gone already, nor in something that is not read. */
function isToBeRead(element: Element): boolean {
  return element.isConnected && isReadable(element);
}

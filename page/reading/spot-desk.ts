import { openSpotted, type PackedSpotted, type SpottedText, type StatedForm } from '../../domain/spotting/index';

/** A text to spot, with what the page states of it. */
export interface TextToSpot {
  readonly text: string;
  readonly stated: readonly StatedForm[];
}

/** Answers what was spotted in each text, in their order. Rejects when nobody answers any more. */
export type SpotTexts = (texts: readonly TextToSpot[]) => Promise<PackedSpotted>;

/** Thrown where nobody spots any more: the extension is gone or being replaced. */
export class NobodySpots extends Error {
  override name = 'NobodySpots';
}

/** Pages draw the same short texts again and again: so many are remembered, of at most so many UTF-16 units each. */
const MOST_KEPT = 1_000;
const LONGEST_KEPT = 600;

/** Has texts spotted, and remembers what was asked lately. */
export class SpotDesk {
  private readonly kept = new Map<string, SpottedText>();

  constructor(private readonly spot: SpotTexts) {}

  /** What was spotted in each, in their order; nobody else is given the same objects. @throws {NobodySpots} */
  async ask(texts: readonly TextToSpot[]): Promise<readonly SpottedText[]> {
    const known = texts.map((one) => this.find(one));
    const unknown = texts.filter((_, index) => known[index] === null);
    const spotted = unknown.length === 0 ? [] : await this.spotNew(unknown);
    for (const [index, one] of unknown.entries()) this.keep(one, spotted[index]!);
    let next = 0;
    return known.map((one) => one ?? spotted[next++]!);
  }

  private async spotNew(texts: readonly TextToSpot[]): Promise<readonly SpottedText[]> {
    const packed = await this.spot(texts).catch((cause: unknown) => {
      throw new NobodySpots(String(cause));
    });
    return openSpotted(
      packed,
      texts.map(({ text }) => text),
    );
  }

  private find({ text, stated }: TextToSpot): SpottedText | null {
    const found = stated.length === 0 ? this.kept.get(text) : undefined;
    return found === undefined ? null : copySpotted(found);
  }

  private keep({ text, stated }: TextToSpot, spotted: SpottedText): void {
    if (text.length > LONGEST_KEPT || stated.length > 0) return;
    if (this.kept.size >= MOST_KEPT) this.kept.clear();
    this.kept.set(text, copySpotted(spotted));
  }
}

/** A candidate belongs to one place of the page, and so does what the page says there. */
function copySpotted(spotted: SpottedText): SpottedText {
  const { candidates, meanings } = spotted;
  return {
    ...spotted,
    candidates: candidates.map((one) => ({ ...one })),
    meanings: meanings.map((one) => ({ ...one })),
  };
}

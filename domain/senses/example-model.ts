import { findTerm, readWords, type Word } from './read-words';

/** A sentence that shows a term, with what it means there, and how much it counts. */
export interface Example {
  readonly sentence: string;
  readonly term: string;
  readonly applies: boolean;
  readonly share: number;
}

export interface Counts {
  applies: number;
  appliesNot: number;
}

/** Too common to say anything but by their place right beside the term. */
const functionWords = new Set(
  `a an the and or but if of to in on at by for from with as is are was were be been being it its this that these those
  he she they we you i his her their our your my him them us me not no has have had do does did will would can could may
  might so than then there when which who whom what where into out up down over after before between about more most
  some any all one two three because many much few each every very also just only too while such own same other another still even
  make made makes go goes went gone get gets got take took takes put puts come came comes say says said show shows showed
  give gave gives keep kept use used start started become became`.split(/\s+/),
);

export function isFunctionWord(word: string): boolean {
  return functionWords.has(word.toLowerCase());
}

/** The words of a sentence that can be compared with the examples: those around, and the two beside, by their place. */
export function describeWord(word: Word): string[] {
  if (word.distance === 0) return [];
  const features = isFunctionWord(word.text) ? [] : [word.stem];
  if (Math.abs(word.distance) <= 2) features.push(`${word.distance}:${word.text.toLowerCase()}`);
  return features;
}

/** Counts in how many examples each word stands, and weighs words by it. */
export class ExampleModel {
  private readonly counts = new Map<string, Counts>();
  private readonly features = new Map<string, { example: Example; features: Set<string> }>();
  private readonly total: Counts = { applies: 0, appliesNot: 0 };

  /** `smoothing`: how many unseen examples are imagined on each side; more makes the model slower to believe. */
  constructor(
    examples: readonly Example[],
    private readonly smoothing: number,
  ) {
    for (const example of examples) this.add(example);
  }

  /** A model of counts made earlier. It knows no examples, so it can leave none out. */
  static fromCounts(total: Counts, counts: Iterable<readonly [string, Counts]>, smoothing: number): ExampleModel {
    const model = new ExampleModel([], smoothing);
    Object.assign(model.total, total);
    for (const [feature, count] of counts) model.counts.set(feature, count);
    return model;
  }

  /** What it was made of, for `fromCounts`. */
  listCounts(): { readonly total: Readonly<Counts>; readonly counts: Iterable<readonly [string, Readonly<Counts>]> } {
    return { total: this.total, counts: this.counts };
  }

  private add(example: Example): void {
    const place = findTerm(example.sentence, example.term);
    if (!place || this.features.has(example.sentence)) return;
    const words = readWords(example.sentence, place.start, place.end);
    const features = new Set(words.flatMap(describeWord));
    const side = example.applies ? 'applies' : 'appliesNot';
    this.features.set(example.sentence, { example, features });
    this.total[side] += example.share;
    for (const feature of features) {
      const count = this.counts.get(feature) ?? { applies: 0, appliesNot: 0 };
      count[side] += example.share;
      this.counts.set(feature, count);
    }
  }

  /** Smoothed log-odds of a word among the examples; 0 when none of them has it. `without` is left out of the count. */
  weigh(feature: string, without?: string): number {
    const count = this.counts.get(feature);
    if (!count) return 0;
    const out = without === undefined ? undefined : this.features.get(without);
    const less = (side: keyof Counts, holds: boolean) =>
      out && holds && out.example.applies === (side === 'applies') ? out.example.share : 0;
    const holds = out?.features.has(feature) ?? false;
    const applies = count.applies - less('applies', holds);
    const appliesNot = count.appliesNot - less('appliesNot', holds);
    if (applies + appliesNot <= 0) return 0;
    const all = this.total.applies - less('applies', true);
    const allNot = this.total.appliesNot - less('appliesNot', true);
    return this.logShare(applies, all, all + allNot) - this.logShare(appliesNot, allNot, all + allNot);
  }

  /**
   * The imagined examples are split as the real ones are: split evenly, one example out of many against a few on the other
   * side would speak for the side that it is not on.
   */
  private logShare(count: number, total: number, both: number): number {
    const imagined = (2 * this.smoothing * (total + 1)) / (both + 2);
    return Math.log((count + imagined) / (total + 2 * imagined));
  }
}

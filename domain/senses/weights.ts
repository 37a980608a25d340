import learnt from './learnt-weights.json';

/** Every number of the score, in units of log-odds (1 = the odds times 2.7). */
export interface SenseWeights {
  /** What general word lists say: words that are telling of health, that are common elsewhere too, and of other fields. */
  readonly cue: { readonly strong: number; readonly weak: number; readonly other: number };
  /** Another term of ours: sure ones are health words; ambiguous ones ("stress and anxiety") lend each other a little. */
  readonly own: { readonly sure: number; readonly ambiguous: number };
  /** How much what the examples of this very term say counts, and what those of all terms together say. */
  readonly examples: { readonly ofTerm: number; readonly ofAll: number };
  /** The most that one word may say, of the topic and of the term each. */
  readonly mostPerWord: number;
  /**
   * The most that what the text is about may say for an everyday word: less than the threshold asks for, but for pages that name
   * four other concepts or more. There is no limit to what it may say against one.
   */
  readonly everydayTopic: { readonly most: number; readonly mostOnHealthPage: number };
  /** How much more a word counts that modifies the term or is its head ("solar cell", "cell phone", "immunity from …"). */
  readonly relation: { readonly neighbour: number; readonly complement: number; readonly none: number };
  /**
   * A title before it ("Mrs Gout"), or the initials of an author ("Briggs MS, et al."); a name in the middle of a sentence ("the Great Depression"); a word for a condition used
   * as a verb ("I must stress that"); "my depression": whose it is, is a person; money near it.
   */
  readonly grammar: {
    readonly title: number;
    readonly properName: number;
    readonly verb: number;
    readonly person: number;
    readonly money: number;
  };
  /**
   * Concepts that the page names beyond doubt, by how many there are: none (in a few words), one, two or three, four and more. Only
   * the last is more than the threshold asks for: a name of a section, "Culture", is not decided by two health words elsewhere.
   */
  readonly page: readonly [number, number, number, number];
  /** Decisions are given from `applies` up and from `appliesNot` down; what lies between is left undecided. */
  readonly threshold: { readonly applies: number; readonly appliesNot: number };
}

/** Learnt from the examples of the knowledge by `npm run learn:weights -- --write`; pages and titles are set by hand. */
export const weights = learnt as unknown as SenseWeights;

/**
 * An example judged unseen has lost its best witness, so it must be further off to count as decided. By hand it was 0.75; the
 * learnt weights are larger by some two thirds, which makes the same distance 0.88.
 */
export const exampleThreshold = { applies: 0.88, appliesNot: 0.12 };

import type { LexiconConcept } from '../lexicon/index';

/** How many mentions are marked, from the reader's settings. */
export const densities = ['few', 'balanced', 'all'] as const;
export type Density = (typeof densities)[number];

/** What the choice needs to know of a mention. Mentions are given in the order of the text. */
export interface Markable {
  readonly concept: LexiconConcept;
  /** Which section of the page it stands in. */
  readonly section: number;
  /** How many words of the page stand before it. */
  readonly wordIndex: number;
  /** Headings stay calm: what they name is marked in the text below them. */
  readonly inHeading?: boolean;
}

interface Budget {
  /** Marks per 100 words running, at most… */
  readonly perHundredWords: number;
  /** …and of these, at most so many of words that most people know: the harder word needs its card more. */
  readonly familiarPerHundredWords: number;
  /** Marks in any ten words running: a list of ailments stays a list. */
  readonly perTenWords: number;
  readonly oncePer: 'page' | 'section';
}

const NOTHING: ReadonlySet<string> = new Set();

/** Laypeople call a quarter of the terms that experts choose jargon: marking everything marks far too much. */
const BUDGETS: Record<'few' | 'balanced', Budget> = {
  few: { perHundredWords: 1, familiarPerHundredWords: 0, perTenWords: 1, oncePer: 'page' },
  balanced: { perHundredWords: 3, familiarPerHundredWords: 2, perTenWords: 2, oncePer: 'section' },
};

/**
 * Chooses which mentions are marked: every one (`all`), or the first of each concept per section (`balanced`) or page
 * (`few`) within a budget per 100 words and per ten. What the reader knows is never marked. A mention's fate hangs only on those before it, so that text added below
 * never unmarks what a reader has already seen.
 * @param known ids of the concepts that the reader knows.
 */
export function chooseMarks<M extends Markable>(
  mentions: readonly M[],
  density: Density,
  known: ReadonlySet<string> = NOTHING,
): M[] {
  return mentions.filter(createMarkChooser(density, known));
}

/** The same choice, one mention after the other: to be asked of all of a page, in their order. */
export function createMarkChooser(density: Density, known: ReadonlySet<string>): (mention: Markable) => boolean {
  if (density === 'all') return (mention) => !known.has(mention.concept.id);
  const budget = BUDGETS[density];
  const met = new Set<string>();
  let recent: Markable[] = [];
  return (mention) => {
    if (known.has(mention.concept.id) || mention.inHeading === true || mention.concept.everyday) return false;
    const key = budget.oncePer === 'page' ? mention.concept.id : `${mention.section} ${mention.concept.id}`;
    recent = recent.filter((mark) => mention.wordIndex - mark.wordIndex < 100);
    if (met.has(key) || !isWithin(budget, recent, mention)) return false;
    met.add(key);
    recent.push(mention);
    return true;
  };
}

function isWithin(budget: Budget, recent: readonly Markable[], mention: Markable): boolean {
  if (recent.length >= budget.perHundredWords) return false;
  const near = recent.filter((mark) => mention.wordIndex - mark.wordIndex < 10);
  if (near.length >= budget.perTenWords) return false;
  return !isFamiliar(mention) || recent.filter(isFamiliar).length < budget.familiarPerHundredWords;
}

function isFamiliar({ concept }: Markable): boolean {
  return concept.difficulty === 1;
}

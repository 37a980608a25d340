import { createTest, isLetterOrDigit } from './fold-letters';

const maxUnits = 220;
/** Full stops after these do not end a sentence. */
const isPointed = createTest(
  /(?:^|[\s(])(?:[a-z]|vs|dr|st|mr|mrs|prof|e\.g|i\.e|cf|approx|var|subsp|sp|cl|no)$/i,
  /(?:^|[\s(])(?:[\p{L}]|vs|dr|st|mr|mrs|prof|e\.g|i\.e|cf|approx|var|subsp|sp|cl|no)$/iu,
);
/** What follows the full stop of a sentence. */
const beginsSentence = createTest(
  /^[")\]]?\s+(?:["([]?[A-Z0-9]|[-*]\s)/,
  /^["”’)\]]?\s+(?:["“‘([]?[\p{Lu}\p{N}]|[-–—*]\s)/u,
);

/** Whether the unit at an offset ends what a long form may reach across: a sentence, a clause, a paragraph. */
function isBoundary(text: string, at: number): boolean {
  const unit = text[at];
  if (unit === ';' || unit === '?' || unit === '!' || unit === '•') return true;
  if (unit === ':') return /^\s/.test(text.slice(at + 1, at + 2));
  if (unit === '\n') return text[at - 1] === '\n';
  if (unit !== '.' || !beginsSentence(text.slice(at + 1, at + 6))) return false;
  return !isPointed(text.slice(Math.max(0, at - 8), at));
}

/**
 * Where the window for a long form that ends at `end` starts: at most `maxWords` words back, never over a sentence
 * end or out of an open bracket. Bounded: looks at 220 units at most.
 */
export function findWindowStart(text: string, end: number, maxWords: number): number {
  const floor = Math.max(0, end - maxUnits);
  let depth = 0;
  let words = 0;
  for (let at = end - 1; at >= floor; at -= 1) {
    const unit = text[at] as string;
    if (unit === ')' || unit === ']') depth += 1;
    if (unit === '(' || unit === '[') depth -= 1;
    if (depth < 0 || isBoundary(text, at)) return at + 1;
    if (isWordStart(text, at)) words += 1;
    if (words === maxWords) return at;
  }
  return floor;
}

function isWordStart(text: string, at: number): boolean {
  return isLetterOrDigit(text[at]?.toLowerCase()) && (at === 0 || /[\s(["'“‘]/.test(text[at - 1] as string));
}

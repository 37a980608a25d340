/** A pair of brackets: `open` and `close` are the offsets of the brackets themselves. */
export interface Brackets {
  readonly open: number;
  readonly close: number;
}

const maxInside = 160;
const maxDepth = 64;

/** All pairs of round or square brackets with at most 160 units between them, by where they open. One pass, no look-ahead. */
export function findBrackets(text: string): Brackets[] {
  const found: Brackets[] = [];
  let open: number[] = [];
  for (const match of text.matchAll(/[()[\]]/g)) {
    const unit = match[0];
    if (unit === '(' || unit === '[') {
      if (open.length >= maxDepth) open = [];
      open.push(match.index);
      continue;
    }
    const start = open.pop();
    if (start === undefined || (text[start] === '(') !== (unit === ')')) open = [];
    else if (match.index - start - 1 <= maxInside) found.push({ open: start, close: match.index });
  }
  return found.sort((a, b) => a.open - b.open);
}

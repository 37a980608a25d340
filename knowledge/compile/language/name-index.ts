/** A name that may be found in text. Abbreviations are matched with their case. */
export interface IndexedName {
  readonly text: string;
  readonly matchCase: boolean;
  readonly concept: string;
}

/** A name found in text: `start` included, `end` excluded, UTF-16 units. */
export interface NameSpan {
  readonly concept: string;
  readonly start: number;
  readonly end: number;
}

interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

interface Pattern {
  readonly name: IndexedName;
  readonly words: readonly string[];
}

/** Finds all names in a text, overlapping ones too; hyphens and spaces are alike, and a possessive 's is passed over. */
export class NameIndex {
  private readonly patterns = new Map<string, Pattern[]>();

  constructor(names: readonly IndexedName[]) {
    for (const name of names) {
      const words = splitWords(name.text).map((word) => word.text);
      const key = words[0]?.toLowerCase();
      if (key === undefined) continue;
      const sharing = this.patterns.get(key) ?? [];
      sharing.push({ name, words });
      this.patterns.set(key, sharing);
    }
  }

  findNames(text: string): NameSpan[] {
    const words = splitWords(text);
    return words.flatMap((word, index) =>
      (this.patterns.get(word.text.toLowerCase()) ?? []).flatMap((pattern) => matchAt(text, words, index, pattern)),
    );
  }
}

function splitWords(text: string): Word[] {
  return [...text.matchAll(/\p{L}+(?=['’]s(?!\p{L}))|[\p{L}\p{N}]+/gu)].map((match) => ({
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }));
}

function matchAt(text: string, words: readonly Word[], index: number, { name, words: wanted }: Pattern): NameSpan[] {
  const found = words.slice(index, index + wanted.length);
  const first = found[0];
  const last = found.at(-1);
  if (!first || !last || found.length < wanted.length) return [];
  const agrees = found.every((word, at) => isSameWord(word.text, wanted[at] ?? '', name.matchCase));
  const joined = found.slice(1).every((word, at) => isJoint(text.slice(found[at]?.end, word.start)));
  return agrees && joined ? [{ concept: name.concept, start: first.start, end: last.end }] : [];
}

function isSameWord(a: string, b: string, matchCase: boolean): boolean {
  return a === b || (!matchCase && a.toLowerCase() === b.toLowerCase());
}

/** What may stand between the words of one name. */
function isJoint(between: string): boolean {
  return /^(\s+|[-‐‑/'’.]|,\s)?$/u.test(between);
}

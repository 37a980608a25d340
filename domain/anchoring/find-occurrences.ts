/** A beginning short enough that the browser's own search for it is quick on any text. */
const BEGINNING = 32;

/**
 * Every place where `sought` starts, in order, overlapping ones too, in a time that grows with both lengths and not with
 * their product (Knuth, Morris, Pratt 1977): `indexOf` takes seconds on a page that repeats itself and nearly has it.
 * @param sought not empty.
 */
export function* findOccurrences(text: string, sought: string): Generator<number> {
  const first = text.indexOf(sought.slice(0, BEGINNING));
  if (first < 0) return;
  const search = new Search(text, sought, first);
  for (let place = search.next(); place >= 0; place = search.next()) yield place;
}

class Search {
  private matched = 0;
  private readonly borders: Int32Array;

  constructor(
    private readonly text: string,
    private readonly sought: string,
    private at: number,
  ) {
    this.borders = computeBorders(sought);
  }

  /** Where `sought` starts next; -1 when it does not any more. */
  next(): number {
    const { text, sought, borders } = this;
    let { at, matched } = this;
    while (at < text.length && matched < sought.length) {
      const unit = text.charCodeAt(at++);
      while (matched > 0 && sought.charCodeAt(matched) !== unit) matched = borders[matched - 1]!;
      if (sought.charCodeAt(matched) === unit) matched++;
    }
    this.at = at;
    const isFound = matched === sought.length;
    this.matched = isFound ? borders[matched - 1]! : matched;
    return isFound ? at - sought.length : -1;
  }
}

/** For each beginning of a text, how long the longest shorter beginning is that it also ends with. */
function computeBorders(text: string): Int32Array {
  const borders = new Int32Array(text.length);
  let length = 0;
  for (let at = 1; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    while (length > 0 && text.charCodeAt(length) !== unit) length = borders[length - 1]!;
    if (text.charCodeAt(length) === unit) length++;
    borders[at] = length;
  }
  return borders;
}

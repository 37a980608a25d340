import { firstChildOf, isElement, isInline, isText, nameOf, nextSiblingOf, parentOf } from '../text-map/index';
import { isLeftOut } from './left-out';

/** Where a stretch of the page's text comes from: `length` units of `node`, from `nodeStart` on, unchanged. */
export interface TextPiece {
  readonly node: Text;
  /** Where it starts in the page's text. */
  readonly start: number;
  readonly nodeStart: number;
  readonly length: number;
}

/**
 * All that can be read on a page as one string: a space for any run of white space, a line end between blocks. The same
 * however the page was written down, so that passages are found again after it was served anew.
 */
export interface PageText {
  readonly text: string;
  readonly pieces: readonly TextPiece[];
}

/** About twenty novels; what comes after cannot be saved. In UTF-16 units. */
const MOST_UNITS = 20_000_000;
/** Words with single spaces between them: what goes into the text as it stands. */
const RUN = /[^ \t\n\f\r]+(?: [^ \t\n\f\r]+)*/g;

/** Reads a tree without recursion, a little at each step. */
export function* readPageText(root: Node): Generator<void, PageText> {
  const growing = new GrowingText();
  let at: Node | null = root;
  let seen = 0;
  while (at !== null && growing.length < MOST_UNITS) {
    if (++seen % 64 === 0) yield;
    let inner: Node | null = null;
    if (isText(at)) growing.addText(at);
    else if (!isElement(at)) inner = firstChildOf(at);
    else if (!isLeftOut(at)) {
      growing.part(at);
      inner = firstChildOf(at);
    }
    at = inner ?? goOn(at, root, growing);
  }
  return growing.finish();
}

/** The next node after all of `node`, parting the text at the end of every block that is left on the way. */
function goOn(node: Node, root: Node, growing: GrowingText): Node | null {
  for (let at: Node | null = node; at !== null && at !== root; at = parentOf(at)) {
    if (at !== node && isElement(at)) growing.part(at);
    const sibling = nextSiblingOf(at);
    if (sibling !== null) return sibling;
  }
  return null;
}

class GrowingText {
  length = 0;
  private readonly parts: string[] = [];
  private readonly pieces: TextPiece[] = [];
  private gap: '' | ' ' | '\n' = '';

  part(element: Element): void {
    if (!isInline(element) || nameOf(element) === 'BR') this.gap = '\n';
  }

  addText(node: Text): void {
    const { data } = node;
    let end = 0;
    for (const { 0: run, index } of data.matchAll(RUN)) {
      if (index > end) this.addSpace();
      this.addRun(node, index, run);
      end = index + run.length;
    }
    if (end < data.length) this.addSpace();
  }

  finish(): PageText {
    return { text: this.parts.join(''), pieces: this.pieces };
  }

  private addSpace(): void {
    if (this.gap === '') this.gap = ' ';
  }

  private addRun(node: Text, nodeStart: number, run: string): void {
    if (this.length > 0 && this.gap !== '') {
      this.parts.push(this.gap);
      this.length += 1;
    }
    this.gap = '';
    this.pieces.push({ node, start: this.length, nodeStart, length: run.length });
    this.parts.push(run);
    this.length += run.length;
  }
}

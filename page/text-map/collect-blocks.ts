import { isInlineName, PARTING_SIGN } from '../../domain/text/index';
import type { Block, Piece } from './block';
import { isHeading, isInline, isUnread } from './element-roles';
import {
  attributeOf,
  findClosest,
  firstChildOf,
  hostOf,
  isElement,
  isText,
  nameOf,
  nextOutside,
  outerOf,
  parentOf,
} from './native-dom';
import { isOwnTextShown } from './shadow-roots';

/** Longer texts are read in parts, so that no single step takes long. In UTF-16 units. */
const LONGEST_BLOCK = 32_000;
/** A step may be the first of its code, which then runs uncompiled: few nodes take milliseconds. */
const NODES_PER_STEP = 4;
const LINE_BREAK = '\n';
const SPACE = 32;

/** The shadow root of an element that is to be read. Its name is given, and whether it has no children. */
export type RootOf = (element: Element, name: string, isEmpty: boolean) => ShadowRoot | null;

/** Which part of a tree is read: all of it, unless said otherwise. */
export interface Part {
  /** A node inside the root at which to begin. */
  readonly from?: Node;
  /** A node inside the root before which to end. */
  readonly until?: Node;
  /** Only the text that runs directly in the root, not that of the blocks in it. */
  readonly shallow?: boolean;
  /** Without it no shadow root is read. */
  readonly rootOf?: RootOf;
  /** Told of the container of each block when its first text is read: it may be changed before the block is whole. */
  readonly onMet?: (container: Element) => void;
}

/**
 * Walks a tree without recursion and yields its blocks in document order, and null now and then, at which the caller
 * may pause: any number of nodes passes without text. Changes made during a pause are survived; what they skip is
 * reported by the caller's own observer. A shadow root is read before its host's own children, wherever its slots put
 * those.
 */
export function* collectBlocks(root: Node, part: Part = {}): Generator<Block | null> {
  const growing = new GrowingBlock(part.from !== undefined, part.onMet);
  const unshown = new Set<Node>();
  let at: Node | null = part.from ?? root;
  let seen = 0;
  while (at !== null && at !== part.until) {
    if (++seen % NODES_PER_STEP === 0) {
      yield null;
      if (!at.isConnected) break;
    }
    if (isText(at)) {
      if (unshown.size === 0 || !unshown.has(parentOf(at)!)) growing.addText(at);
      if (growing.finished.length > 0) yield* growing.finished.splice(0);
      at = nextOutside(at, root);
    } else if (isElement(at)) {
      const name = nameOf(at);
      const unread: boolean = isUnread(at, name) || (part.shallow === true && at !== root && !isInlineName(name));
      const first: Node | null = unread ? null : firstChildOf(at);
      const shadow: ShadowRoot | null = unread ? null : (part.rootOf?.(at, name, first === null) ?? null);
      growing.enter(name, unread);
      if (shadow !== null) {
        growing.enterShadow();
        if (!isOwnTextShown(shadow)) unshown.add(at);
      }
      at = shadow ?? first ?? nextOutside(at, root);
    } else {
      at = firstChildOf(at) ?? nextOutside(at, root);
    }
  }
  growing.finish();
  yield* growing.finished;
}

/** The block being read, kept as long as the text nodes that come belong to the same block element. */
class GrowingBlock {
  /** Blocks that are whole, to be taken away. */
  readonly finished: Block[] = [];
  private readonly languages = new LanguageFinder();
  private container: Element | null = null;
  private parts: string[] = [];
  private pieces: Piece[] = [];
  private length = 0;
  private hasWords = false;
  private wasParted = false;
  /** What stands between the text so far and the next text of the same block. */
  private gap = '';
  private metShadows = false;

  /** @param metAbbreviations whether the text may begin inside an abbreviation's element. */
  constructor(
    private metAbbreviations: boolean,
    private readonly onMet: Part['onMet'],
  ) {}

  enter(name: string, unread: boolean): void {
    if (name === 'ABBR' || name === 'ACRONYM') this.metAbbreviations = true;
    if (name === 'SUP' || unread) this.gap = PARTING_SIGN;
    else if (name === 'BR' && this.gap === '') this.gap = LINE_BREAK;
    if (!isInlineName(name)) this.wasParted = true;
  }

  /** No range reaches into a shadow tree or out of it, so no block does. */
  enterShadow(): void {
    this.metShadows = true;
    this.wasParted = true;
  }

  private isElsewhere(node: Text): boolean {
    if (!this.metShadows || this.pieces.length === 0) return false;
    return this.pieces.at(-1)!.node.getRootNode() !== node.getRootNode();
  }

  addText(node: Text): void {
    const text = node.data;
    if (text === '') return;
    const container = findContainer(node);
    if (container === null) return;
    if (this.wasParted || container !== this.container || this.isElsewhere(node)) this.finish();
    this.container = container;
    if (this.pieces.length > 0) this.add(this.gap);
    else this.onMet?.(container);
    this.gap = '';
    this.addParts(node, text);
  }

  finish(): void {
    const { container } = this;
    if (container !== null && this.hasWords && this.pieces.length > 0) {
      this.finished.push({
        container,
        text: this.parts.length === 1 ? this.parts[0]! : this.parts.join(''),
        pieces: this.pieces,
        isHeading: isHeading(container),
        language: this.languages.find(container),
        mayStateForms: this.metAbbreviations,
      });
    }
    this.clear();
  }

  private addParts(node: Text, text: string): void {
    for (let start = 0; start < text.length; ) {
      const end = findCut(text, start, LONGEST_BLOCK);
      const part = text.slice(start, end);
      if (this.length > 0 && this.length + part.length > LONGEST_BLOCK) {
        const { container } = this;
        this.finish();
        this.container = container;
      }
      this.pieces.push({ node, start: this.length, nodeStart: start, length: part.length });
      this.add(part);
      this.hasWords ||= hasWords(part);
      start = end;
    }
  }

  private add(part: string): void {
    this.parts.push(part);
    this.length += part.length;
  }

  private clear(): void {
    this.container = null;
    this.parts = [];
    this.pieces = [];
    this.length = 0;
    this.hasWords = false;
    this.wasParted = false;
  }
}

/** Whether there is more than white space. Nearly all that has more shows it with its first unit. */
function hasWords(text: string): boolean {
  const first = text.charCodeAt(0);
  return (first > SPACE && first < 0x80) || /\S/.test(text);
}

/** The language that the page states for an element. Paragraphs stand side by side: what is around them is asked once. */
class LanguageFinder {
  private parent: Node | null = null;
  private around = '';

  find(element: Element): string {
    const own = attributeOf(element, 'lang');
    if (own !== null) return own.toLowerCase();
    const parent = outerOf(element);
    if (parent !== this.parent) {
      this.parent = parent;
      this.around = findLanguage(element);
    }
    return this.around;
  }
}

function findLanguage(element: Element): string {
  const stated = findClosest(element, '[lang]');
  return stated === null ? '' : (attributeOf(stated, 'lang') ?? '').toLowerCase();
}

/** Cuts at white space where there is some near; a word of a million letters is cut anywhere. */
function findCut(text: string, start: number, most: number): number {
  if (text.length - start <= most) return text.length;
  const space = text.lastIndexOf(' ', start + most);
  return space > start + most / 2 ? space : start + most;
}

/** The nearest element around a node that is not inline; null outside of any. */
export function findContainer(node: Node): Element | null {
  let at = parentOf(node) ?? hostOf(node);
  let last: Element | null = null;
  while (at !== null) {
    const element: Element | null = isElement(at) ? at : hostOf(at);
    if (element === null || !isInline(element)) return element ?? last;
    last = element;
    at = parentOf(element);
  }
  return last;
}

/** The node itself where it is a block element, else the nearest one around it. */
export function findBlock(node: Node): Element | null {
  return isElement(node) && !isInline(node) ? node : findContainer(node);
}

/** Whether the text inside an element is read at all: nothing around it is left out. */
export function isReadable(element: Element): boolean {
  for (let at: Node | null = element; at !== null; at = outerOf(at)) if (isElement(at) && isUnread(at)) return false;
  return true;
}

import type { Page } from 'puppeteer-core';
import { runInPage } from '../page/run-in-page';

/**
 * What is wrong with how a page is laid out, a line each: wider than its window, text cut off, words or controls over one
 * another, targets too small for a finger (WCAG 2.5.8). Facts, not pixels: they hold with any font. Open shadow roots are looked into.
 */
export function findLayoutProblems(page: Page): Promise<string[]> {
  return runInPage(page, lookAtLayout);
}

// Runs inside the page, by itself.
function lookAtLayout(): string[] {
  /** Edges fall between pixels, and letters reach out of their line a little. */
  const SLACK = 1.5;
  const LEAST_TARGET = 24;
  type Box = { left: number; top: number; right: number; bottom: number };
  /** Something shown, what of it can be seen, and whether it stays in view while the page scrolls under it. */
  type Piece = { key: Node; owner: Element; boxes: Box[]; isAfloat: boolean };

  const roots: (Document | ShadowRoot)[] = [document];
  for (const root of roots)
    for (const one of root.querySelectorAll('*')) if (one.shadowRoot) roots.push(one.shadowRoot);
  const elements = roots
    .flatMap((root) => [...root.querySelectorAll<HTMLElement>('*')])
    .filter((one) => !(one instanceof SVGElement) && !one.closest('head') && !one.closest('.unseen'))
    .filter((one) => one.checkVisibility({ visibilityProperty: true }));
  const parentOf = (one: Element) => one.parentElement ?? (one.getRootNode() as ShadowRoot).host ?? null;
  const isAfloat = (one: Element | null): boolean =>
    one !== null && (['sticky', 'fixed'].includes(getComputedStyle(one).position) || isAfloat(parentOf(one)));
  const describe = (one: Element) => {
    const words = (one.getAttribute('aria-label') ?? one.textContent ?? '').trim().slice(0, 40);
    return `${one.localName}.${[...one.classList].join('.')} “${words}”`;
  };
  const width = document.documentElement.clientWidth;

  /** What of a box can be seen through all that clips it, from an element upwards. */
  const clip = (from: Element | null, box: Box): Box | null => {
    let { left, top, right, bottom } = box;
    for (let at = from; at !== null && at !== document.body; at = parentOf(at)) {
      const { overflowX, overflowY } = getComputedStyle(at);
      if (overflowX === 'visible' && overflowY === 'visible') continue;
      const edge = at.getBoundingClientRect();
      [left, right] = [Math.max(left, edge.left), Math.min(right, edge.right)];
      [top, bottom] = [Math.max(top, edge.top), Math.min(bottom, edge.bottom)];
    }
    return right - left > SLACK && bottom - top > SLACK ? { left, top, right, bottom } : null;
  };
  const overlap = (a: Box, b: Box) =>
    Math.min(a.right, b.right) - Math.max(a.left, b.left) > SLACK &&
    Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > SLACK;
  const findOverlaps = (pieces: readonly Piece[], what: string, mayTouch: (a: Piece, b: Piece) => boolean) =>
    pieces.flatMap((a, index) =>
      pieces
        .slice(index + 1)
        .filter((b) => a.isAfloat === b.isAfloat && !mayTouch(a, b))
        .filter((b) => a.boxes.some((one) => b.boxes.some((other) => overlap(one, other))))
        .map((b) => `${what}${describe(a.owner)} and ${describe(b.owner)} stand over one another`),
    );

  const findWidth = () => {
    const wider = document.documentElement.scrollWidth - width;
    return wider > 0 ? [`the page is ${wider} px wider than its window`] : [];
  };

  const findCuts = (one: HTMLElement): string[] => {
    const style = getComputedStyle(one);
    const across = one.scrollWidth - one.clientWidth;
    const down = one.scrollHeight - one.clientHeight;
    const isField = one.matches('input, textarea');
    const cutsAcross = style.overflowX !== 'visible' && style.display !== 'inline' && !isField && across > SLACK;
    // Where text is cut after so many lines, that is meant, and said by its dots.
    const isClamped = style.getPropertyValue('-webkit-line-clamp') !== 'none';
    const cutsDown = ['hidden', 'clip'].includes(style.overflowY) && !isClamped && one.clientHeight > 0 && down > SLACK;
    return [
      ...(cutsAcross ? [`${describe(one)} cuts ${across} px off its side`] : []),
      ...(cutsDown ? [`${describe(one)} cuts ${down} px off its end`] : []),
    ];
  };

  /** Of each line its middle: that is where letters stand, whatever the height of the line. */
  const listWords = (): Piece[] =>
    elements.flatMap((owner) =>
      [...owner.childNodes]
        .filter((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim() !== '')
        .map((key) => {
          const range = new Range();
          range.selectNodeContents(key);
          const boxes = [...range.getClientRects()].flatMap(({ left, right, top, bottom }) => {
            const middle = (top + bottom) / 2;
            return clip(owner, { left, right, top: middle - 4, bottom: middle + 4 }) ?? [];
          });
          return { key, owner, boxes, isAfloat: isAfloat(owner) };
        }),
    );

  /** The label counts, and so does what surrounds a control that lies over all of it by its `::after`. */
  const findTarget = (one: HTMLElement): Element => {
    const after = getComputedStyle(one, '::after');
    const isSpread = after.content !== 'none' && after.position === 'absolute' && after.inset === '0px';
    return one.closest('label') ?? (isSpread ? one.offsetParent : null) ?? one;
  };
  /** Of a field the room for its words: a button may stand in what it leaves free. */
  const boxesOf = (one: Element): Box[] => {
    const { paddingLeft, paddingRight } = getComputedStyle(one);
    const [before, after] = one.matches('input') ? [paddingLeft, paddingRight].map(Number.parseFloat) : [0, 0];
    return [...one.getClientRects()].flatMap(
      ({ left, top, right, bottom }) =>
        clip(parentOf(one), { left: left + (before ?? 0), top, right: right - (after ?? 0), bottom }) ?? [],
    );
  };
  const listControls = (): Piece[] =>
    elements
      .filter((one) => one.matches('a[href], button, input, select, textarea, summary, [role="button"]'))
      .map((owner) => ({ owner, key: findTarget(owner), isAfloat: isAfloat(owner) }))
      .map((control) => ({ ...control, boxes: boxesOf(control.key) }))
      .filter(({ boxes }) => boxes.length > 0);
  const findSmall = ({ owner, key }: Piece): string[] => {
    const { width, height } = (key as Element).getBoundingClientRect();
    // A link in a sentence is as high as its line.
    const isInSentence = owner.localName === 'a' && getComputedStyle(owner).display === 'inline';
    const isSmall = !isInSentence && Math.min(width, height) < LEAST_TARGET - 0.5;
    const isBurst = owner.localName === 'button' && owner.scrollWidth > owner.clientWidth + SLACK;
    return [
      ...(isSmall ? [`${describe(owner)} is only ${Math.round(width)} x ${Math.round(height)} px large`] : []),
      ...(isBurst ? [`the words of ${describe(owner)} leave it`] : []),
    ];
  };

  const words = listWords();
  const controls = listControls();
  const isOutside = ({ boxes }: Piece) => boxes.some(({ left, right }) => left < -SLACK || right > width + SLACK);
  return [
    ...findWidth(),
    ...elements.flatMap(findCuts),
    ...words.filter(isOutside).map(({ owner }) => `the words of ${describe(owner)} leave the window`),
    ...findOverlaps(words, 'the words of ', (a, b) => a.key === b.key),
    ...controls.flatMap(findSmall),
    ...findOverlaps(controls, '', (a, b) => a.key.contains(b.key) || b.key.contains(a.key)),
  ];
}

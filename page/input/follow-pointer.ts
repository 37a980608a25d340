import type { CardController } from '../card/card-controller';
import { isHeadingFor, type Point } from '../card/safe-triangle';
import { findMarkAtPoint, type Mark, type MarkPainter } from '../marks/index';
import { closestOf, findClosest, findPlace } from '../text-map/index';

const PRESSABLE = 'a[href],button,input,select,textarea,label,summary,[role=button],[role=link],[onclick]';

/** What the pointer did before anybody followed it; null where that is nothing that counts any more. */
export interface EarlierPointer {
  readonly move: PointerEvent | null;
  readonly click: MouseEvent | null;
}

export interface PointerParts {
  readonly painter: MarkPainter;
  readonly card: CardController;
  /** Tells our host element, to which events from inside the card are retargeted. */
  readonly isOurs: (node: unknown) => boolean;
  /** Asked when the reader moves: an extension that is gone leaves quietly. */
  readonly isWanted: () => boolean;
  readonly earlier: EarlierPointer;
}

/**
 * Tells the card what the pointer does. Looks at most once per frame, and not at all on pages without marks. Only
 * events of the reader's own making count.
 */
export function followPointer({ painter, card, isOurs, isWanted, earlier }: PointerParts, signal: AbortSignal): void {
  let left: Point | null = null;
  let waiting: PointerEvent | null = null;

  const look = () => {
    const event = waiting;
    waiting = null;
    if (event === null || signal.aborted || !isWanted()) return;
    const here = { x: event.clientX, y: event.clientY };
    if (isOurs(event.target)) return card.send({ kind: 'pointer-over-card' });
    const mark = findMarkAtPoint(painter, here.x, here.y);
    const headingForCard = isOnTheWay(card, left, here);
    if (mark !== null && !headingForCard) {
      left = here;
      return card.send({ kind: 'pointer-over-mark', mark }, here, event.timeStamp);
    }
    card.send({ kind: 'pointer-elsewhere', headingForCard });
  };

  const onMove = (event: PointerEvent) => {
    if (!event.isTrusted || event.pointerType === 'touch' || event.buttons !== 0) return;
    if (painter.marks.length === 0 && !card.isShown) return;
    if (waiting === null) requestAnimationFrame(look);
    waiting = event;
  };
  const onLeave = (event: PointerEvent) => {
    if (event.isTrusted && event.pointerType !== 'touch')
      card.send({ kind: 'pointer-elsewhere', headingForCard: false });
  };
  const onDown = (event: PointerEvent) => {
    if (!event.isTrusted) return;
    waiting = null;
    if (isOurs(event.target)) card.send({ kind: 'use-card' });
    else if (event.pointerType !== 'touch') card.send({ kind: 'press-outside' });
  };
  // A tap is a click: the browser makes none of a scroll.
  const onClick = (event: MouseEvent) => {
    if (!event.isTrusted || !isTouch(event) || isOurs(event.target)) return;
    const mark = findTappedMark(painter, event);
    if (mark === null) return card.send({ kind: 'press-outside' });
    card.send({ kind: 'choose', mark, route: 'touch' }, { x: event.clientX, y: event.clientY });
  };

  const options = { capture: true, passive: true, signal };
  window.addEventListener('pointermove', onMove, options);
  document.documentElement.addEventListener('pointerleave', onLeave, options);
  window.addEventListener('pointerdown', onDown, options);
  window.addEventListener('click', onClick, options);
  if (earlier.move !== null) onMove(earlier.move);
  if (earlier.click !== null) onClick(earlier.click);
}

/** A mark under the pointer's way to the card is passed over. */
function isOnTheWay(card: CardController, left: Point | null, here: Point): boolean {
  const { box } = card;
  return box !== null && left !== null && isHeadingFor(box, left, here);
}

/** A word inside a link or a button stays what the page made it. */
function findTappedMark(painter: MarkPainter, event: MouseEvent): Mark | null {
  if (event.target instanceof Element && closestOf(event.target, PRESSABLE) !== null) return null;
  const mark = findMarkAtPoint(painter, event.clientX, event.clientY);
  return mark === null || isPressable(mark) ? null : mark;
}

/** Events from inside a shadow tree name its host, so the word's own surroundings are asked too. */
function isPressable({ block, start }: Mark): boolean {
  const { parentElement } = findPlace(block, start, false).node;
  return findClosest(parentElement ?? block.container, PRESSABLE) !== null;
}

function isTouch(event: MouseEvent): boolean {
  return event instanceof PointerEvent && (event.pointerType === 'touch' || event.pointerType === 'pen');
}

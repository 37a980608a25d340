import type { Page } from 'puppeteer-core';
import { findCardRoot } from '../support/card/shadow';
import { runInPage } from '../support/page/run-in-page';

/** Moments, in milliseconds since the epoch: the clock that page and background share. */
export interface Opening {
  /** When the browser took in the first pointer move that met the page after `watchCard`; 0 without one. */
  readonly moved: number;
  /** When the first frame was drawn in which the card says what it explains. */
  readonly drawn: number;
}

/** Where `watchCard` leaves what it saw; read from the page by `readOpening`. */
interface Watched {
  watchedCard?: { moved: number; drawn: number };
}

/**
 * Has the page itself note when its card says something. Each frame looks, before it is drawn; the first task after it
 * stands for its end. A card that fades in counts from its first frame, and one that still says “loading” does not.
 */
export async function watchCard(page: Page): Promise<void> {
  const root = await findCardRoot(page);
  if (root === null) throw new Error('the page has no card yet');
  await root.call((root: ShadowRoot) => {
    const watched = { moved: 0, drawn: 0 };
    (globalThis as Watched).watchedCard = watched;
    const onMove = ({ timeStamp }: Event) => {
      watched.moved = performance.timeOrigin + timeStamp;
    };
    addEventListener('pointermove', onMove, { once: true, capture: true, passive: true });
    const channel = new MessageChannel();
    channel.port1.onmessage = () => {
      watched.drawn = performance.timeOrigin + performance.now();
    };
    const look = () => {
      const isFilled = root.querySelector('.layer:popover-open [data-state="ready"]') !== null;
      if (isFilled) channel.port2.postMessage(null);
      else if ((globalThis as Watched).watchedCard === watched) requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  }, null);
}

/**
 * Has the page open an empty box of its own after the next pointer move, in the way that the card opens: a look in the
 * next frame, the same wait, then the box in the top layer. Nobody can be quicker on this machine in this moment.
 */
export function watchBox(page: Page, dwellMs: number): Promise<void> {
  return runInPage(
    page,
    (dwellMs: number) => {
      const watched = { moved: 0, drawn: 0 };
      (globalThis as Watched).watchedCard = watched;
      const box = document.createElement('div');
      box.popover = 'manual';
      box.textContent = 'A box';
      document.body.append(box);
      const channel = new MessageChannel();
      channel.port1.onmessage = () => {
        watched.drawn = performance.timeOrigin + performance.now();
        box.remove();
      };
      const open = () => {
        box.showPopover();
        requestAnimationFrame(() => channel.port2.postMessage(null));
      };
      const onMove = ({ timeStamp }: Event) => {
        watched.moved = performance.timeOrigin + timeStamp;
        requestAnimationFrame(() => setTimeout(open, dwellMs));
      };
      addEventListener('pointermove', onMove, { once: true, capture: true, passive: true });
    },
    dwellMs,
  );
}

/** What was seen since `watchCard`; null as long as there is no card. */
export function readOpening(page: Page): Promise<Opening | null> {
  return runInPage(page, () => {
    const watched = (globalThis as Watched).watchedCard;
    return watched === undefined || watched.drawn === 0 ? null : watched;
  });
}

import type { Page } from 'puppeteer-core';
import { waitUntil } from '../wait-until';
import { findCardRoot } from './shadow';

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** What a reader, or a screen reader, gets from the open card. */
export interface SeenCard {
  readonly role: string;
  readonly name: string;
  readonly text: string;
  /** CSS pixels of the viewport. */
  readonly rect: Box;
  /** Accessible name of what has the keyboard focus inside the card; null when the focus is elsewhere. */
  readonly focus: string | null;
  /** False in the first moments, while the pointer still goes through it. */
  readonly pressable: boolean;
  /** False while it fades in. */
  readonly still: boolean;
  /** False while it is looked up what the card is to say. */
  readonly filled: boolean;
  /** Accessible names of the links and buttons, in order. */
  readonly controls: readonly string[];
}

/** The card that is open on a page; null when none is. */
export async function readCard(page: Page): Promise<SeenCard | null> {
  const root = await findCardRoot(page);
  return root === null ? null : root.call(describeCard, null);
}

/** Waits for a card that says something and can be used: of this name, if one is given. */
export function waitForCard(page: Page, name?: string): Promise<SeenCard> {
  return waitUntil(`the card ${name ?? ''}`, async () => {
    const card = await readCard(page);
    return card?.pressable && card.filled && (name === undefined || card.name === name) ? card : null;
  });
}

/** Waits for a card with the keyboard's focus in it, on its heading, which is where it goes at first. */
export function waitForFocusedCard(page: Page, name?: string): Promise<SeenCard> {
  return waitUntil(`the card ${name ?? ''} with the focus in it`, async () => {
    const card = await readCard(page);
    return card?.focus && card.filled && (name ?? card.name) === card.name && card.focus === card.name ? card : null;
  });
}

/** Waits until no card is on its way in, as for a picture. */
export async function waitForStillness(page: Page): Promise<void> {
  await waitUntil('a card at rest, or none', async () => (await readCard(page))?.still ?? true);
}

export async function waitForNoCard(page: Page): Promise<void> {
  await waitUntil('no card', async () => (await readCard(page)) === null);
}

/** Waits until the card has a link or button of this name. */
export async function waitForControl(page: Page, name: string): Promise<void> {
  await waitUntil(`${name} in the card`, async () => (await readCard(page))?.controls.includes(name));
}

/** Middle of a visible link, button or choice of the card, scrolled into view, by its accessible name; null when there is none. */
export async function findInCard(page: Page, name: string | RegExp): Promise<{ x: number; y: number } | null> {
  const root = await findCardRoot(page);
  const wanted = name instanceof RegExp ? { pattern: name.source } : { exact: name };
  return root === null ? null : root.call(findControl, wanted as { pattern?: string; exact?: string });
}

/** Clicks a link, button or choice of the card with the real mouse. @throws when the card has none of that name. */
export async function clickInCard(page: Page, name: string | RegExp): Promise<void> {
  await waitForCard(page);
  const spot = await findInCard(page, name);
  if (spot === null) throw new Error(`the card has nothing named ${name}: ${JSON.stringify(await readCard(page))}`);
  await page.mouse.click(spot.x, spot.y);
}

// The two functions below run inside the page, each by itself.

function describeCard(root: ShadowRoot): SeenCard | null {
  const card = [...root.querySelectorAll<HTMLElement>('[role="dialog"], [role="tooltip"], dialog')].find((one) =>
    one.checkVisibility({ visibilityProperty: true, opacityProperty: true }),
  );
  if (!card) return null;
  const nameOf = (one: Element): string => {
    const labels = (one.getAttribute('aria-labelledby') ?? '').split(/\s+/).filter(Boolean);
    const labelled = labels.map((id) => root.getElementById(id)?.textContent ?? '').join(' ');
    return (labelled || one.getAttribute('aria-label') || one.textContent || '').replace(/\s+/g, ' ').trim();
  };
  const { x, y, width, height } = card.getBoundingClientRect();
  const controls = [...card.querySelectorAll('a[href], button, summary, [role="button"], [role="link"]')];
  return {
    role: card.getAttribute('role') ?? card.localName,
    name: nameOf(card),
    // biome-ignore lint/performance/useDomNodeTextContent: what is folded away or hidden is not read by anyone.
    text: card.innerText.replace(/\s+/g, ' ').trim(),
    rect: { x, y, width, height },
    pressable: card.closest('[data-ghost]') === null,
    still: [card, ...root.querySelectorAll('.layer')].every((one) => one.getAnimations({ subtree: true }).length === 0),
    filled: card.getAttribute('data-state') !== 'loading',
    focus: root.activeElement ? nameOf(root.activeElement) : null,
    controls: controls.filter((one) => one.checkVisibility()).map(nameOf),
  };
}

function findControl(root: ShadowRoot, wanted: { pattern?: string; exact?: string }): { x: number; y: number } | null {
  const controls = [...root.querySelectorAll('a[href], button, summary, label, [role="button"], [role="link"]')];
  const found = controls.find((one) => {
    if (!one.checkVisibility()) return false;
    const name = (one.getAttribute('aria-label') ?? one.textContent ?? '').replace(/\s+/g, ' ').trim();
    return wanted.pattern === undefined ? name === wanted.exact : new RegExp(wanted.pattern, 'i').test(name);
  });
  if (!found) return null;
  found.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  const box = found.getBoundingClientRect();
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

import type { Page } from 'puppeteer-core';
import { waitUntil, waitUntilSteady } from '../wait-until';
import { runInPage } from './run-in-page';

/** Names and places of what can be pressed on a page that is ours or a test's own. The card has its own (card/). */
export interface Control {
  readonly name: string;
  readonly x: number;
  readonly y: number;
}

/** The middle of the first visible link, button or field of that accessible name, scrolled into view; null without one. */
export function findControl(page: Page, name: string | RegExp): Promise<Control | null> {
  const pattern = name instanceof RegExp ? name.source : `^${name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}$`;
  return runInPage(
    page,
    (pattern: string): Control | null => {
      const wanted = new RegExp(pattern, 'i');
      const nameOf = (one: Element): string => {
        const labels = one instanceof HTMLInputElement ? [...(one.labels ?? [])].map((label) => label.textContent) : [];
        const name = one.getAttribute('aria-label') ?? (labels.join(' ') || one.textContent);
        return (name ?? '').replace(/\s+/g, ' ').trim();
      };
      for (const one of document.querySelectorAll('a[href], button, summary, input, [role="switch"]')) {
        if (!one.checkVisibility() || !wanted.test(nameOf(one))) continue;
        one.scrollIntoView({ block: 'center', behavior: 'instant' });
        const box = one.getBoundingClientRect();
        return { name: nameOf(one), x: box.x + box.width / 2, y: box.y + box.height / 2 };
      }
      return null;
    },
    pattern,
  );
}

/**
 * Presses it with the real mouse, once the page is in front (presses on others may get lost), and it is there and has come to
 * rest: what comes late moves it. Answers its full name.
 */
export async function pressControl(page: Page, name: string | RegExp): Promise<string> {
  await waitUntil('the page to be in front', () => runInPage(page, () => document.visibilityState === 'visible'));
  await waitUntil(`something named ${name}`, () => findControl(page, name));
  const control = await waitUntilSteady(`where ${name} is`, () => findControl(page, name), { times: 2, everyMs: 60 });
  if (control === null) throw new Error(`${name} is gone`);
  await page.mouse.click(control.x, control.y);
  return control.name;
}

/** The text that can be seen, on one line. */
export function readShownText(page: Page): Promise<string> {
  // biome-ignore lint/performance/useDomNodeTextContent: only what is shown.
  return runInPage(page, () => document.body.innerText.replace(/\s+/g, ' ').trim());
}

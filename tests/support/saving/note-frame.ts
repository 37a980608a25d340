import type { Page } from 'puppeteer-core';
import { findCardRoot } from '../card/shadow';
import { waitUntil } from '../wait-until';

/** Waits for the frame in which a note is typed, until it has the keyboard. Answers its box in the viewport. */
export function waitForNoteFrame(page: Page) {
  return waitUntil('the note’s frame with the keyboard in it', async () => {
    const root = await findCardRoot(page);
    return root?.call(describeFrame, null);
  });
}

export async function waitForNoNoteFrame(page: Page): Promise<void> {
  await waitUntil('no note’s frame', async () => {
    const root = await findCardRoot(page);
    return root === null || (await root.call((root) => root.querySelector('iframe') === null, null));
  });
}

/** Types into whatever has the keyboard, which is the frame once it is open. */
export async function typeNote(page: Page, note: string): Promise<void> {
  await waitForNoteFrame(page);
  await page.keyboard.type(note);
}

/** Runs inside the page, with our root. */
function describeFrame(root: ShadowRoot): { x: number; y: number; width: number; height: number } | null {
  const frame = root.querySelector('iframe');
  if (frame === null || root.activeElement !== frame) return null;
  const { x, y, width, height } = frame.getBoundingClientRect();
  return { x, y, width, height };
}

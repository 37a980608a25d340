import type { Page } from 'puppeteer-core';
import { findCardRoot } from '../card/shadow';
import { runInPage } from '../page/run-in-page';
import { waitUntil } from '../wait-until';

/** What is in the frame of a page's note. */
export interface SeenNoteFrame {
  readonly note: string;
  readonly state: string;
  readonly said: string;
  /** Whether what is typed goes into the note. */
  readonly hasKeyboard: boolean;
}

/** The frame that is open on a page; null when none is, or none that answers any more. */
export async function readNoteFrame(page: Page): Promise<SeenNoteFrame | null> {
  const frames = page.frames().filter((frame) => frame !== page.mainFrame());
  const seen = await Promise.all(frames.map((frame) => runInPage(frame, describeForm).catch(() => null)));
  return seen.find((one) => one !== null) ?? null;
}

/** Waits for the frame in which a note is typed, until it has the keyboard. */
export async function waitForNoteFrame(page: Page): Promise<void> {
  await waitUntil('the note’s frame with the keyboard in it', async () => (await readNoteFrame(page))?.hasKeyboard);
}

export async function waitForNoNoteFrame(page: Page): Promise<void> {
  await waitUntil('no note’s frame', async () => {
    const root = await findCardRoot(page);
    return root === null || (await root.call((root) => root.querySelector('iframe') === null, null));
  });
}

/** Types into whatever has the keyboard, which is the frame once it is open. */
/** @param msPerKey 0: all at once, as no hand can. */
export async function typeNote(page: Page, note: string, msPerKey = 0): Promise<void> {
  await waitForNoteFrame(page);
  await page.keyboard.type(note, { delay: msPerKey });
}

/** Runs inside a frame. */
function describeForm(): SeenNoteFrame | null {
  const field = document.querySelector<HTMLTextAreaElement>('form textarea');
  const status = document.querySelector<HTMLElement>('form [role="status"]');
  if (field === null || status === null) return null;
  return {
    note: field.value,
    state: status.dataset.state ?? '',
    said: (status.textContent ?? '').trim(),
    hasKeyboard: document.hasFocus() && document.activeElement === field && !field.readOnly,
  };
}

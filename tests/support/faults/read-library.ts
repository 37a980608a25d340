import type { BackgroundAnswers, LibraryState } from '../../../messaging/protocol';
import { runInPage } from '../page/run-in-page';
import { waitUntil } from '../wait-until';
import type { KeptBrowser } from './kept-browser';

/** Where the functions below run, the browser provides this. */
declare const chrome: typeof import('wxt/browser').browser;

type Asked = 'listHighlights' | 'changeHighlight' | 'checkLibrary' | 'restoreLibrary';
export type Saved = BackgroundAnswers['listHighlights']['highlights'][number];

const PAGE_SIZE = 200;

/** Asks the background from the extension's own page. A background that is just starting may miss the first call. */
function ask<K extends Asked>(kept: KeptBrowser, name: K, payload: object): Promise<BackgroundAnswers[K]> {
  const send = (request: object): Promise<{ ok: boolean; value?: unknown; why?: string }> =>
    chrome.runtime.sendMessage(request);
  return waitUntil(
    `an answer to ${name}`,
    async () => {
      const reply = await runInPage(kept.own, send, { name, payload });
      if (reply?.ok !== true) throw new Error(`${name} was refused: ${reply?.why ?? 'no answer'}`);
      return reply.value as BackgroundAnswers[K] & object;
    },
    20_000,
  );
}

/** Everything that is saved, as the background answers it, page by page. */
export async function readLibrary(kept: KeptBrowser): Promise<readonly Saved[]> {
  const rows: Saved[] = [];
  for (;;) {
    const { highlights, total } = await ask(kept, 'listHighlights', { offset: rows.length, limit: PAGE_SIZE });
    rows.push(...highlights);
    if (highlights.length === 0 || rows.length >= total) return rows;
  }
}

export function checkLibrary(kept: KeptBrowser): Promise<LibraryState> {
  return ask(kept, 'checkLibrary', {});
}

export function restoreLibrary(kept: KeptBrowser): Promise<LibraryState> {
  return ask(kept, 'restoreLibrary', {});
}

/** Writes a note to a saved passage, as the popup does. @throws when it is refused. */
export async function writeNote(kept: KeptBrowser, id: string, note: string): Promise<void> {
  const answer = await ask(kept, 'changeHighlight', { id, change: { note } });
  if (!answer.saved) throw new Error(`the note was refused: ${answer.why}`);
}

/** How what is there differs from what was promised to be there. */
export function compareIds(promised: readonly string[], rows: readonly { readonly id: string }[]) {
  const ids = rows.map((row) => row.id);
  const there = new Set(ids);
  return { lost: promised.filter((id) => !there.has(id)), doubled: ids.length - there.size };
}

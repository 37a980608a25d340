import type { Page } from 'puppeteer-core';
import { runInPage } from '../page/run-in-page';

/** As many words as nobody would find on a page by chance. */
export function listSecrets(count: number): string[] {
  const syllables = ['zor', 'qui', 'vax', 'jem', 'wub', 'kyl', 'pox', 'fiz', 'nug', 'hov'];
  return Array.from({ length: count }, (_, index) => {
    const [tens, ones] = [Math.floor(index / 10), index % 10];
    return `${syllables[tens % 10]}${syllables[ones]}${syllables[(index * 7) % 10]}`;
  });
}

/** Which of these words a script of the page can find, each with the way in which it did. */
export function findAsPage(page: Page, words: readonly string[]): Promise<string[]> {
  return runInPage(page, searchPage, words);
}

/** Runs in the page. */
function searchPage(words: readonly string[]): string[] {
  const found: string[] = [];
  const look = (way: string, text: string | null | undefined) => {
    const folded = (text ?? '').toLowerCase();
    for (const word of words) if (folded.includes(word.toLowerCase())) found.push(`${word} by ${way}`);
  };
  const find = (window as unknown as { find(...given: unknown[]): boolean }).find;
  // Firefox refuses to search the frames of a page that has one of ours: that too must be the same whatever is in it.
  const search = (word: string, inFrames: boolean) => {
    getSelection()?.removeAllRanges();
    try {
      return find.call(window, word, false, false, true, false, inFrames, false);
    } catch (error) {
      return String(error);
    }
  };
  for (const inFrames of [false, true]) {
    const nowhere = search('nowhere-on-any-page', inFrames);
    for (const word of words) if (search(word, inFrames) !== nowhere) found.push(`${word} by find`);
  }
  const root = document.documentElement;
  getSelection()?.selectAllChildren(root);
  look('selecting all children', String(getSelection()));
  getSelection()?.removeAllRanges();
  document.execCommand('selectAll');
  look('selecting all', String(getSelection()));
  const selection = getSelection() as Selection & { getComposedRanges?: (options: object) => StaticRange[] };
  for (const range of selection.getComposedRanges?.({ shadowRoots: [] }) ?? []) {
    look('composed ranges', `${range.startContainer.textContent} ${range.endContainer.textContent}`);
  }
  getSelection()?.removeAllRanges();
  for (let y = 4; y < innerHeight; y += 12) {
    for (let x = 4; x < innerWidth; x += 16) {
      look('caret', document.caretPositionFromPoint(x, y)?.offsetNode.textContent);
      for (const one of document.elementsFromPoint(x, y)) {
        look(
          'elements',
          `${one.textContent} ${(one as HTMLInputElement).value ?? ''} ${one.shadowRoot?.textContent ?? ''}`,
        );
      }
    }
  }
  // biome-ignore lint/performance/useDomNodeTextContent: it is another way of looking.
  look('text', `${root.textContent} ${root.innerText} ${root.outerHTML}`);
  for (let index = 0; index < window.length; index++) {
    try {
      look('frames', window[index]?.document.documentElement.textContent);
    } catch {
      // Not the page's to read.
    }
  }
  look('performance', JSON.stringify(performance.getEntries()));
  look(
    'storage',
    JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie, document.title, location.href]),
  );
  return [...new Set(found)];
}

import { writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { launchWith } from '../../tests/support/browser/launch';
import { runInPage } from '../../tests/support/page/run-in-page';
import type { Picture } from './draw-stories';

/** More on one sheet, and nobody looks closely. */
const PER_SHEET = 16;
const COLUMNS = 4;

/** Puts the pictures of each look together on sheets, to be looked at by eye. Answers the paths of those. */
export async function drawSheets(pictures: readonly Picture[], folder: string): Promise<string[]> {
  const driven = await launchWith('chromium', { withExtension: false });
  try {
    const sheets: string[] = [];
    for (const [name, shown] of splitIntoSheets(pictures)) {
      const html = join(folder, `${name}.html`);
      const path = join(folder, `${name}.png`);
      writeFileSync(html, writeSheet(shown, folder));
      const page = await driven.open(pathToFileURL(resolve(html)).href);
      await page.setViewport({ width: COLUMNS * ((shown[0]?.look.width ?? 380) + 12) + 12, height: 600 });
      await runInPage(page, () => Promise.all([...document.images].map((image) => image.decode())));
      await page.screenshot({ path: path as `${string}.png`, fullPage: true });
      await page.close();
      sheets.push(path);
    }
    return sheets;
  } finally {
    await driven.close();
  }
}

function splitIntoSheets(pictures: readonly Picture[]): Map<string, Picture[]> {
  const sheets = new Map<string, Picture[]>();
  const count = new Map<string, number>();
  for (const picture of pictures) {
    const { name } = picture.look;
    const number = count.get(name) ?? 0;
    count.set(name, number + 1);
    const sheet = `${name}-${Math.floor(number / PER_SHEET) + 1}`;
    sheets.set(sheet, [...(sheets.get(sheet) ?? []), picture]);
  }
  return sheets;
}

/** Names of stories are ours, and need no escaping. */
function writeSheet(pictures: readonly Picture[], folder: string): string {
  const figures = pictures.map(
    ({ story, path }) =>
      `<figure><figcaption>${story}</figcaption><img src="${relative(folder, path)}" alt=""></figure>`,
  );
  return `<!doctype html><meta charset="utf-8"><title>Snapshots</title><style>
    body { margin: 12px; columns: ${COLUMNS}; column-gap: 12px; background: #8a8f94; font: 13px sans-serif }
    figure { margin: 0 0 12px; break-inside: avoid } figcaption { padding: 2px 0 } img { display: block; max-width: 100% }
    </style>${figures.join('')}`;
}

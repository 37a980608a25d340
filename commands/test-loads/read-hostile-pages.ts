import type { Page } from 'puppeteer-core';
import type { DrivenBrowser } from '../../tests/support/browser/driven-browser';
import { launchWith } from '../../tests/support/browser/launch';
import { readMarks } from '../../tests/support/page/marks';
import { type PageServer, servePages } from '../../tests/support/serve/serve-pages';
import { waitUntil, waitUntilSteady } from '../../tests/support/wait-until';
import { watchBackground, watchErrors } from '../test-pages/watch-errors';
import { framedPage, type HostilePage, listHostilePages } from './hostile-pages';
import type { LoadSetting } from './load';
import { describeLoad, type LoadRow } from './load-row';

const LOAD_MS = 60_000;
/** After a storm of changes we may pause for seconds before we look again, on a busy machine for many. */
const MARK_MS = 30_000;

/** S6: pages that clobber, tear and overwrite, in the built extension. One row a page. */
export async function readHostilePages({ kind, options, say }: LoadSetting): Promise<readonly LoadRow[]> {
  const pages = listHostilePages().filter(({ notSmall }) => !options.small || notSmall === undefined);
  const server = await servePages();
  const ours = await launchWith(kind);
  try {
    const background = await watchBackground(ours);
    const rows: LoadRow[] = [];
    for (const [index, hostile] of pages.entries()) {
      const before = background.length;
      const read = await readHostilePage(ours, putPage(server, hostile, index), hostile);
      rows.push(describeRead(kind, hostile, { ...read, errors: [...read.errors, ...background.slice(before)] }));
      say(`${index + 1}/${pages.length} ${hostile.name}`);
    }
    return rows;
  } finally {
    await Promise.all([ours.close(), server.close()]);
  }
}

function putPage(server: PageServer, { body, type = 'text/html' }: HostilePage, index: number): string {
  const framed = server.put(`framed-${index}.html`, framedPage);
  const page = { body: body.replace('PLACE', framed), headers: { 'content-type': `${type}; charset=utf-8` } };
  return server.put(`hostile-${index}.html`, page);
}

interface Read {
  readonly marks: readonly string[];
  readonly errors: readonly string[];
}

async function readHostilePage(ours: DrivenBrowser, url: string, { marks }: HostilePage): Promise<Read> {
  const page = await ours.browser.newPage();
  try {
    const errors = await watchErrors(ours, page);
    await page.goto(url, { waitUntil: 'load', timeout: LOAD_MS });
    const isThere = async () => {
      const found = await readAllMarks(page);
      return marks.every((mark) => found.includes(mark));
    };
    // What does not come is in the row: it is missing.
    await waitUntil('the marks', isThere, MARK_MS).catch(() => null);
    return { marks: await waitUntilSteady('the marks', () => readAllMarks(page)), errors: errors.found };
  } finally {
    await page.close();
  }
}

async function readAllMarks(page: Page): Promise<string[]> {
  const marks = await Promise.all(page.frames().map((frame) => readMarks(frame).catch(() => [])));
  return marks.flat().map((mark) => mark.normalize('NFC').toLowerCase());
}

function describeRead(kind: LoadSetting['kind'], { name, marks }: HostilePage, read: Read): LoadRow {
  const missing = marks.filter((mark) => !read.marks.includes(mark));
  const wrong = read.marks.filter((mark) => !marks.includes(mark));
  return describeLoad({
    test: `S6 ${name}`,
    browser: kind,
    tries: 1,
    measured: { exceptions: read.errors.length, missingMarks: missing.length, wrongMarks: wrong.length },
    limit: { exceptions: 0, missingMarks: 0, wrongMarks: 0 },
    detail: [
      ...missing.map((mark) => `“${mark}” is not marked`),
      ...wrong.slice(0, 5).map((mark) => `“${mark.slice(0, 40)}” is marked`),
      ...read.errors.slice(0, 3),
    ].join('; '),
  });
}

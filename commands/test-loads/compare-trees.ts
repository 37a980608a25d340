import type { Page } from 'puppeteer-core';
import { launchWith } from '../../tests/support/browser/launch';
import { bundleForPage } from '../../tests/support/page/bundle-for-page';
import type { LoadSetting } from './load';
import { describeLoad, type LoadRow } from './load-row';
import type { TreeFindings } from './trees/in-page';

/** Trees that one call compares. */
const BATCH = 500;

/** S13: random trees read by the text map, in a real document, against a plain oracle; the page stays as it was. */
export async function compareTrees({ kind, options, say }: LoadSetting): Promise<readonly LoadRow[]> {
  const browser = await launchWith(kind, { withExtension: false });
  try {
    const page = await browser.open('about:blank');
    await page.evaluate(await bundleForPage(new URL('./trees/in-page.ts', import.meta.url), 'trees'));
    const first = options.seed * 1_000_000;
    const found: TreeFindings[] = [];
    for (let seed = first; seed < first + options.trees; seed += BATCH) {
      found.push(await compareBatch(page, seed, Math.min(seed + BATCH, first + options.trees)));
      say(`${Math.min(options.trees, seed + BATCH - first)} trees`);
    }
    const wrong = found.flatMap((one) => one.wrong);
    const read = countRead(found);
    if (read.splits === 0) wrong.push('the HTML of no tree could be split');
    const changed = found.flatMap((one) => one.changed);
    return [
      describeLoad({
        test: 'S13 random trees',
        browser: kind,
        tries: options.trees,
        measured: { wrongTrees: wrong.length, changedTrees: changed.length, ...read },
        limit: { wrongTrees: 0, changedTrees: 0 },
        detail: [...wrong.slice(0, 3), ...changed.slice(0, 3).map((seed) => `seed ${seed} changed`)].join('; '),
      }),
    ];
  } finally {
    await browser.close();
  }
}

function compareBatch(page: Page, from: number, until: number): Promise<TreeFindings> {
  return page.evaluate(`trees.compareTrees(${from}, ${until})`) as Promise<TreeFindings>;
}

function countRead(found: readonly TreeFindings[]) {
  const sum = (name: 'blocks' | 'units' | 'splits') => found.reduce((total, one) => total + one[name], 0);
  return { blocks: sum('blocks'), units: sum('units'), splits: sum('splits') };
}

import type { Module } from './module';

interface Border {
  readonly from: string;
  readonly never: RegExp;
  readonly why: string;
}

/** What a context must never have in it, by however many steps. Imports of types leave nothing behind and do not count. */
const IN_PAGES = ['glancing', 'walking', 'reading', 'answering', 'showing'].map((name) => `entrypoints/${name}/`);
const NEVER_IN_PAGES: readonly Omit<Border, 'from'>[] = [
  { never: /^storage\//, why: 'in a content script its database is the page’s' },
  { never: /^dexie$/, why: 'in a content script its database is the page’s' },
  { never: /^compromise(\/|$)/, why: '300 kB in every tab' },
  { never: /^virtual:(?!interplay\/lexicon$)/, why: 'explainers are asked for one by one' },
  { never: /^(wxt\/browser|webextension-polyfill)$/, why: 'the polyfill costs every page milliseconds' },
];
const BORDERS: readonly Border[] = [
  ...IN_PAGES.flatMap((from) => NEVER_IN_PAGES.map((border) => ({ from, ...border }))),
  {
    from: 'entrypoints/glancing/',
    never: /^(components\/|page\/(?!reading\/|text-map\/)|valibot$)/,
    why: 'every frame of every page pays for it',
  },
  { from: 'entrypoints/reading/', never: /^(components\/|preact)/, why: 'most pages have nothing to show' },
  { from: 'entrypoints/reading/', never: /^valibot$/, why: 'most pages are asked nothing' },
  { from: 'entrypoints/showing/', never: /^messaging\/transport/, why: 'it is for the background' },
  { from: 'entrypoints/background/', never: /^(page|components)\//, why: 'a worker has no document' },
  { from: 'entrypoints/', never: /^(node:|knowledge\/|commands\/|tests\/)/, why: 'it is for the developer’s machine' },
];

/** Ways by which a context reaches what it must not, each with the files between. */
export function checkReach(modules: readonly Module[]): string[] {
  const byPath = new Map(modules.map((module) => [module.path, module]));
  return BORDERS.flatMap(({ from, never, why }) => {
    const starts = modules.filter(({ path }) => path.startsWith(from)).map(({ path }) => path);
    return findWays(starts, byPath)
      .filter((way) => never.test(way.at(-1)!))
      .map((way) => `${way.join(' -> ')}: ${why}`);
  });
}

/** The shortest way to everything that can be reached, files and packages. */
function findWays(starts: readonly string[], byPath: ReadonlyMap<string, Module>): string[][] {
  const ways = starts.map((start) => [start]);
  const seen = new Set(starts);
  for (const way of ways) {
    for (const { to, isType } of byPath.get(way.at(-1)!)?.imports ?? []) {
      if (isType || seen.has(to)) continue;
      seen.add(to);
      ways.push([...way, to]);
    }
  }
  return ways;
}

import { findFolder, findPart, listOwnImports, type Module } from './module';

/** Files that import one another in a ring; types count, since a reader follows them too. */
export function checkFileRings(modules: readonly Module[]): string[] {
  return findRings(listOwnImports(modules)).map((ring) => `files in a ring: ${ring.join(' -> ')}`);
}

/** Folders whose parts must form no ring among themselves either. */
const PARTED = ['domain', 'page', 'components', 'knowledge/compile', 'tests/support'];

/** Folders that know one another, even where no single file closes the ring. */
export function checkFolderRings(modules: readonly Module[]): string[] {
  const edges = listOwnImports(modules);
  const between = (find: (path: string) => string | null) =>
    edges.flatMap(({ from, to }) => {
      const [a, b] = [find(from), find(to)];
      return a === null || b === null || a === b ? [] : [{ from: a, to: b }];
    });
  const levels = [findBigPart, ...PARTED.map((folder) => (path: string) => prefixed(folder, findPart(path, folder)))];
  return levels.flatMap((find) => findRings(between(find))).map((ring) => `folders in a ring: ${ring.join(' -> ')}`);
}

/**
 * The folders of the root. Of the two for the developer's machine the parts count, since commands drive browsers through
 * `tests/support`, which finds them with `commands/setup`.
 */
function findBigPart(path: string): string {
  const folder = findFolder(path);
  return folder === 'commands' || folder === 'tests' ? path.split('/').slice(0, 2).join('/') : folder;
}

function prefixed(folder: string, part: string | null): string | null {
  return part === null ? null : `${folder}/${part}`;
}

/** One ring for each node that can come back to itself by a way not told yet. */
function findRings(edges: readonly { readonly from: string; readonly to: string }[]): string[][] {
  const next = new Map<string, Set<string>>();
  for (const { from, to } of edges) next.set(from, (next.get(from) ?? new Set()).add(to));
  const rings: string[][] = [];
  const told = new Set<string>();
  for (const start of next.keys()) {
    const ring = told.has(start) ? null : findWayBack(start, next);
    if (ring === null) continue;
    rings.push(ring);
    for (const node of ring) told.add(node);
  }
  return rings;
}

function findWayBack(start: string, next: ReadonlyMap<string, ReadonlySet<string>>): string[] | null {
  const ways = [[start]];
  const seen = new Set<string>();
  for (const way of ways) {
    for (const to of next.get(way.at(-1)!) ?? []) {
      if (to === start) return [...way, start];
      if (!seen.has(to)) ways.push([...way, to]);
      seen.add(to);
    }
  }
  return null;
}

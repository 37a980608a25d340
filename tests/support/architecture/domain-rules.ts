import { findDirectory, findFolder, findPart, type Module } from './module';

const INDEX_LINES = 30;

/** Each part of `domain` with the parts that it may know. A part that is not named here must not exist. */
const PARTS: Readonly<Record<string, readonly string[]>> = {
  text: [],
  knowledge: [],
  lexicon: ['text', 'knowledge'],
  abbreviations: ['text', 'knowledge'],
  spotting: ['lexicon', 'abbreviations', 'text', 'knowledge'],
  settings: ['spotting'],
  senses: ['spotting', 'lexicon', 'abbreviations', 'text', 'knowledge'],
  anchoring: ['text'],
  review: [],
  notes: ['anchoring', 'review', 'knowledge', 'text'],
  transfer: ['notes', 'anchoring', 'review', 'knowledge', 'text'],
};

function listDomainParts(modules: readonly Module[]): string[] {
  return [...new Set(modules.flatMap(({ path }) => findPart(path, 'domain') ?? []))].sort();
}

/** Imports between parts of the domain that go against their order. */
export function checkDomainOrder(modules: readonly Module[]): string[] {
  return modules.flatMap(({ path, imports }) => {
    const from = findPart(path, 'domain');
    if (from === null) return [];
    if (!Object.hasOwn(PARTS, from)) return [`${path}: the order of the domain knows no part “${from}”`];
    return imports.flatMap(({ to }) => {
      const other = findPart(to, 'domain');
      return other === null || other === from || PARTS[from]!.includes(other)
        ? []
        : [`${path} must not import ${to}: domain/${from} stands below domain/${other}`];
    });
  });
}

/**
 * A folder with an `index.ts` is entered through it, from wherever; style sheets and data, which it cannot pass on, apart.
 * Entrypoints have an `index.ts` of another kind.
 */
export function checkEntered(modules: readonly Module[]): string[] {
  const withIndex = modules.filter(isTableOfContents).map(({ path }) => findDirectory(path));
  return modules.flatMap(({ path, imports }) =>
    imports.flatMap(({ to }) => {
      const folder = withIndex.find((one) => isCode(to) && to.startsWith(`${one}/`) && to !== `${one}/index.ts`);
      if (folder === undefined || path.startsWith(`${folder}/`) || isItsTest(path, folder)) return [];
      return [`${path} must import ${folder}/index, not ${to}`];
    }),
  );
}

function isCode(path: string): boolean {
  return /\.(ts|tsx|mjs)$/.test(path);
}

/** Unit tests mirror the tree and may look inside the part that they test. */
function isItsTest(path: string, folder: string): boolean {
  return findFolder(path) === 'tests' && path.includes(`/${folder}/`);
}

/** Every part of the domain has a table of contents, and every table of contents is nothing else. */
export function checkIndexes(modules: readonly Module[]): string[] {
  const paths = new Set(modules.map(({ path }) => path));
  const missing = listDomainParts(modules)
    .filter((part) => !paths.has(`domain/${part}/index.ts`))
    .map((part) => `domain/${part} has no index.ts`);
  const wrong = modules
    .filter(isTableOfContents)
    .flatMap(({ path, lines, onlyPassesOn }) => [
      ...(lines < INDEX_LINES ? [] : [`${path} has ${lines} lines; ${INDEX_LINES - 1} are the most`]),
      ...(onlyPassesOn ? [] : [`${path} must do nothing but re-export`]),
    ]);
  return [...missing, ...wrong];
}

function isTableOfContents({ path }: Module): boolean {
  return path.endsWith('/index.ts') && !path.startsWith('entrypoints/');
}

/** Time and chance are arguments, so that what the domain does can be repeated. */
export function checkSurprises(modules: readonly Module[]): string[] {
  return modules
    .filter(({ path }) => findFolder(path) === 'domain')
    .flatMap(({ path, surprises }) => surprises.map((one) => `${path} must be given what ${one} would tell`));
}

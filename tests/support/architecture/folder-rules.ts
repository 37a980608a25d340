import { findFolder, findPart, type Module } from './module';

interface FolderRule {
  /** Folders that it may import. Its own files it always may. */
  readonly folders: readonly string[];
  /** Single files of which it may import types, and nothing that is left after compiling. */
  readonly typesOf?: readonly string[];
  /** Packages it may import: each a name, or a beginning that ends in `/` or `:`. Left out: any. */
  readonly packages?: readonly string[];
}

/** Who may know whom. A folder that is not named here may not hold code. */
const FOLDERS: Readonly<Record<string, FolderRule>> = {
  entrypoints: {
    folders: ['reader', 'tab', 'components', 'page', 'storage', 'messaging', 'locales', 'domain'],
    packages: ['wxt/', 'preact', 'preact/', 'virtual:'],
  },
  // What several entrypoints wire alike.
  reader: { folders: ['components', 'page', 'messaging', 'locales', 'domain'], packages: ['virtual:'] },
  // What our pages about another tab find out about it, alike.
  tab: { folders: ['components', 'messaging', 'domain'], packages: ['wxt/browser', 'preact/hooks'] },
  // Props in, callbacks out: they may speak of what is said between contexts, but not say it.
  components: {
    folders: ['domain'],
    typesOf: ['messaging/protocol.ts', 'locales/en.json'],
    packages: ['preact', 'preact/'],
  },
  page: { folders: ['domain'], packages: ['@floating-ui/dom'] },
  storage: { folders: ['domain'], packages: ['wxt/browser', 'dexie', 'valibot'] },
  messaging: { folders: ['domain'], packages: ['wxt/browser', 'valibot'] },
  locales: { folders: [], packages: ['wxt/browser'] },
  domain: { folders: [], packages: [] },
  // For the developer's machine only: nothing of these is in the extension.
  knowledge: { folders: ['domain'] },
  commands: {
    folders: ['knowledge', 'components', 'locales', 'domain', 'page', 'tests'],
    typesOf: ['messaging/protocol.ts'],
  },
  tests: {
    folders: [
      'entrypoints',
      'tab',
      'components',
      'page',
      'storage',
      'messaging',
      'locales',
      'domain',
      'knowledge',
      'commands',
    ],
  },
  'wxt.config.ts': { folders: ['knowledge', 'domain'] },
  'vitest.config.ts': { folders: ['knowledge', 'domain'] },
};

/** Packages with one home, wherever else the table above would let them in. */
const HOMES: readonly (readonly [pattern: RegExp, homes: readonly string[], why: string])[] = [
  [/^compromise(\/|$)/, ['domain/senses/', 'knowledge/'], 'it is 300 kB, and slow on hostile text'],
  [/^dexie$/, ['storage/notes/'], 'one folder owns the database'],
];

/** Packages that a part of `domain` may have, since they neither look around nor keep time. */
const DOMAIN_PACKAGES: Readonly<Record<string, readonly string[]>> = {
  senses: ['compromise', 'compromise/'],
};

/** Imports across folders that the table does not allow. */
export function checkFolders(modules: readonly Module[]): string[] {
  return modules.flatMap(({ path, imports }) => {
    const rule = FOLDERS[findFolder(path)];
    if (rule === undefined) return [`${path}: no rule says what this folder may import`];
    return imports
      .filter(({ to, isOurs, isType }) => isOurs && !mayImport(rule, path, to, isType))
      .map(({ to }) => `${path} must not import ${to}`);
  });
}

function mayImport({ folders, typesOf = [] }: FolderRule, from: string, to: string, isType: boolean): boolean {
  return findFolder(from) === findFolder(to) || folders.includes(findFolder(to)) || (isType && typesOf.includes(to));
}

/** Packages that a folder has no business with, and paths that only a bundler's settings could resolve. */
export function checkPackages(modules: readonly Module[]): string[] {
  return modules.flatMap(({ path, imports }) =>
    imports.filter(({ isOurs }) => !isOurs).flatMap(({ to }) => explainPackage(path, to)),
  );
}

function explainPackage(path: string, name: string): string[] {
  if (/^(@\/|@@\/|~|#|\/)/.test(name)) return [`${path} must import ${name} by a relative path`];
  const home = HOMES.find(([pattern]) => pattern.test(name));
  if (home && !path.startsWith('tests/') && !home[1].some((folder) => path.startsWith(folder))) {
    return [`${path} must not import ${name}, whose home is ${home[1].join(' and ')}: ${home[2]}`];
  }
  const part = findPart(path, 'domain');
  const allowed = part === null ? FOLDERS[findFolder(path)]?.packages : (DOMAIN_PACKAGES[part] ?? []);
  const fits = (one: string) => (/[/:]$/.test(one) ? name.startsWith(one) : name === one);
  return allowed === undefined || allowed.some(fits) ? [] : [`${path} must not import the package ${name}`];
}

/** Entrypoints stand alone: one never imports another, and only tests import any. */
export function checkEntrypoints(modules: readonly Module[]): string[] {
  return modules.flatMap(({ path, imports }) =>
    imports
      .filter(({ to, isOurs }) => isOurs && findFolder(to) === 'entrypoints' && findFolder(path) !== 'tests')
      .filter(
        ({ to }) =>
          findPart(path, 'entrypoints') === null || findPart(path, 'entrypoints') !== findPart(to, 'entrypoints'),
      )
      .map(({ to }) => `${path} must not import the entrypoint file ${to}`),
  );
}

/**
 * Whatever ships or builds must not lean on tests. Commands are the exception: they drive real browsers as the tests do,
 * through `tests/support`, and start what is measured, in `tests/bench`.
 */
export function checkNothingImportsTests(modules: readonly Module[]): string[] {
  const mayLean = (path: string, to: string) =>
    findFolder(path) === 'tests' || (findFolder(path) === 'commands' && /^tests\/(support|bench)\//.test(to));
  return modules.flatMap(({ path, imports }) =>
    imports
      .filter(({ to, isOurs }) => isOurs && findFolder(to) === 'tests' && !mayLean(path, to))
      .map(({ to }) => `${path} must not import the test file ${to}`),
  );
}

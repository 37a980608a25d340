import type { Module } from './module';

const MOST_LINES = 300;

/** Names under which things that have nothing to do with one another gather. */
const DRAWERS = new Set(['utils', 'helpers', 'common', 'shared', 'core', 'lib', 'services', 'managers', 'types']);

/** Files that may be longer, each with its reason. One that is no longer needed is a fault too. */
export type LongFiles = Readonly<Record<string, string>>;

/** Files that nobody can hold in their head. */
export function checkLengths(modules: readonly Pick<Module, 'path' | 'lines'>[], allowed: LongFiles): string[] {
  const long = modules.filter(({ lines }) => lines > MOST_LINES);
  const tooLong = long
    .filter(({ path }) => !allowed[path])
    .map(({ path, lines }) => `${path} has ${lines} lines; ${MOST_LINES} are the most without a stated reason`);
  const needless = Object.keys(allowed)
    .filter((path) => !long.some((module) => module.path === path))
    .map((path) => `${path} is excused for its length and need not be`);
  return [...tooLong, ...needless];
}

/** Folders named for nothing. */
export function checkFolderNames(paths: readonly string[]): string[] {
  return paths.flatMap((path) => {
    const drawer = path
      .split('/')
      .slice(0, -1)
      .find((name) => DRAWERS.has(name));
    return drawer === undefined ? [] : [`${path}: “${drawer}” says nothing of what is in it`];
  });
}

const KEBAB = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const PASCAL = /^[A-Z][A-Za-z0-9]*$/;

/** Files in kebab-case; a component in a file of its own, in PascalCase and of its name. */
export function checkFileNames(modules: readonly Pick<Module, 'path' | 'functions'>[]): string[] {
  return modules.flatMap(({ path, functions }) => {
    const name = path.slice(path.lastIndexOf('/') + 1).replace(/(\.(config|test|bench|browser\.test|d))?\.[a-z]+$/, '');
    if (PASCAL.test(name) && path.endsWith('.tsx')) {
      return functions.includes(name) ? [] : [`${path} must export a component of its own name`];
    }
    const component = path.startsWith('components/') && functions.find((one) => PASCAL.test(one));
    if (component) return [`${path} must be named ${component}.tsx`];
    return KEBAB.test(name) ? [] : [`${path} must be named in kebab-case`];
  });
}

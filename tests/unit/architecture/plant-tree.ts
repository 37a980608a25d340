import type { Module } from '../../support/architecture/module';

/** What is planted at a path: its imports, with `type ` before those of types, and whatever else a rule looks at. */
type Planted = readonly string[] | Partial<Omit<Module, 'path' | 'imports'> & { readonly imports: readonly string[] }>;

const SOIL = { lines: 20, exports: [], functions: [], onlyPassesOn: false, surprises: [] } as const;

/**
 * A small tree to try the rules on: `{ 'page/marks/mark.ts': ['domain/text/index.ts', 'type preact'] }`. Imports with a
 * file ending are files of the tree.
 */
export function plantTree(files: Readonly<Record<string, Planted>>): Module[] {
  return Object.entries(files).map(([path, planted]) => {
    const { imports = [], ...rest } = isList(planted) ? { imports: planted } : planted;
    const isIndex = path.endsWith('/index.ts') && !path.startsWith('entrypoints/');
    return { ...SOIL, path, onlyPassesOn: isIndex, ...rest, imports: imports.map(plantImport) };
  });
}

function isList(planted: Planted): planted is readonly string[] {
  return Array.isArray(planted);
}

function plantImport(written: string): Module['imports'][number] {
  const to = written.replace(/^type /, '');
  return { to, isOurs: /\.(ts|tsx|json|css|mjs)$/.test(to), isType: to !== written };
}

import { describe, expect, test } from 'vitest';
import { readModule } from '../../support/architecture/read-module';

const files = new Set([
  'page/a.ts',
  'page/b.tsx',
  'page/c/index.ts',
  'page/d.css',
  'domain/text/index.ts',
  'page/late.ts',
  'page/e.mjs',
]);
const read = (...lines: string[]) => readModule('page/it.tsx', lines.join('\n'), (path) => files.has(path));

describe('imports', () => {
  test.each([
    ["import { a } from './a';", 'page/a.ts', false],
    ["import {\n  a,\n} from './a';", 'page/a.ts', false],
    ["import type { A } from './a';", 'page/a.ts', true],
    ["import { type A } from './a';", 'page/a.ts', true],
    ["import { type A, a } from './a';", 'page/a.ts', false],
    ["import B from './b';", 'page/b.tsx', false],
    ["import * as c from './c';", 'page/c/index.ts', false],
    ["import style from './d.css?inline';", 'page/d.css', false],
    ["import './e.mjs';", 'page/e.mjs', false],
    ["export * from '../domain/text/index';", 'domain/text/index.ts', false],
    ["export { a } from './a';", 'page/a.ts', false],
    ["export type { A } from './a';", 'page/a.ts', true],
    ["const late = () => import('./late');", 'page/late.ts', false],
    ["type Late = import('./late').Late;", 'page/late.ts', true],
  ])('%s', (line, to, isType) => {
    expect(read(line).imports).toEqual([{ to, isOurs: true, isType }]);
  });

  test('of packages are told as written', () => {
    expect(read("import { h } from 'preact';").imports).toEqual([{ to: 'preact', isOurs: false, isType: false }]);
  });

  test('in comments and strings are none', () => {
    expect(read("// import a from './a';", 'const text = "import a from \'./a\'";').imports).toEqual([]);
  });

  test('that lead nowhere are an error', () => {
    expect(() => read("import './nowhere';")).toThrow('nowhere');
  });

  test('that cannot be parsed are an error', () => {
    expect(() => read('import from from from')).toThrow('cannot be parsed');
  });
});

describe('a file', () => {
  test('is known by what it exports itself', () => {
    const { exports, functions } = read(
      'export function spot() {}',
      'export const find = () => 1;',
      'export const LIMIT = 3;',
      'export interface Spot {}',
      "export { other } from './a';",
    );
    expect(exports).toEqual(['spot', 'find', 'LIMIT', 'Spot']);
    expect(functions).toEqual(['spot', 'find']);
  });

  test('that only passes on is told from one that does more', () => {
    expect(read("export { a } from './a';", "export * from './b';").onlyPassesOn).toBe(true);
    expect(read("export { a } from './a';", 'export const b = 1;').onlyPassesOn).toBe(false);
    expect(read("import { a } from './a';", 'export { a };').onlyPassesOn).toBe(false);
  });

  test('that asks clock or chance is known', () => {
    expect([...read('Date.now(); Math.random(); new Date(); new Date(0); Math.max(1);').surprises].sort()).toEqual([
      'Date.now',
      'Math.random',
      'new Date()',
    ]);
  });
});

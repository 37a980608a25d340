import { existsSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { listPaths } from '../support/architecture/read-tree';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const paths = listPaths(ROOT);
const documents = paths.filter((path) => /^[^/]+\.md$|^docs\/.+\.md$/.test(path));
const read = (path: string) => readFileSync(ROOT + path, 'utf8');

test('links between documents lead somewhere', () => {
  const links = documents.flatMap((from) =>
    [...read(from).matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map(([, to]) => ({ from, to: to! })),
  );
  expect(links.length).toBeGreaterThan(10);
  expect(links.filter(({ from, to }) => !existsSync(ROOT + posix.join(posix.dirname(from), to)))).toEqual([]);
});

test('every command that the README names is there, and the other way round', () => {
  const scripts = Object.keys(JSON.parse(read('package.json')).scripts);
  const named = new Set(
    [...read('README.md').matchAll(/`npm (?:run (?:-s )?)?([a-z:]+)|`([a-z]+:[a-z]+)`/g)].map(([, a, b]) => a ?? b),
  );
  const notForReaders = ['test:unit', 'test:browser', 'test:e2e'];
  expect([...named].filter((name) => !scripts.includes(name!))).toEqual([]);
  expect(scripts.filter((name) => !named.has(name) && !notForReaders.includes(name))).toEqual([]);
});

test('decisions are numbered one after the other, by file name and title', () => {
  const decisions = paths.filter((path) => path.startsWith('docs/decisions/'));
  const numbers = decisions.map((path) => [path.slice(15, 19), /^# (\d+)\. /.exec(read(path))?.[1]]);
  expect(numbers).toEqual(numbers.map((_, index) => [String(index + 1).padStart(4, '0'), String(index + 1)]));
  expect(numbers.length).toBeGreaterThan(5);
});

test('npm test runs every project of vitest.config.ts', () => {
  const projects = [...read('vitest.config.ts').matchAll(/name: '([a-z0-9]+)'/g)].map(([, name]) => name!);
  expect(projects).toContain('build');
  expect(projects.filter((name) => !read('commands/test/test.ts').includes(`'${name}'`))).toEqual([]);
});

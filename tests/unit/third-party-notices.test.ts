import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const readPackage = (name: string): { version: string; license: string; dependencies?: Record<string, string> } =>
  JSON.parse(read(name === '' ? 'package.json' : `node_modules/${name}/package.json`));

const rows = [
  ...read('THIRD-PARTY-NOTICES.md').matchAll(/^\| \[([^\]]+)\]\(https:[^)]+\) \| (\S+) \| (\S+) \| (.+) \|$/gm),
];
const listed = rows.map(([, name, version, licence]) => ({ name: name!, version, licence }));

/** Brings its build tools along, of which nothing ships; what ships of it stands in the list. */
const BUILDS_TOO = 'wxt';

test('the notices name every package that can end up in the extension', () => {
  const needed = new Set(Object.keys(readPackage('').dependencies ?? {}));
  for (const name of needed) {
    if (name !== BUILDS_TOO) for (const more of Object.keys(readPackage(name).dependencies ?? {})) needed.add(more);
  }
  const names = listed.map(({ name }) => name);
  expect([...needed].filter((name) => !names.includes(name))).toEqual([]);
});

test('the notices state versions and licences as they are installed', () => {
  expect(listed.length).toBeGreaterThan(5);
  const installed = listed.map(({ name }) => {
    const { version, license } = readPackage(name);
    return { name, version, licence: license };
  });
  expect(listed).toEqual(installed);
});

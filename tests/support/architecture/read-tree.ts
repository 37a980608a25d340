import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Module } from './module';
import { readModule } from './read-module';

const SOURCE = /\.(ts|tsx|mts|mjs|js)$/;

/** Every path of the project that a person wrote, sorted; nothing installed, built or hidden. */
export function listPaths(root: string, folder = ''): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true })
    .filter(({ name }) => !/^(\.|node_modules$|web-ext-artifacts$)/.test(name))
    .flatMap((entry) => {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
      return entry.isDirectory() ? listPaths(root, path) : [path];
    })
    .sort();
}

/** Every source file, parsed. */
export function readTree(root: string): Module[] {
  const isFile = (path: string) => existsSync(join(root, path)) && statSync(join(root, path)).isFile();
  return listPaths(root)
    .filter((path) => SOURCE.test(path))
    .map((path) => readModule(path, readFileSync(join(root, path), 'utf8'), isFile));
}

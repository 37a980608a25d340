import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runStep } from './run-step.mjs';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '../..');

/**
 * Installs what the lockfile says when node_modules is missing or says otherwise. Answers whether there was anything to do.
 * @throws when npm fails.
 */
export function installDependencies(root = ROOT) {
  if (isUpToDate(root)) return false;
  if (
    !runStep('installing the dependencies of package-lock.json', 'npm', ['ci', '--no-audit', '--no-fund'], {}, root)
  ) {
    throw new Error('npm ci failed; what it says is above');
  }
  return true;
}

/**
 * npm writes what it installed to a lockfile of its own inside node_modules, as its last act: a broken-off install has none.
 * Packages for other machines are left out of it, hence `optional`.
 */
export function isUpToDate(root) {
  const hidden = join(root, 'node_modules/.package-lock.json');
  if (!existsSync(hidden)) return false;
  const wanted = readPackages(join(root, 'package-lock.json'));
  const there = readPackages(hidden);
  const isRight = ([path, one]) =>
    path === '' ||
    (there[path] ? there[path].version === one.version && there[path].integrity === one.integrity : one.optional);
  return Object.entries(wanted).every(isRight) && Object.keys(there).every((path) => path in wanted);
}

function readPackages(file) {
  return JSON.parse(readFileSync(file, 'utf8')).packages ?? {};
}

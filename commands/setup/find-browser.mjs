// Where a browser for the extension may already be. Branded Chrome and Edge are left out: they ignore extensions given
// on the command line and over the debugging protocol.
import { existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { readOutput } from './run-step.mjs';

const BROWSERS = {
  chromium: {
    variable: 'INTERPLAY_CHROMIUM',
    oldest: 134,
    names: ['chromium', 'chromium-browser'],
    places: [
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
      join(process.env.LOCALAPPDATA ?? '', 'Chromium/Application/chrome.exe'),
    ],
    downloads: /^(chromium-\d+|chrome)$/,
    binary: /(^|[\\/])(chrome|chrome\.exe|Chromium|Google Chrome for Testing)$/,
  },
  firefox: {
    variable: 'INTERPLAY_FIREFOX',
    oldest: 140,
    names: ['firefox', 'firefox-esr'],
    places: ['/Applications/Firefox.app/Contents/MacOS/firefox', 'C:\\Program Files\\Mozilla Firefox\\firefox.exe'],
    downloads: /^$/,
    binary: /^$/,
  },
};

/**
 * The program of a browser that can take the extension; null when there is none.
 * @param {'chromium' | 'firefox'} kind
 * @throws when the environment variable names one that does not do.
 */
export function findBrowser(kind) {
  const { variable, oldest } = BROWSERS[kind];
  const named = process.env[variable];
  if (named) {
    if (isRecent(named, oldest)) return named;
    throw new Error(`${variable}=${named} is not a ${kind} of version ${oldest} or newer that can be run here`);
  }
  return listCandidates(kind).find((path) => existsSync(path) && isRecent(path, oldest)) ?? null;
}

/** As `findBrowser`, but @throws with what to install when there is none. */
export function requireBrowser(kind) {
  const found = findBrowser(kind);
  if (found === null) throw new Error(explainMissing(kind));
  return found;
}

/** What a reader of an error can do about it. */
export function explainMissing(kind) {
  const { variable, oldest } = BROWSERS[kind];
  return kind === 'chromium'
    ? `No Chromium ${oldest} or newer was found. Install it (Debian: apt-get install chromium; elsewhere: npx playwright ` +
        `install --with-deps chromium), or set ${variable} to the program of a Chromium or a Chrome for Testing. ` +
        'Google Chrome and Edge do not do: they refuse extensions that are not from a store.'
    : `No Firefox ${oldest} or newer was found. Install it (Debian: apt-get install firefox-esr; elsewhere: ` +
        `https://www.mozilla.org/firefox/), or set ${variable} to its program.`;
}

function listCandidates(kind) {
  const { names, places } = BROWSERS[kind];
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return [...folders.flatMap((folder) => names.map((name) => join(folder, name))), ...places, ...listDownloads(kind)];
}

/** Browsers that Playwright or Puppeteer downloaded, newest first. */
function listDownloads(kind) {
  const { downloads, binary } = BROWSERS[kind];
  const roots = [
    process.env.PLAYWRIGHT_BROWSERS_PATH ?? '',
    join(homedir(), '.cache/ms-playwright'),
    join(homedir(), 'Library/Caches/ms-playwright'),
    join(process.env.LOCALAPPDATA ?? '', 'ms-playwright'),
    join(homedir(), '.cache/puppeteer'),
  ];
  const folders = roots.filter(existsSync).flatMap((root) =>
    readdirSync(root)
      .filter((name) => downloads.test(name))
      .sort()
      .reverse()
      .map((name) => join(root, name)),
  );
  return folders
    .flatMap((folder) => readdirSync(folder, { recursive: true }).map((file) => join(folder, String(file))))
    .filter((file) => binary.test(file));
}

/** Asks the program itself: some systems put a stub of that name on the path that only says where to get it. */
function isRecent(path, oldest) {
  const version = /(\d+)\.\d+/.exec(readOutput(path, ['--version']) ?? '');
  return version !== null && Number(version[1]) >= oldest;
}

import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export const browserKinds = ['chromium', 'firefox'] as const;
export type BrowserKind = (typeof browserKinds)[number];

const BUILDS: Record<BrowserKind, string> = { chromium: 'chrome-mv3', firefox: 'firefox-mv3' };

/** The folder of the built extension. @throws when it was not built. */
export function findBuild(kind: BrowserKind): string {
  const folder = fileURLToPath(new URL(`../../../.output/${BUILDS[kind]}`, import.meta.url));
  if (!existsSync(folder)) throw new Error(`no built extension in .output/${BUILDS[kind]}: run npm run build`);
  return folder;
}

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export interface Build {
  /** As the browser reads it; only what a test asks for has a type. */
  readonly manifest: Readonly<Record<string, unknown>> & {
    readonly content_scripts: readonly { readonly css?: readonly string[] }[];
  };
  /** Every file, by its path in the build. */
  readonly files: readonly string[];
  read(path: string): Buffer;
}

/** What `npm run build` made for a browser. @throws when it made nothing. */
export function readBuild(browser: 'chrome' | 'firefox'): Build {
  const root = fileURLToPath(new URL(`../../.output/${browser}-mv3/`, import.meta.url));
  if (!existsSync(`${root}manifest.json`)) {
    throw new Error(
      `no build for ${browser} in .output/${browser}-mv3: npm run build makes it (npm test does so by itself)`,
    );
  }
  const read = (path: string) => readFileSync(root + path);
  const entries = readdirSync(root, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return {
    manifest: JSON.parse(read('manifest.json').toString()),
    files: entries
      .map(({ parentPath, name }) => `${parentPath}/${name}`.replace(/[\\/]+/g, '/').slice(root.length))
      .sort(),
    read,
  };
}

import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** A style sheet with what it imports put in its place, each file once. */
export function readStyles(path: string, seen = new Set<string>()): string {
  if (seen.has(path)) return '';
  seen.add(path);
  return readFileSync(path, 'utf8').replace(/^@import "(.+?)";$/gm, (_, imported: string) =>
    readStyles(join(dirname(path), imported), seen),
  );
}

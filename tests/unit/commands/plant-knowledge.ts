import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { sampleKnowledge } from '../knowledge/compile/sample-knowledge';

/** A folder like the project's root, with the sample knowledge in it, some files replaced or added. */
export function plantKnowledge(files: Readonly<Record<string, string>> = {}): string {
  const folder = mkdtempSync(join(tmpdir(), 'knowledge-'));
  for (const { path, text } of sampleKnowledge(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

/** Runs a command of this project in a Node of its own, within `folder`. */
export function runCommand(name: string, folder: string, args: readonly string[]) {
  const command = ['--import', import.meta.resolve('tsx'), resolve(`commands/${name}.ts`), ...args];
  // Settings are those of the project, wherever the command runs.
  const env = { ...process.env, TSX_TSCONFIG_PATH: resolve('tsconfig.json') };
  return spawnSync(process.execPath, command, { cwd: folder, encoding: 'utf8', env });
}

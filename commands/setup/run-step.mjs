import { spawnSync } from 'node:child_process';

/** Progress goes to stderr: what a command prints on stdout is its answer. */
export function tell(line) {
  process.stderr.write(`${line}\n`);
}

/** Runs a set-up step with its output on stderr. Answers whether it went well. */
export function runStep(title, command, args, env = {}, cwd = process.cwd()) {
  tell(`set-up: ${title}`);
  const run = spawnSync(command, args, {
    cwd,
    stdio: ['ignore', process.stderr, process.stderr],
    env: { ...process.env, ...env },
    shell: process.platform === 'win32',
  });
  return run.status === 0;
}

/** What a command prints, trimmed; null when it cannot be run, fails, or takes too long. */
export function readOutput(command, args) {
  const run = spawnSync(command, args, { encoding: 'utf8', timeout: 20_000, stdio: ['ignore', 'pipe', 'ignore'] });
  return run.status === 0 ? run.stdout.trim() : null;
}

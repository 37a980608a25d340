import { spawn } from 'node:child_process';
import { join } from 'node:path';

export interface Step {
  readonly name: string;
  readonly command: string;
  readonly args: readonly string[];
}

/** A step that runs a tool of this project. */
export function toolStep(name: string, tool: string, ...args: string[]): Step {
  return { name, command: join('node_modules/.bin', tool), args };
}

/** A step that runs a TypeScript command of this project. */
export function commandStep(name: string, file: string, ...args: string[]): Step {
  return { name, command: process.execPath, args: ['--import', 'tsx', file, ...args] };
}

/** Runs the steps one after the other, all of them whatever happens, and answers the names of those that failed. */
export async function runSteps(steps: readonly Step[]): Promise<string[]> {
  const failed: string[] = [];
  for (const step of steps) if (!(await runStep(step))) failed.push(step.name);
  return failed;
}

/** Runs one step, and shows what it printed only when it failed. Answers whether it went well. */
async function runStep({ name, command, args }: Step): Promise<boolean> {
  const began = performance.now();
  const { code, output } = await readRun(command, args);
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  console.log(`${code === 0 ? 'ok    ' : 'FAILED'} ${name} (${seconds} s)`);
  if (code !== 0) console.log(output.trimEnd());
  return code === 0;
}

function readRun(command: string, args: readonly string[]): Promise<{ code: number; output: string }> {
  return new Promise((resolve) => {
    let output = '';
    const child = spawn(command, args, {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, NO_COLOR: '1' },
      shell: process.platform === 'win32',
    });
    const keep = (chunk: Buffer) => {
      output += chunk.toString();
    };
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    child.on('error', (error) => resolve({ code: 1, output: String(error) }));
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}

import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { commandStep, type Step, toolStep } from './run-steps';

/** Everything that can be told without a browser. */
export function listCheckSteps(): Step[] {
  return [
    toolStep('generated types', 'wxt', 'prepare'),
    ...findTypeScriptProjects('.').map((file) => toolStep(`types: ${file}`, 'tsc', '--noEmit', '-p', file)),
    toolStep('lint and format', 'biome', 'ci', '.'),
    toolStep('unused code', 'knip'),
    commandStep('knowledge', 'commands/check-knowledge.ts'),
  ];
}

/** Kept apart, because the whole test run has it among its unit tests. */
export function architectureStep(): Step {
  return toolStep('architecture', 'vitest', 'run', '--project', 'unit', 'tests/architecture.test.ts');
}

/** Every folder may narrow what its files can see with a tsconfig.json of its own. */
function findTypeScriptProjects(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return /^(\.|node_modules$)/.test(entry.name) ? [] : findTypeScriptProjects(path);
    return entry.name === 'tsconfig.json' ? [path] : [];
  });
}

// `npm run check`: types, lint, format, unused code, architecture, knowledge. Runs all and says which failed.
import { architectureStep, listCheckSteps } from './steps/check-steps';
import { runSteps } from './steps/run-steps';

const failed = await runSteps([...listCheckSteps(), architectureStep()]);
console.log(failed.length === 0 ? 'check: all well' : `check: failed: ${failed.join(', ')}`);
process.exitCode = failed.length === 0 ? 0 : 1;

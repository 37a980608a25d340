// `node commands/run.mjs explain …`: runs commands/explain.ts, with the dependencies installed first when they are not.
import { runTypeScript } from './setup/run-typescript.mjs';
import { setUpQuietly } from './setup/set-up.mjs';

const [name, ...args] = process.argv.slice(2);
setUpQuietly();
runTypeScript(`commands/${name}.ts`, args);

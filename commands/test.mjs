// `npm test`: sets up what is missing, then runs every check and test there is. See test/test.ts.
import { runTypeScript } from './setup/run-typescript.mjs';
import { setUp } from './setup/set-up.mjs';

setUp(['chromium', 'firefox']);
runTypeScript('commands/test/test.ts', process.argv.slice(2));

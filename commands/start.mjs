// `npm start`: sets up what is missing, builds, and opens a browser with the extension, or makes the tour without a display.
import { findBrowser } from './setup/find-browser.mjs';
import { runTypeScript } from './setup/run-typescript.mjs';
import { setUp } from './setup/set-up.mjs';

const args = process.argv.slice(2).map((one) => (one === '--firefox' ? '--browser=firefox' : one));
const isNamed = args.some((one) => /^--browser(?:=|$)/.test(one));
if (!isNamed) {
  const hasFirefoxOnly = findBrowser('chromium') === null && findBrowser('firefox') !== null;
  args.push(`--browser=${hasFirefoxOnly ? 'firefox' : 'chromium'}`);
}
setUp([/--browser[= ]firefox/.test(args.join(' ')) ? 'firefox' : 'chromium']);
runTypeScript('commands/start/start.ts', args);

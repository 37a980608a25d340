// `npm start`: sets up what is missing, builds, and opens a browser with the extension, or makes the tour without a display.
import { findBrowser } from './setup/find-browser.mjs';
import { runTypeScript } from './setup/run-typescript.mjs';
import { setUp } from './setup/set-up.mjs';

const args = process.argv.slice(2);
const wantsFirefox =
  args.includes('--firefox') || (findBrowser('chromium') === null && findBrowser('firefox') !== null);
const kind = wantsFirefox ? 'firefox' : 'chromium';
setUp([kind]);
runTypeScript('commands/start/start.ts', [...args.filter((one) => one !== '--firefox'), `--browser=${kind}`]);

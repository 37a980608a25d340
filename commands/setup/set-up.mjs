import { installBrowser } from './install-browser.mjs';
import { installDependencies } from './install-dependencies.mjs';
import { tell } from './run-step.mjs';

/** Node itself is the one thing that cannot be installed from here. */
function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19))
    throw new Error(`Node 20.19 or newer is needed, this is ${process.versions.node}`);
}

/** All that `npm start` and `npm test` need, installed when it is not there. Says so in one line when nothing was to do. */
export function setUp(browsers) {
  checkNode();
  const began = performance.now();
  const work = [installDependencies(), ...browsers.map(installBrowser)].filter(Boolean).length;
  tell(work === 0 ? 'set-up: nothing to do' : `set-up: done in ${Math.round((performance.now() - began) / 1000)} s`);
}

/** Dependencies only, and not a word when they are there: for commands whose output is read by programs. */
export function setUpQuietly() {
  checkNode();
  installDependencies();
}

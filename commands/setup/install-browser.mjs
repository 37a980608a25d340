import { explainMissing, findBrowser } from './find-browser.mjs';
import { readOutput, runStep } from './run-step.mjs';

const DEBIAN_PACKAGES = { chromium: 'chromium', firefox: 'firefox-esr' };
/** Exact, like every dependency; only fetched when nothing else gave a Chromium. */
const PLAYWRIGHT = 'playwright@1.65.1';

/**
 * Sees to it that there is a browser for the extension. Answers whether anything had to be installed.
 * @param {'chromium' | 'firefox'} kind
 * @throws with what to install by hand when nothing helped.
 */
export function installBrowser(kind) {
  if (findBrowser(kind) !== null) return false;
  if (installWithApt(kind) && findBrowser(kind) !== null) return true;
  if (installWithPlaywright(kind) && findBrowser(kind) !== null) return true;
  throw new Error(explainMissing(kind));
}

/** Only where apt is and nobody has to be asked for a password. */
function installWithApt(kind) {
  if (process.platform !== 'linux' || readOutput('apt-get', ['--version']) === null) return false;
  const prefix = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
  if (prefix.length > 0 && readOutput('sudo', ['-n', 'true']) === null) return false;
  const apt = (title, ...args) => {
    const [command, ...rest] = [...prefix, 'apt-get', ...args];
    return runStep(title, command, rest, { DEBIAN_FRONTEND: 'noninteractive' });
  };
  const name = DEBIAN_PACKAGES[kind];
  apt('reading the list of Debian packages', 'update', '-q');
  return apt(`installing ${name} with apt`, 'install', '-y', '-q', '--no-install-recommends', name);
}

/** Playwright's Firefox cannot take extensions, so only Chromium. */
function installWithPlaywright(kind) {
  if (kind !== 'chromium') return false;
  return runStep('downloading Chromium with Playwright', 'npx', ['--yes', PLAYWRIGHT, 'install', 'chromium']);
}

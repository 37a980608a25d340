import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { explainMissing, findBrowser, requireBrowser } from '../../../commands/setup/find-browser.mjs';
import { installBrowser } from '../../../commands/setup/install-browser.mjs';
import { isUpToDate } from '../../../commands/setup/install-dependencies.mjs';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'setup-'));
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true, force: true });
});

function putProgram(name: string, script: string): string {
  const path = join(folder, name);
  writeFileSync(path, `#!/bin/sh\n${script}\n`);
  chmodSync(path, 0o755);
  return path;
}

/** A machine whose programs are those of the test's folder, and nothing else. */
function forgetMachine(): void {
  vi.stubEnv('PATH', folder);
  vi.stubEnv('HOME', folder);
  vi.stubEnv('PLAYWRIGHT_BROWSERS_PATH', '');
  vi.stubEnv('INTERPLAY_CHROMIUM', '');
  vi.stubEnv('INTERPLAY_FIREFOX', '');
}

describe.skipIf(process.platform !== 'linux')('finding a browser', () => {
  beforeEach(forgetMachine);

  it('takes the one that the environment names', () => {
    const named = putProgram('mine', 'echo "Chromium 150.0.1"');
    putProgram('chromium', 'echo "Chromium 151.0.1"');
    vi.stubEnv('INTERPLAY_CHROMIUM', named);
    expect(findBrowser('chromium')).toBe(named);
  });

  it('refuses a named one that cannot be run', () => {
    vi.stubEnv('INTERPLAY_FIREFOX', join(folder, 'nowhere'));
    expect(() => findBrowser('firefox')).toThrow('INTERPLAY_FIREFOX');
  });

  it('passes over stubs and old versions', () => {
    putProgram('firefox', 'echo "Mozilla Firefox 128.3.0esr"');
    const newer = putProgram('firefox-esr', 'echo "Mozilla Firefox 153.0esr"');
    putProgram('chromium-browser', 'echo "install the snap"; exit 1');
    expect(findBrowser('firefox')).toBe(newer);
    expect(findBrowser('chromium')).toBeNull();
  });

  it('says what to install when there is none', () => {
    expect(() => requireBrowser('firefox')).toThrow(explainMissing('firefox'));
    expect(explainMissing('firefox')).toContain('apt-get install firefox-esr');
    expect(explainMissing('chromium')).toContain('INTERPLAY_CHROMIUM');
  });

  it('installs Debian’s package where apt and root allow', () => {
    putProgram('sudo', 'shift; exec "$@"');
    const browser = join(folder, 'firefox-esr');
    putProgram(
      'apt-get',
      `[ "$1" = install ] && printf '#!/bin/sh\\necho "Mozilla Firefox 153.0esr"\\n' > ${browser} && /bin/chmod +x ${browser}; exit 0`,
    );
    vi.spyOn(process.stderr, 'write').mockReturnValue(true);
    expect(installBrowser('firefox')).toBe(true);
    expect(installBrowser('firefox')).toBe(false);
  });

  it('installs nothing where one is, and says what to install where nothing helps', () => {
    expect(() => installBrowser('firefox')).toThrow(explainMissing('firefox'));
    putProgram('firefox', 'echo "Mozilla Firefox 153.0"');
    expect(installBrowser('firefox')).toBe(false);
  });
});

describe('dependencies', () => {
  const write = (file: string, packages: object) => writeFileSync(join(folder, file), JSON.stringify({ packages }));
  beforeEach(() => mkdirSync(join(folder, 'node_modules')));
  const a = { version: '1.0.0', integrity: 'sha512-a' };

  it('are there when npm installed just what the lockfile says, for this machine', () => {
    write('package-lock.json', { '': {}, 'node_modules/a': a, 'node_modules/other-machine': { ...a, optional: true } });
    write('node_modules/.package-lock.json', { 'node_modules/a': a });
    expect(isUpToDate(folder)).toBe(true);
  });

  it('are stale when missing, older, or more than the lockfile says', () => {
    write('package-lock.json', { '': {}, 'node_modules/a': a });
    expect(isUpToDate(folder)).toBe(false);
    write('node_modules/.package-lock.json', { 'node_modules/a': { ...a, version: '0.9.0' } });
    expect(isUpToDate(folder)).toBe(false);
    write('node_modules/.package-lock.json', { 'node_modules/a': a, 'node_modules/b': a });
    expect(isUpToDate(folder)).toBe(false);
  });
});

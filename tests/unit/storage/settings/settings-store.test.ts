import { beforeEach, describe, expect, it, vi } from 'vitest';
import { defaultSettings, switchMeaning, switchSite } from '../../../../domain/settings/index';
import { deleteSettings, readSettings, writeSettings } from '../../../../storage/settings/settings-store';

const { kept } = vi.hoisted(() => ({ kept: new Map<string, unknown>() }));

vi.mock('wxt/browser', () => ({
  browser: {
    storage: {
      local: {
        get: async (key: string) => (kept.has(key) ? { [key]: kept.get(key) } : {}),
        set: async (items: object) => {
          for (const [key, value] of Object.entries(items)) kept.set(key, structuredClone(value));
        },
        remove: async (key: string) => void kept.delete(key),
      },
    },
  },
}));

beforeEach(() => kept.clear());

describe('settings', () => {
  it('are as they come out of the box when nothing is stored, or nothing that can be read', async () => {
    expect(await readSettings()).toEqual(defaultSettings);
    kept.set('settings', 'broken');
    expect(await readSettings()).toEqual(defaultSettings);
    kept.set('settings', { version: 99, paused: true });
    expect(await readSettings()).toEqual(defaultSettings);
  });

  it('come back as they were written', async () => {
    const off = switchSite({ ...defaultSettings, paused: true, density: 'few' }, 'https://example.org/', false);
    const settings = switchMeaning(off, 'https://example.com/', 'depression', false);
    await writeSettings(settings);
    expect(await readSettings()).toEqual(settings);
  });

  it.each([
    ['no meanings taken from words', { paused: true, sitesOff: ['example.org'], density: 'all' }],
    ['no words that the reader knows', { density: 'few', notMeant: [{ site: 'example.org', concept: 'depression' }] }],
    [
      'neither dwell, level nor theme',
      { paused: false, sitesOff: ['file'], density: 'few', notMeant: [], known: ['cbt'] },
    ],
  ])('of a version that knew %s are read whole', async (_, old) => {
    kept.set('settings', { version: 1, ...old });
    expect(await readSettings()).toEqual({ ...defaultSettings, ...old });
  });

  it.each([
    { level: 'expert' },
    { level: ['more'] },
    { dwellMs: -1 },
    { dwellMs: 1_001 },
    { dwellMs: 12.5 },
    { dwellMs: '250' },
    { dwellMs: Number.NaN },
    { theme: 'pink' },
    { theme: null },
    { sayFirst: 'yes' },
  ])('with %o are as if that had never been chosen', async (damaged) => {
    kept.set('settings', { version: 1, ...defaultSettings, density: 'few', ...damaged });
    expect(await readSettings()).toEqual({ ...defaultSettings, density: 'few' });
  });

  it('are as they come out of the box once they were deleted', async () => {
    await writeSettings({ ...defaultSettings, theme: 'dark', dwellMs: 0, level: 'more' });
    expect(await readSettings()).toEqual({ ...defaultSettings, theme: 'dark', dwellMs: 0, level: 'more' });
    await deleteSettings();
    expect([...kept.keys()]).toEqual([]);
    expect(await readSettings()).toEqual(defaultSettings);
  });

  it('that are damaged in one place lose that place only', async () => {
    const notMeant = [{ site: 'example.org', concept: 7 }];
    kept.set('settings', { version: 1, paused: true, sitesOff: ['example.org'], density: 'loud', notMeant });
    expect(await readSettings()).toEqual({ ...defaultSettings, paused: true, sitesOff: ['example.org'] });
  });

  it('lose what is damaged in a list, and keep the rest of it', async () => {
    const site = 'example.org';
    kept.set('settings', {
      version: 1,
      sitesOff: [7, site, 'x'.repeat(301), null],
      known: ['cbt', 'a b', '', { id: 'x' }, 'Depression', 'x'.repeat(81), 'nerve-root'],
      notMeant: [{ site, concept: 7 }, { site, concept: 'a b' }, { site, concept: 'discharge' }, { concept: 'cbt' }],
    });
    expect(await readSettings()).toEqual({
      ...defaultSettings,
      sitesOff: [site],
      known: ['cbt', 'nerve-root'],
      notMeant: [{ site, concept: 'discharge' }],
    });
  });

  it('that are no list, or too long a one, are as if empty, or cut', async () => {
    const sitesOff = Array.from({ length: 10_001 }, (_, index) => `s${index}.example`);
    kept.set('settings', { version: 1, sitesOff, known: 'cbt', notMeant: { site: 'example.org', concept: 'cbt' } });
    expect(await readSettings()).toEqual({ ...defaultSettings, sitesOff: sitesOff.slice(0, 10_000) });
  });
});

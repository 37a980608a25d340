import { beforeEach, describe, expect, it, vi } from 'vitest';
import { defaultSettings, switchMeaning, switchSite } from '../../../../domain/settings/index';
import { readSettings, writeSettings } from '../../../../storage/settings/settings-store';

const { kept } = vi.hoisted(() => ({ kept: new Map<string, unknown>() }));

vi.mock('wxt/browser', () => ({
  browser: {
    storage: {
      local: {
        get: async (key: string) => (kept.has(key) ? { [key]: kept.get(key) } : {}),
        set: async (items: object) => {
          for (const [key, value] of Object.entries(items)) kept.set(key, structuredClone(value));
        },
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

  it('of a version that knew no meanings taken from words are read whole', async () => {
    kept.set('settings', { version: 1, paused: true, sitesOff: ['example.org'], density: 'all' });
    expect(await readSettings()).toEqual({
      paused: true,
      sitesOff: ['example.org'],
      density: 'all',
      notMeant: [],
      known: [],
    });
  });

  it('that are damaged in one place lose that place only', async () => {
    const notMeant = [{ site: 'example.org', concept: 7 }];
    kept.set('settings', { version: 1, paused: true, sitesOff: ['example.org'], density: 'loud', notMeant });
    expect(await readSettings()).toEqual({ ...defaultSettings, paused: true, sitesOff: ['example.org'] });
  });
});

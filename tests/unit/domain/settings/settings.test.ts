import { describe, expect, it } from 'vitest';
import {
  defaultSettings,
  describeSite,
  isOn,
  isSiteOn,
  listNotMeant,
  mergeKnown,
  switchKnown,
  switchMeaning,
  switchNamedMeaning,
  switchNamedSite,
  switchSite,
} from '../../../../domain/settings/index';

describe('describeSite', () => {
  it.each([
    ['https://www.example.org/a?b#c', 'example.org'],
    ['http://health.example.org:8080/', 'health.example.org:8080'],
    ['file:///home/me/page.html', 'file'],
    ['about:blank', null],
    ['chrome://settings', null],
    ['javascript:alert(1)', null],
    ['', null],
    ['no address', null],
  ])('names the site of %s', (address, site) => {
    expect(describeSite(address)).toBe(site);
  });
});

describe('switchSite', () => {
  const address = 'https://www.example.org/page';

  it('turns a site off and on again, once', () => {
    const off = switchSite(switchSite(defaultSettings, address, false), 'https://example.org', false);
    expect(off.sitesOff).toEqual(['example.org']);
    expect(isSiteOn(off, address)).toBe(false);
    expect(switchSite(off, address, true)).toEqual(defaultSettings);
  });

  it('leaves other sites as they are', () => {
    const off = switchSite(defaultSettings, address, false);
    expect(isOn(off, 'https://sub.example.org')).toBe(true);
  });

  it('changes nothing for an address without a site', () => {
    expect(switchSite(defaultSettings, 'about:blank', false)).toBe(defaultSettings);
  });

  it('is off everywhere while paused', () => {
    expect(isOn({ ...defaultSettings, paused: true }, address)).toBe(false);
    expect(isSiteOn({ ...defaultSettings, paused: true }, address)).toBe(true);
  });
});

describe('switchMeaning', () => {
  const address = 'https://www.example.org/page';
  const taken = switchMeaning(defaultSettings, address, 'depression', false);

  it('takes a meaning from the words of one site, and gives it back', () => {
    expect(listNotMeant(taken, 'https://example.org/other')).toEqual(['depression']);
    expect(listNotMeant(taken, 'https://example.com/')).toEqual([]);
    expect(switchMeaning(taken, address, 'depression', true)).toEqual(defaultSettings);
  });

  it('remembers it once, beside others', () => {
    const twice = switchMeaning(taken, address, 'depression', false);
    expect(listNotMeant(switchMeaning(twice, address, 'stress', false), address)).toEqual(['depression', 'stress']);
    expect(switchMeaning(twice, 'https://example.com/', 'depression', true)).toEqual(twice);
  });

  it('remembers nothing for addresses without a site', () => {
    expect(switchMeaning(defaultSettings, 'about:blank', 'depression', false)).toBe(defaultSettings);
    expect(listNotMeant(taken, 'about:blank')).toEqual([]);
  });
});

describe('switchKnown', () => {
  it('remembers a concept once, beside others, and forgets it', () => {
    const twice = switchKnown(switchKnown(defaultSettings, 'pain', true), 'pain', true);
    expect(switchKnown(twice, 'stress', true).known).toEqual(['pain', 'stress']);
    expect(switchKnown(twice, 'pain', false)).toEqual(defaultSettings);
  });
});

describe('what is named as the settings hold it', () => {
  it('is switched whatever it is, also a name that no address has', () => {
    const off = { ...defaultSettings, sitesOff: ['no name!', 'example.org'] };
    expect(switchNamedSite(off, 'no name!', true).sitesOff).toEqual(['example.org']);
    const one = { site: 'no name!', concept: 'depression' };
    const taken = switchNamedMeaning(defaultSettings, one, false);
    expect(taken.notMeant).toEqual([one]);
    expect(switchNamedMeaning(taken, one, true)).toEqual(defaultSettings);
  });

  it('is known once, however often it is put there', () => {
    const known = mergeKnown({ ...defaultSettings, known: ['cbt', 'serotonin'] }, ['serotonin', 'anxiety']);
    expect(known.known).toEqual(['cbt', 'serotonin', 'anxiety']);
  });
});

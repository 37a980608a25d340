import { describe, expect, it } from 'vitest';
import { defaultSettings, describeSite, isOn, isSiteOn, switchSite } from '../../../../domain/settings/index';

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

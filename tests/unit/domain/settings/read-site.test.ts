import { describe, expect, it } from 'vitest';
import { readSite } from '../../../../domain/settings/index';

describe('readSite', () => {
  it.each([
    ['example.org', 'example.org'],
    ['  www.Example.org ', 'example.org'],
    ['https://news.example.org/a?b#c', 'news.example.org'],
    ['example.org/health', 'example.org'],
    ['http://example.org:8080', 'example.org:8080'],
    ['example.org:8080', 'example.org:8080'],
    ['localhost', 'localhost'],
    ['localhost:3000', 'localhost:3000'],
    ['http://wiki/', 'wiki'],
    ['192.168.0.1', '192.168.0.1'],
    ['https://[::1]/', '[::1]'],
    ['bücher.example', 'xn--bcher-kva.example'],
    ['file:///home/me/page.html', 'file'],
  ])('reads “%s”', (typed, site) => {
    expect(readSite(typed)).toEqual({ site });
  });

  it.each([
    ['', 'empty'],
    ['   ', 'empty'],
    ['example', 'dotless'],
    ['two words', 'unreadable'],
    ['me@example.org', 'unreadable'],
    ['https://me:secret@example.org', 'unreadable'],
    ['https://', 'unreadable'],
    ['exa%mple.org', 'unreadable'],
    ['chrome://settings', 'scheme'],
    ['about:config', 'scheme'],
    ['ftp://example.org', 'scheme'],
    ['javascript:alert(1)', 'scheme'],
    ['mailto:me@example.org', 'scheme'],
  ])('says why “%s” is no site', (typed, why) => {
    expect(readSite(typed)).toEqual({ why });
  });
});

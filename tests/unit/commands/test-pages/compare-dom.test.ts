import { describe, expect, it } from 'vitest';
import { compareDom } from '../../../../commands/test-pages/compare-dom';

/** Answers one load after the other. */
function loadEach(...loads: readonly string[][]): () => Promise<string> {
  const rest = loads.map((lines) => lines.join('\n'));
  return async () => rest.shift()!;
}

function numberAds(...numbers: readonly number[]): string[] {
  return ['0 <HTML >', ...numbers.map((number) => `1 <DIV id="ad-${number}">`)];
}

describe('comparing the DOM of a page with that without us', () => {
  it('finds it unchanged where it is the same', async () => {
    expect(await compareDom('0 <HTML >\n1 <P >', loadEach(['0 <HTML >', '1 <P >']))).toEqual({ unchanged: true });
  });

  it.each([
    ['more', ['0 <HTML >', '1 <P >', '1 <P >']],
    ['less', ['0 <HTML >']],
    ['other', ['0 <HTML >', '1 <P lang="en">']],
  ])('finds it changed where a line is %s with us', async (_, lines) => {
    const bare = ['0 <HTML >', '1 <P >'];
    const { unchanged } = await compareDom(lines.join('\n'), loadEach(bare, bare, bare));
    expect(unchanged).toBe(false);
  });

  it('leaves out lines that differ without us, too', async () => {
    const load = (ad: string, offer: string) => [`0 <IMG alt="${ad}">`, `0 <P title="${offer}">`];
    const bare = loadEach(load('a', 'x'), load('b', 'y'), load('c', 'z'));
    expect((await compareDom(load('b', 'z').join('\n'), bare)).unchanged).toBe(true);
  });

  it('forgives numbers that are others at each load', async () => {
    const bare = loadEach(numberAds(7, 8), numberAds(31, 32), numberAds(90, 91));
    expect((await compareDom(numberAds(55, 56).join('\n'), bare)).unchanged).toBe(true);
  });

  it('does not forgive one line more of those', async () => {
    const bare = loadEach(numberAds(7, 8), numberAds(31, 32), numberAds(90, 91));
    expect((await compareDom(numberAds(55, 56, 57).join('\n'), bare)).unchanged).toBe(false);
  });

  it('does not forgive other numbers where they are always the same without us', async () => {
    const bare = loadEach(numberAds(7), numberAds(7), numberAds(7));
    expect((await compareDom(numberAds(8).join('\n'), bare)).unchanged).toBe(false);
  });
});

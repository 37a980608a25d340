import { describe, expect, it } from 'vitest';
import { guessLanguage } from '../../../domain/text/index';
import { isForeign, LanguageSieve } from '../../../page/text-map/index';

const block = (text: string, language = '') => ({ text, language });
const ENGLISH = 'The pain of it was not what they had feared.';
const GERMAN = 'Das ist nicht der Schmerz, den sie mit der Zeit und auch sonst kannte.';

/** The texts that pass, in the order in which they do. */
function pass(...blocks: ReturnType<typeof block>[]): string[] {
  const sieve = new LanguageSieve<string>();
  const passed = blocks.filter((one) => !isForeign(one)).flatMap(({ text }) => sieve.take(text, guessLanguage(text)));
  return [...passed, ...sieve.finish()];
}

describe('LanguageSieve', () => {
  it('leaves alone what the page says is in another language, and what plainly is', () => {
    expect(pass(block(ENGLISH), block('Depression', 'de'), block(GERMAN, 'en'), block(ENGLISH, 'en-GB'))).toEqual([
      ENGLISH,
      ENGLISH,
    ]);
  });

  it('takes a short text with most of the page, and the first ones with what follows', () => {
    expect(pass(block('Depression'), block(ENGLISH), block('Insomnia'))).toEqual(['Depression', ENGLISH, 'Insomnia']);
    expect(pass(block('Depression'), block(GERMAN), block('Insomnia'))).toEqual([]);
    expect(pass(block(ENGLISH), block(GERMAN), block('Insomnia'))).toEqual([ENGLISH, 'Insomnia']);
    expect(pass(block(GERMAN), block(GERMAN), block(ENGLISH), block('Insomnia'))).toEqual([ENGLISH]);
  });

  it('takes a page of short texts for English', () => {
    expect(pass(block('Depression'), block('Insomnia'))).toEqual(['Depression', 'Insomnia']);
  });
});

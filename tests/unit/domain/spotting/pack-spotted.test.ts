import { describe, expect, it } from 'vitest';
import type { ConceptId, TermKind } from '../../../../domain/knowledge/index';
import { openLexicon, packLexicon } from '../../../../domain/lexicon/index';
import { openSpotted, packSpotted, spotText } from '../../../../domain/spotting/index';

const id = (name: string) => name as ConceptId;
const entry = (text: string, concept: string, kind: TermKind = 'plain') => {
  return { text, concept: id(concept), kind, ambiguous: false };
};
const lexicon = openLexicon(
  packLexicon(
    ['pain', 'cbt'].map((name) => ({ id: id(name), difficulty: 2, everyday: false })),
    [entry('pain', 'pain'), entry('CBT', 'cbt', 'abbreviation'), entry('cognitive behavioural therapy', 'cbt')],
  ),
);
const texts = [
  'The pain of it, and that pain again.',
  '',
  'Cognitive behavioural therapy (CBT) is what they have.',
  'Das ist nicht der Schmerz, den sie mit der Zeit und auch sonst kannte.',
];

/** As a message takes it. */
const send = <T>(value: T): T => JSON.parse(JSON.stringify(value));

describe('what was spotted in texts', () => {
  it('is the same after its journey', () => {
    const spotted = texts.map((text) => spotText(text, lexicon));
    expect(spotted.map((one) => one.candidates.length)).toEqual([2, 0, 2, 0]);
    expect(spotted.map((one) => one.language)).toEqual(['english', null, 'english', 'other']);
    expect(openSpotted(send(packSpotted(spotted)), texts)).toEqual(spotted);
  });

  it('says each reading once, however often it comes', () => {
    const spotted = texts.map(() => spotText('pain, pain and pain', lexicon));
    expect(packSpotted(spotted).readings).toHaveLength(1);
  });

  it('takes in what the page states beside the text', () => {
    const stated = [{ start: 4, end: 7, long: 'cognitive behavioural therapy' }];
    expect(spotText('The CBT here', lexicon, stated).meanings).toMatchObject([{ key: 'CBT', named: ['cbt'] }]);
  });

  const whole = packSpotted([spotText(texts[0]!, lexicon)]);
  it.each([
    ['is of fewer texts', { ...whole, texts: [] }, [texts[0]!]],
    ['stands outside of its text', whole, ['The pain']],
    ['names a reading that is not there', { ...whole, readings: [] }, [texts[0]!]],
    [
      'goes backwards',
      { ...whole, texts: [{ ...whole.texts[0]!, candidates: [25, 29, 6, 0, 4, 8, 1, 0] }] },
      [texts[0]!],
    ],
  ])('is refused where it %s', (_, packed, of) => {
    expect(() => openSpotted(packed, of)).toThrow('what was spotted');
  });
});

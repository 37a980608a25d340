import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkRequest, isAnswer } from '../../../messaging/check';
import { checkedAnswers, ownPageRequests, pageRequests, tabRequests } from '../../../messaging/protocol';

const doubt = { concept: 'depression', sentence: 'a depression', start: 2, end: 12 };

describe('checkRequest', () => {
  it('lets a request through as its schema builds it', () => {
    const raw = { name: 'resolveSenses', payload: { mentions: [doubt], pageConcepts: ['back-pain'], pageWords: 80 } };
    expect(checkRequest(pageRequests, raw)).toEqual(raw);
  });

  it.each<[string, unknown]>([
    ['nothing', undefined],
    ['a string', 'bringReading'],
    ['no payload', { name: 'bringReading' }],
    ['an unknown name', { name: 'deleteAll', payload: {} }],
    ['a name of every object', { name: 'constructor', payload: {} }],
    ['a field too many', { name: 'bringReading', payload: {}, sender: 'me' }],
    ['a payload field too many', { name: 'bringReading', payload: { on: true } }],
    ['a concept that is no id', { name: 'readExplainer', payload: { concept: '<b>', pageConcepts: [] } }],
    [
      'an offset that is none',
      { name: 'resolveSenses', payload: { mentions: [{ ...doubt, start: -1 }], pageConcepts: [], pageWords: 0 } },
    ],
    [
      'too many mentions',
      { name: 'resolveSenses', payload: { mentions: Array(201).fill(doubt), pageConcepts: [], pageWords: 0 } },
    ],
    [
      'a sentence without end',
      {
        name: 'resolveSenses',
        payload: { mentions: [{ ...doubt, sentence: 'a'.repeat(4_001) }], pageConcepts: [], pageWords: 0 },
      },
    ],
  ])('refuses %s', (_, raw) => {
    expect(checkRequest(pageRequests, raw)).toBeNull();
  });

  it('keeps what only our own pages may ask out of reach of content scripts', () => {
    for (const name of ['readSettings', 'setSite', 'setPaused', 'setDensity']) {
      expect(Object.hasOwn(pageRequests, name)).toBe(false);
      expect(Object.hasOwn(ownPageRequests, name)).toBe(true);
    }
    const raw = { name: 'setPaused', payload: { paused: true } };
    expect(checkRequest(ownPageRequests, raw)).toEqual(raw);
    expect(checkRequest(pageRequests, raw)).toBeNull();
  });

  it('survives anything', () => {
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true, withObjectString: true }), (raw) => {
        expect(checkRequest(tabRequests, raw)).toBeNull();
        expect(checkRequest(pageRequests, { name: 'resolveSenses', payload: raw })).toBeNull();
      }),
    );
  });
});

describe('isAnswer', () => {
  const answer = (...terms: readonly object[]) => {
    const said = { concept: 'inflammation', inShort: 'Much of it.', more: 'Signs of germs, and cells.' };
    return { ...said, terms: { inShort: [], more: terms } };
  };
  const germs = { start: 9, end: 14, concept: 'microbe' };
  const cells = { start: 20, end: 25, concept: 'cell' };
  const isExplainer = (answer: unknown) => isAnswer(checkedAnswers.readExplainer, answer);

  it('takes an explainer with words at their places, one with none, and that there is none', () => {
    expect([answer(germs, cells), answer(), null].map(isExplainer)).toEqual([true, true, true]);
  });

  it.each<[string, unknown]>([
    ['places out of order', answer(cells, germs)],
    ['places that overlap', answer(germs, { ...cells, start: 13 })],
    ['a place beyond the text', answer({ ...cells, end: 400 })],
    ['a place without words', answer({ ...germs, end: 9 })],
    ['a place that is none', answer({ ...germs, start: -1 })],
    ['a concept that is no id', answer({ ...germs, concept: '<b>' })],
    ['no places', { ...answer(), terms: undefined }],
    ['no text', { ...answer(), more: 7 }],
    ['a string', 'inflammation'],
  ])('refuses %s', (_, given) => {
    expect(isExplainer(given)).toBe(false);
  });
});

import { describe, expect, it } from 'vitest';
import { createSenseResolver, decideExample, type SenseKnowledge } from '../../../../domain/senses/index';

const knowledge = {
  senseRules: {
    depression: [
      {
        term: 'depression',
        elsewhere: 'a slump, a hollow, low pressure',
        applies: [
          'The doctor asked about depression in the family.',
          'She takes tablets for depression.',
          'Talking helped him through a long depression.',
        ],
        appliesNot: [
          'Savings were wiped out in the depression.',
          'A depression brings rain from the west.',
          'Water stood in a depression in the lawn.',
        ],
      },
    ],
    stress: [
      {
        term: 'stress',
        elsewhere: 'a force, weight on a syllable, to underline',
        applies: ['Work stress gave her headaches.', 'Walking eases stress.', 'Stress can raise blood pressure.'],
        appliesNot: [
          'The stress in the girder was measured.',
          'The stress is on the second syllable.',
          'I want to stress that this is free.',
        ],
      },
    ],
  },
  concepts: [
    { id: 'depression', kind: 'condition', terms: [{ text: 'depression', kind: 'plain', ambiguous: true }] },
    { id: 'stress', kind: 'everyday', terms: [{ text: 'stress', kind: 'plain', ambiguous: true }] },
    { id: 'serotonin', kind: 'substance', terms: [{ text: 'serotonin', kind: 'plain', ambiguous: false }] },
    { id: 'insomnia', kind: 'condition', terms: [{ text: 'insomnia', kind: 'plain', ambiguous: false }] },
    {
      id: 'cbt',
      kind: 'treatment',
      terms: [{ text: 'cognitive behavioural therapy', kind: 'plain', ambiguous: false }],
    },
    { id: 'ssri', kind: 'medicine', terms: [{ text: 'SSRI', kind: 'abbreviation', ambiguous: false }] },
  ],
} as unknown as SenseKnowledge;
const resolver = createSenseResolver(knowledge);

function resolve(concept: string, sentence: string, pageConcepts: readonly string[] = []) {
  const start = sentence.toLowerCase().indexOf(concept);
  return resolver.resolve({ concept, sentence, start, end: start + concept.length, pageConcepts });
}

describe('createSenseResolver', () => {
  it('applies where the sentence speaks of patients', () => {
    const { applies, score, evidence } = resolve('depression', 'The nurse treated patients with depression.');
    expect(applies).toBe(true);
    expect(score).toBeGreaterThan(0.65);
    expect(evidence).toContain('patients');
  });

  it.each([
    ['depression', 'Banks closed and prices fell in the depression.'],
    ['depression', 'Photographs of the Great Depression hang in the hall.'],
    ['stress', 'I must stress that the offer ends today.'],
    ['stress', 'Engineers measured the stress on the bridge.'],
  ])('does not apply %j in %j', (concept, sentence) => {
    expect(resolve(concept, sentence).applies).toBe(false);
  });

  it('abstains when the sentence says next to nothing', () => {
    expect(resolve('depression', 'Then came depression.').applies).toBeNull();
  });

  it('lets the health words of the page tip a thin sentence, and says which', () => {
    const decision = resolve('depression', 'Then came depression.', ['serotonin', 'insomnia', 'cbt', 'ssri']);
    expect(decision.applies).toBe(true);
    expect(decision.evidence).toContainEqual({ onPage: 'serotonin, insomnia' });
  });

  it('marks no word for what the page is about alone, unless that is plainly health', () => {
    const page = ['serotonin', 'insomnia', 'cbt', 'ssri'];
    expect(resolve('stress', 'Stress.', page.slice(0, 3)).applies).toBeNull();
    expect(resolve('depression', 'Depression.', page.slice(0, 3)).applies).toBeNull();
    expect(resolve('depression', 'Depression.', page).applies).toBe(true);
  });

  it('lets what is all but sure on a page speak for what is undecided', () => {
    const place = (concept: string, sentence: string) => {
      const start = sentence.toLowerCase().indexOf(concept);
      return { concept, sentence, start, end: start + concept.length, pageConcepts: [], pageWords: 40 };
    };
    const thin = place('depression', 'Then came depression.');
    const sure = place('stress', 'Work stress gave her headaches; walking eases stress.');
    expect(resolver.resolveAll([thin])[0]?.applies).toBeNull();
    const [first, second] = resolver.resolveAll([thin, sure]);
    expect(second?.score).toBeGreaterThan(0.95);
    expect(first?.score).toBeGreaterThan(resolver.resolve(thin).score + 0.1);
    const onLongPage = resolver.resolveAll([thin, sure].map((mention) => ({ ...mention, pageWords: 5_000 })));
    expect(onLongPage[0]?.score).toBeLessThan(0.5);
  });

  it.each([
    ['Journal of Stress and Health. 2003;163(20):2433-2445.', true],
    ['Treated patients, in: Archives of Clinical Stress, and Anxiety Research.', true],
    ['The journal wrote of stress and how walking eases it.', false],
  ])('knows the name of a journal: %j', (sentence, isJournal) => {
    const { evidence, applies } = resolve('stress', sentence.replace('Stress', 'stress'), [
      'serotonin',
      'insomnia',
      'cbt',
      'ssri',
    ]);
    const named = resolver.resolve({
      concept: 'stress',
      sentence,
      start: sentence.search(/stress/i),
      end: sentence.search(/stress/i) + 6,
      pageConcepts: [],
    });
    expect(named.evidence.includes('Stress in the name of a journal')).toBe(isJournal);
    if (isJournal) expect(named.applies).toBe(false);
    else expect([applies, evidence.length > 0]).toEqual([true, true]);
  });

  it('takes two capitals after a name for the initials of an author', () => {
    const ms = createSenseResolver({
      senseRules: {
        ms: [
          {
            term: 'MS',
            elsewhere: 'a form of address, a manuscript',
            applies: ['People with MS tire easily.', 'Pain is common in MS.', 'MS harms nerves.'],
            appliesNot: ['The MS is in the library.', 'The MS was written in 1410.', 'Dear MS holders.'],
          },
        ],
      },
      concepts: [{ id: 'ms', kind: 'condition', terms: [{ text: 'MS', kind: 'abbreviation', ambiguous: true }] }],
    } as unknown as SenseKnowledge);
    const resolveMs = (sentence: string) => {
      const start = sentence.indexOf('MS');
      return ms.resolve({ concept: 'ms', sentence, start, end: start + 2, pageConcepts: [] }).applies;
    };
    expect(resolveMs('Briggs MS, et al. Chronic pain in adults.')).toBe(false);
    expect(resolveMs('Briggs MS, Turner JA. Pain is common in patients.')).toBe(false);
    expect(resolveMs('Chronic pain is common in patients with MS, et al.')).toBe(true);
    expect(resolveMs('Pain is common in MS, Parkinson and others.')).toBe(true);
  });

  it('reads capitals in a heading as no name', () => {
    expect(resolve('depression', 'Living With Depression: Advice From Nurses').applies).not.toBe(false);
  });

  it('names a capitalised word in running text a name', () => {
    expect(resolve('depression', 'They drove all night to the Depression museum.').evidence).toContain(
      'Depression as a name',
    );
  });

  it('abstains on concepts and terms without a rule', () => {
    const undecided = { applies: null, score: 0.5, evidence: [] };
    expect(resolve('serotonin', 'Doctors measure serotonin in patients.')).toEqual(undecided);
    expect(resolve('constructor', 'A constructor is a function.')).toEqual(undecided);
  });

  it('leaves an example out of its own evidence when asked', () => {
    const [sentence = ''] = knowledge.senseRules.stress?.[0]?.appliesNot ?? [];
    const start = sentence.indexOf('stress');
    const mention = { concept: 'stress', sentence, start, end: start + 6, pageConcepts: [] };
    const seen = resolver.resolve(mention);
    const unseen = resolver.resolve(mention, { withoutExample: sentence });
    expect(unseen.score).toBeGreaterThan(seen.score);
  });

  it('answers the same to the same question', () => {
    const ask = () => resolve('stress', 'Long-term stress may harm the heart.', ['serotonin']);
    expect(ask()).toEqual(ask());
  });

  it('decides an example only where the term stands in it', () => {
    expect(decideExample(resolver, 'No such word here.', 'stress', 'stress')).toBeNull();
  });
});

describe('hostile sentences', () => {
  const hostile: Record<string, string> = {
    empty: '',
    'full stops': 'a.'.repeat(100_000),
    'lone surrogates': '\ud800'.repeat(100_000),
    'one word': 'a'.repeat(200_000),
    hyphens: 'a-'.repeat(100_000),
    quotes: '"(\''.repeat(50_000),
    'new lines': '\n'.repeat(100_000),
    'the term again and again': 'stress '.repeat(30_000),
    'family emoji': '👩‍👩‍👧 '.repeat(20_000),
    addresses: 'http://a.b/'.repeat(20_000),
    'combining marks': 'a\u0301\u0301\u0301'.repeat(40_000),
  };
  resolve('stress', 'The first question wakes compromise and learns the examples: stress.');

  it.each(Object.entries(hostile))('stays quick and calm on %s', (_, text) => {
    for (const at of [0, text.length >> 1, text.length]) {
      const sentence = `${text.slice(0, at)}stress${text.slice(at)}`;
      // The least of three: a collection of garbage in between is not the sentence's doing.
      const took = [1, 2, 3].map(() => {
        const before = process.cpuUsage();
        const { score } = resolver.resolve({ concept: 'stress', sentence, start: at, end: at + 6, pageConcepts: [] });
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(1);
        return process.cpuUsage(before).user / 1_000;
      });
      expect(Math.min(...took)).toBeLessThan(20);
    }
  });

  it.each([
    [-1, 3],
    [3, 3],
    [5, 2],
    [0, 999],
    [Number.NaN, 2],
  ])('abstains on offsets %d to %d that are no span', (start, end) => {
    const mention = { concept: 'stress', sentence: 'stress', start, end, pageConcepts: [] };
    expect(resolver.resolve(mention).applies).toBeNull();
  });

  it('takes a span that holds no word', () => {
    const mention = {
      concept: 'stress',
      sentence: '... stress',
      start: 0,
      end: 3,
      pageConcepts: ['nothing', 'nothing'],
    };
    expect(() => resolver.resolve(mention)).not.toThrow();
  });
});

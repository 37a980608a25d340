import { beforeAll, describe, expect, it } from 'vitest';
import { openEngine } from '../../../../commands/explain/open-engine';
import { listNames } from '../../../../domain/knowledge/list-names';

const call = (kind: 'synonym' | 'abbreviation' | 'form' | 'spelling', ...names: string[]) =>
  names.map((text) => ({ text, kind, ambiguous: false }));

describe('the names of a concept', () => {
  it('are none of those that only say which kind of it', () => {
    const terms = call('synonym', 'hip joint', 'joint pain', 'articulation', 'Joint');
    expect(listNames({ plainName: 'joint', name: 'joint', terms })).toEqual(['articulation']);
  });

  it('are none of those that say the same words in another order', () => {
    const terms = call('synonym', 'diabetes type 2', 'adult-onset diabetes');
    expect(listNames({ plainName: 'type 2 diabetes', name: 'type 2 diabetes', terms })).toEqual([
      'adult-onset diabetes',
    ]);
  });

  it('are short for the whole of it, not for one kind', () => {
    const bowel = 'irritable bowel syndrome';
    const terms = call('abbreviation', 'IBS', 'IBS-C', 'IBS-D');
    expect(listNames({ plainName: bowel, name: bowel, terms })).toEqual(['IBS']);
  });

  it('are short for another of its names too', () => {
    const terms = [...call('synonym', 'atrial flutter', 'general practitioner'), ...call('abbreviation', 'GP', 'AFib')];
    expect(listNames({ plainName: 'family doctor', name: 'family doctor', terms })).toEqual([
      'atrial flutter',
      'general practitioner',
      'GP',
    ]);
  });

  it('are no words of the same family, and no other spelling', () => {
    const terms = [...call('form', 'superbug'), ...call('spelling', 'drug-resistance')];
    expect(listNames({ plainName: 'drug resistance', name: 'drug resistance', terms })).toEqual([]);
  });
});

describe('the names of bundled concepts', () => {
  let namesOf: Map<string, string[]>;
  beforeAll(() => {
    const { concepts } = openEngine(process.cwd());
    namesOf = new Map([...concepts.values()].map((concept) => [concept.id, listNames(concept)]));
  }, 60_000);

  it.each([
    ['body-weight', 'weight loss'],
    ['allergy', 'hay fever'],
    ['snri', 'Cymbalta'],
    ['drug-resistance', 'superbug'],
    ['eating-disorder', 'binge-eating'],
    ['potassium', 'low potassium'],
    ['hiv', 'AIDS'],
  ])('do not say that %s is %s', (concept, other) => {
    expect(namesOf.get(concept)).toBeDefined();
    expect(namesOf.get(concept)).not.toContain(other);
  });

  it('are still there', () => {
    expect(namesOf.get('high-blood-pressure')).toContain('raised blood pressure');
    expect(namesOf.get('tuberculosis')).toContain('TB');
  });
});

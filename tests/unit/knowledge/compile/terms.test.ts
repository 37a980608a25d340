import { describe, expect, it } from 'vitest';
import type { DecideSense } from '../../../../knowledge/compile/check/context';
import {
  articlePath,
  checkFiles,
  checkSpoiled,
  describePlace,
  lineOf,
  options,
  refusal,
  type Spoiling,
  sampleArticle,
  sampleKnowledge,
  spoil,
} from './sample-knowledge';

describe('terms of two concepts', () => {
  it('refuses a term that two concepts claim, at the one without a sense rule', () => {
    const spoiling: Spoiling = ['plainName: munt\n', 'plainName: munt\nterms: [chill]\n'];
    expect(checkSpoiled(spoiling)).toEqual([refusal('term-claimed-twice', 'terms: [chill]', spoiling)]);
  });

  it('refuses a term that is the plural of a term of another concept, at both', () => {
    const spoiling: Spoiling = ['plainName: munt\n', 'plainName: munt\nterms: [solks]\n'];
    const findings = checkSpoiled(spoiling);
    expect(findings).toContainEqual(refusal('term-claimed-twice', 'terms: [solks]', spoiling));
    expect(findings).toContainEqual(refusal('term-claimed-twice', 'plainName: solk', spoiling));
  });

  it('takes a hyphen for a space, as the spotter does', () => {
    const spoilings: Spoiling[] = [
      ['plainName: munt\n', 'plainName: munt\nterms: [deep-rest]\n'],
      ['plainName: solk\n', 'plainName: solk\nterms: [deep rest]\n'],
    ];
    expect(checkSpoiled(...spoilings)).toEqual([
      refusal('term-claimed-twice', 'terms: [deep rest]', ...spoilings),
      refusal('term-claimed-twice', 'terms: [deep-rest]', ...spoilings),
    ]);
  });

  it.each(['K', 'δ-melk €'])('refuses %s, which cannot be looked for', (term) => {
    const spoiling: Spoiling = ['plainName: munt\n', `plainName: munt\nterms: [${term}]\n`];
    expect(checkSpoiled(spoiling)).toEqual([refusal('term-letters', `terms: [${term}]`, spoiling)]);
  });

  it('accepts abbreviations that differ in case', () => {
    const spoilings: Spoiling[] = [
      ['plainName: munt\n', 'plainName: munt\nterms: [{ text: MuT, kind: abbreviation }]\n'],
      ['plainName: solk\n', 'plainName: solk\nterms: [{ text: MUT, kind: abbreviation }]\n'],
    ];
    expect(checkSpoiled(...spoilings)).toEqual([]);
  });
});

describe('ambiguous terms', () => {
  it('refuses fewer than three examples', () => {
    const spoiling: Spoiling = ['      - "A chill came over him before the illness."\n', ''];
    expect(checkSpoiled(spoiling)).toEqual([refusal('ambiguous-term', 'applies:', spoiling)]);
  });

  it('refuses fewer than three counterexamples', () => {
    const spoiling: Spoiling = ['      - "Leave the wine to chill before dinner."\n', ''];
    expect(checkSpoiled(spoiling)).toEqual([refusal('ambiguous-term', 'appliesNot:', spoiling)]);
  });

  it('refuses an example that does not contain the term', () => {
    const spoiling: Spoiling = ['Leave the wine to chill before', 'Leave the wine to cool before'];
    expect(checkSpoiled(spoiling)).toEqual([refusal('ambiguous-term', '- "Leave the wine', spoiling)]);
  });

  it('refuses a rule for a word that is not a term of the concept', () => {
    const spoiling: Spoiling = ['- term: chill', '- term: shiver'];
    expect(checkSpoiled(spoiling)).toEqual([refusal('ambiguous-term', 'term: shiver', spoiling)]);
  });

  it('refuses an example that is decided as its opposite, and lets an undecided one pass', () => {
    const decideSense: DecideSense = (sentence) =>
      sentence.startsWith('Leave') ? true : sentence.includes('woke') ? null : !/air|evening/.test(sentence);
    const findings = checkFiles(sampleKnowledge(), { ...options, createDecider: () => decideSense }).map(describePlace);
    expect(findings).toEqual([refusal('example-sense', '- "Leave the wine')]);
  });

  it('gives the decider the term and the concept of each example', () => {
    const asked: string[] = [];
    const decideSense: DecideSense = (sentence, term, conceptId) => {
      asked.push(`${term} ${conceptId}`);
      return !/air|wine|evening/.test(sentence);
    };
    expect(checkFiles(sampleKnowledge(), { ...options, createDecider: () => decideSense })).toEqual([]);
    expect(asked).toEqual(Array(6).fill('chill melk'));
  });
});

describe('sensitivity', () => {
  const checkNamed = (name: string, sensitivity: string) => {
    const article = spoil(
      sampleArticle,
      ['  - chill\n', `  - chill\n  - ${name}\n`],
      ['sensitivity: none', `sensitivity: ${sensitivity}`],
    );
    return checkFiles(sampleKnowledge({ [articlePath]: article })).map(describePlace);
  };
  const refused = { file: articlePath, line: lineOf('sensitivity: none'), rule: 'sensitivity' };

  it('refuses a name from the self-harm list without that sensitivity', () => {
    expect(checkNamed('suicide thoughts', 'none')).toEqual([refused]);
    expect(checkNamed('suicide thoughts', 'mental-health')).toEqual([refused]);
    expect(checkNamed('suicide thoughts', 'self-harm')).toEqual([]);
  });

  it('accepts either of two sensitivities whose lists share a word', () => {
    expect(checkNamed('deep gloom', 'eating')).toEqual([refused]);
    expect(checkNamed('deep gloom', 'mental-health')).toEqual([]);
    expect(checkNamed('deep gloom', 'pregnancy')).toEqual([]);
  });
});

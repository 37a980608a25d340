import { describe, expect, it } from 'vitest';
import { knowledgePaths } from '../../../../knowledge/compile/read/read-knowledge';
import { checkFiles, checkSpoiled, refusal, type Spoiling, sampleKnowledge } from './sample-knowledge';

const sentence = 'A melk may come before a tarnel.';

describe('connections', () => {
  it('refuses a connection to a concept that does not exist', () => {
    const spoiling: Spoiling = ['to: tarnel', 'to: nowhere'];
    expect(checkSpoiled(spoiling)).toEqual([refusal('unknown-id', 'to: nowhere', spoiling)]);
  });

  it('refuses two concepts with one id, at the second', () => {
    const spoilings: Spoiling[] = [
      ['id: munt', 'id: keft'],
      ['to: munt', 'to: keft'],
    ];
    const findings = checkSpoiled(...spoilings);
    expect(findings).toContainEqual(refusal('duplicate-id', 'id: keft\nplainName: munt', ...spoilings));
    expect(findings.filter(({ rule }) => rule === 'duplicate-id')).toHaveLength(1);
  });

  it.each([
    ['does not name its start', 'This may come before a tarnel.'],
    ['does not name its end', 'A melk may come before it.'],
    ['names both ends with the same words', 'A melk may come before a melk.'],
    ['is in fact two sentences', 'A melk is here. Then a tarnel comes.'],
    ['has more than 25 words', `A melk may come ${'and come '.repeat(10)} before a tarnel.`],
  ])('refuses a sentence that %s', (_, replacement) => {
    const spoiling: Spoiling = [sentence, replacement];
    expect(checkSpoiled(spoiling)).toEqual([refusal('connection-sentence', 'sentence:', spoiling)]);
  });

  it('refuses one name that stands for both ends', () => {
    const spoilings: Spoiling[] = [
      ['name: tarnel medicus', 'name: melk fever'],
      [sentence, 'A melk fever may come.'],
    ];
    expect(checkSpoiled(...spoilings)).toEqual([refusal('connection-sentence', 'sentence:', ...spoilings)]);
  });

  it('accepts a plural as the name of an end', () => {
    expect(checkSpoiled([sentence, 'Melks may come before tarnels.'])).toEqual([]);
  });

  it('refuses a connection of a concept to itself', () => {
    const spoiling: Spoiling = ['to: pelm\n    type', 'to: solk\n    type'];
    const findings = checkSpoiled(spoiling);
    expect(findings).toContainEqual(
      refusal('connection', 'to: solk\n    type: can-cause\n    evidence: growing\n    sentence: "A solk', spoiling),
    );
  });

  it('refuses a two-way connection that is written from both ends', () => {
    const back = `connections:
  - to: lomber
    type: goes-both-ways-with
    evidence: growing
    sentence: "A munt may come with a lomber."
`;
    const spoilings: Spoiling[] = [
      ['to: munt\n    type: can-cause', 'to: munt\n    type: goes-both-ways-with'],
      ['more: "A munt', `${back}more: "A munt`],
    ];
    expect(checkSpoiled(...spoilings)).toEqual([
      refusal('connection', 'to: lomber\n    type: goes-both', ...spoilings),
    ]);
  });

  it('refuses two concepts that are linked from both ends, whatever the types, at the second', () => {
    const back = `connections:
  - to: lomber
    type: eases-or-treats
    evidence: growing
    sentence: "A munt may ease a lomber."
`;
    const spoiling: Spoiling = ['more: "A munt', `${back}more: "A munt`];
    expect(checkSpoiled(spoiling)).toEqual([refusal('connection', 'to: lomber\n    type: eases', spoiling)]);
  });

  it('accepts two connections of different types in one direction', () => {
    const second = `  - to: munt
    type: acts-on
    evidence: growing
    sentence: "A lomber acts on a munt."
`;
    const sentence = '    sentence: "A lomber may come before a munt."\n';
    expect(checkSpoiled([sentence, sentence + second])).toEqual([]);
  });

  it('refuses a cycle of kinds at every link of it', () => {
    const spoilings: Spoiling[] = [
      ['to: solk\n    type: can-cause', 'to: melk\n    type: is-a-kind-of'],
      ['A brund may come before a solk.', 'A brund may come before a melk.'],
    ];
    expect(checkSpoiled(...spoilings)).toEqual([
      refusal('connection-cycle', 'to: tarnel', ...spoilings),
      refusal('connection-cycle', 'to: brund', ...spoilings),
      refusal('connection-cycle', 'to: melk', ...spoilings),
    ]);
  });
});

describe('sources and dates', () => {
  it('refuses a concept without a source', () => {
    const spoiling: Spoiling = ['sources: [first-source]\nambiguous', 'sources: []\nambiguous'];
    expect(checkSpoiled(spoiling)).toEqual([refusal('source', 'sources: []', spoiling)]);
  });

  it('refuses an unknown source of a concept', () => {
    const spoiling: Spoiling = ['sources: [first-source]\nambiguous', 'sources: [other]\nambiguous'];
    expect(checkSpoiled(spoiling)).toEqual([refusal('source', 'sources: [other]', spoiling)]);
  });

  it('refuses an unknown source of the article', () => {
    const spoiling: Spoiling = ['sources: [first-source]\n---', 'sources: [first-source, other]\n---'];
    expect(checkSpoiled(spoiling)).toEqual([refusal('source', 'sources:', spoiling)]);
  });

  it('refuses an article whose review is past', () => {
    const spoiling: Spoiling = ['nextReview: 2027-02-10', 'nextReview: 2026-05-31'];
    expect(checkSpoiled(spoiling)).toEqual([refusal('past-review', 'nextReview:', spoiling)]);
  });

  it('accepts an article whose review is due today', () => {
    expect(checkSpoiled(['nextReview: 2027-02-10', 'nextReview: 2026-06-01'])).toEqual([]);
  });

  it('refuses a review before the writing', () => {
    const spoiling: Spoiling = ['reviewed: 2026-02-10', 'reviewed: 2026-01-09'];
    expect(checkSpoiled(spoiling)).toEqual([refusal('dates', 'reviewed:', spoiling)]);
  });

  it('refuses help lines that nobody looked up for a year', () => {
    const lines = (listed: string) => `listed: ${listed}
lines:
  - { places: [GB], name: A line, reach: call, number: 116 123, url: https://example.org/ }
`;
    const check = (listed: string) => checkFiles(sampleKnowledge({ [knowledgePaths.helplines]: lines(listed) }));
    expect(check('2025-06-01')).toEqual([]);
    expect(check('2025-05-31').map(({ file, rule }) => [file, rule])).toEqual([
      [knowledgePaths.helplines, 'past-review'],
    ]);
  });
});

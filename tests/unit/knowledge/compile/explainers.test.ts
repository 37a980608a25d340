import { describe, expect, it } from 'vitest';
import { knowledgePaths } from '../../../../knowledge/compile/read/read-knowledge';
import {
  articlePath,
  checkFiles,
  checkSpoiled,
  describePlace,
  lineOf,
  refusal,
  type Spoiling,
  sampleArticle,
  sampleKnowledge,
  spoil,
} from './sample-knowledge';

const inShort = 'A small thing in your body that helps you to move and to rest.';
const hardSentence = 'Extraordinary communication difficulties necessarily accompany unfortunate relationships.';

describe('explainers', () => {
  it('refuses an inShort of more than 25 words', () => {
    const spoiling: Spoiling = [inShort, `${inShort} It is small. It can hurt. You may rest. It can get better.`];
    expect(checkSpoiled(spoiling)).toEqual([refusal('explainer-length', 'inShort:', spoiling)]);
  });

  it.each([
    ['fewer than 40', 'It is small and it can hurt for a while. Then it is gone and you feel well.'],
    ['more than 90', 'It is small and it can hurt. Then it is gone. '.repeat(9)],
  ])('refuses a more of %s words', (_, text) => {
    const more = /more: "(.*)"/.exec(sampleArticle)?.[1] ?? '';
    const spoiling: Spoiling = [more, text];
    expect(checkSpoiled(spoiling)).toEqual([refusal('explainer-length', 'more:', spoiling)]);
  });

  it('refuses an inShort over grade 8', () => {
    const spoiling: Spoiling = [inShort, hardSentence];
    expect(checkSpoiled(spoiling)).toContainEqual(refusal('explainer-grade', 'inShort:', spoiling));
  });

  it('refuses a more over grade 9', () => {
    const spoiling: Spoiling = ['good night of sleep. We', `good night of sleep. ${`${hardSentence} `.repeat(4)}We`];
    expect(checkSpoiled(spoiling)).toContainEqual(refusal('explainer-grade', 'more:', spoiling));
  });

  it('refuses a corpus whose median inShort is over grade 6, at the hardest explainer', () => {
    const middling = 'Everybody notices a very ordinary feeling in their body today.';
    const article = sampleArticle.replaceAll(inShort, middling).replace(middling, `Usually ${middling}`);
    const findings = checkFiles(sampleKnowledge({ [articlePath]: article }));
    expect(findings.filter(({ rule }) => rule === 'explainer-median').map(describePlace)).toEqual([
      { file: articlePath, line: lineOf('inShort:'), rule: 'explainer-median' },
    ]);
  });

  it('refuses a corpus whose median more is over grade 7.5', () => {
    const middling =
      'People may often have this feeling now and then in the body, and it is mostly over in a day or so. ';
    const article = sampleArticle.replaceAll(/more: ".*"/g, `more: "${middling.repeat(3)}"`);
    const findings = checkFiles(sampleKnowledge({ [articlePath]: article }));
    expect(findings.map(describePlace)).toEqual([refusal('explainer-median', 'more:')]);
  });

  it('refuses a word that is neither plain nor part of a term', () => {
    const spoiling: Spoiling = ['inShort: "A small thing in', 'inShort: "A small ganglion in'];
    expect(checkSpoiled(spoiling)).toEqual([refusal('explainer-vocabulary', 'inShort:', spoiling)]);
  });

  it('refuses a frequent word that was reviewed and found hard', () => {
    const spoiling: Spoiling = ['inShort: "A small thing in', 'inShort: "A cardiac thing in'];
    expect(checkSpoiled(spoiling)).toEqual([refusal('explainer-vocabulary', 'inShort:', spoiling)]);
  });

  it('accepts words of the terms of any concept', () => {
    expect(checkSpoiled(['inShort: "A small thing in', 'inShort: "A small munt in'])).toEqual([]);
  });

  it('accepts a word once it is a reviewed addition', () => {
    const article = spoil(sampleArticle, ['inShort: "A small thing in', 'inShort: "A small gizzard in']);
    const check = (plainWords: string) =>
      checkFiles(sampleKnowledge({ [articlePath]: article, [knowledgePaths.plainWords]: plainWords }));
    expect(check('').map(({ rule }) => rule)).toEqual(['explainer-vocabulary']);
    expect(check('gizzard # for this test\n')).toEqual([]);
  });
});

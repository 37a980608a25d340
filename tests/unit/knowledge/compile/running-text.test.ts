import { describe, expect, it } from 'vitest';
import { articlePath, checkSpoiled, names, passage, refusal, type Spoiling, sampleArticle } from './sample-knowledge';

const lead = 'A lead that says what this text is about.';
const bodyStart = { file: articlePath, line: 12 };

describe('running text', () => {
  it('refuses fewer than 500 words, where the text begins', () => {
    const spoilings = names.flatMap((): Spoiling[] => [
      [' Ask your doctor about it when it lasts for weeks.', ''],
      [' Most people have more than one of them.', ''],
    ]);
    expect(checkSpoiled(...spoilings)).toEqual([{ ...bodyStart, rule: 'running-text-length' }]);
  });

  it('refuses more than 900 words', () => {
    const spoiling: Spoiling = [lead, `${lead} ${'You can rest now and walk soon. '.repeat(60)}`];
    expect(checkSpoiled(spoiling)).toEqual([{ ...bodyStart, rule: 'running-text-length' }]);
  });

  it('refuses a sentence of more than 25 words, on its own line', () => {
    const sentence = `Here ${'and there '.repeat(13)}it hurts.`;
    const spoiling: Spoiling = [lead, `${lead}\nIt hurts.\n${sentence}`];
    expect(checkSpoiled(spoiling)).toEqual([refusal('sentence-length', sentence, spoiling)]);
  });

  it('accepts a sentence of 25 words', () => {
    expect(checkSpoiled([lead, `${lead} Here ${'and there '.repeat(11)}it hurts.`])).toEqual([]);
  });

  it('refuses sentences of more than 15 words on average', () => {
    const spoilings = names.flatMap((): Spoiling[] => [
      ['more than one of them. It can hurt', 'more than one of them and it may also hurt'],
      ['well again. Rest', 'well again and so does a long rest'],
      ['try to move a little. Ask your doctor', 'try to move a little more and also ask your doctor'],
    ]);
    expect(checkSpoiled(...spoilings)).toContainEqual({ ...bodyStart, rule: 'sentence-length' });
  });

  it('refuses a summary of more than 40 words', () => {
    const spoiling: Spoiling = ['summary: A short', `summary: A${' very'.repeat(40)} short`];
    expect(checkSpoiled(spoiling)).toEqual([refusal('running-text-length', 'summary:', spoiling)]);
  });

  it('refuses fewer than 10 concepts', () => {
    const start = sampleArticle.indexOf('```concept\nid: munt');
    const block = sampleArticle.slice(start);
    const connection =
      'connections:\n  - to: munt\n    type: can-cause\n    evidence: growing\n    sentence: "A lomber may come before a munt."\n';
    expect(checkSpoiled([block, ''], [connection, ''])).toEqual([
      { file: articlePath, line: 1, rule: 'concept-count' },
    ]);
  });
});

describe('passages', () => {
  it('refuses a passage that is not in the running text', () => {
    const spoiling: Spoiling = [`passage: "${passage('solk')}`, 'passage: "A solk is a large thing.'];
    expect(checkSpoiled(spoiling)).toEqual([refusal('passage', 'passage: "A solk', spoiling)]);
  });

  it('refuses a concept that the running text never names', () => {
    const spoilings: Spoiling[] = [
      [passage('solk'), passage('thing')],
      [`passage: "${passage('solk')}`, `passage: "${passage('thing')}`],
    ];
    expect(checkSpoiled(...spoilings)).toEqual([refusal('term-not-introduced', 'id: solk', ...spoilings)]);
  });

  it('finds a passage through emphasis and line breaks', () => {
    expect(checkSpoiled([passage('solk'), passage('solk').replace('small thing', '**small**\nthing')])).toEqual([]);
  });
});

describe('forbidden wording', () => {
  it.each([
    ['running text', 'It can hurt when', 'Some suffer\nfrom it when', 'Some suffer'],
    ['a heading', '## What helps?', '## What helps those suffering from it?', '## What helps those'],
    ['the title', 'title: What', 'title: Suffering what', 'title:'],
    ['an explainer', 'more: "A melk grows', 'more: "You suffer. A melk grows', 'more:'],
    ['the sentence of a connection', 'sentence: "A melk may', 'sentence: "A suffering melk may', 'sentence: "A suff'],
  ])('refuses it in %s', (_, find, replacement, snippet) => {
    const spoiling: Spoiling = [find, replacement];
    expect(checkSpoiled(spoiling)).toEqual([refusal('forbidden-wording', snippet, spoiling)]);
  });

  it('accepts within a name what is allowed in names, and refuses it outside of them', () => {
    const named: Spoiling = ['terms:\n  - chill', 'terms:\n  - chronic melk\n  - chill'];
    const used: Spoiling = ['It can hurt when', 'A chronic melk hurts when'];
    const misused: Spoiling = ['It can hurt when', 'Chronic things hurt when'];
    expect(checkSpoiled(named, used)).toEqual([]);
    expect(checkSpoiled(named, misused)).toEqual([refusal('forbidden-wording', passage('melk'), named, misused)]);
  });

  it('matches whole words only', () => {
    expect(checkSpoiled(['A lead that', 'A lead on insufferable days that'])).toEqual([]);
  });
});

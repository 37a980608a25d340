import { describe, expect, it } from 'vitest';
import { createCheckContext } from '../../../../../knowledge/compile/check/context';
import { readKnowledge } from '../../../../../knowledge/compile/read/read-knowledge';
import { computeReport } from '../../../../../knowledge/compile/report/compute-report';
import { describeLists } from '../../../../../knowledge/compile/report/describe-lists';
import { describeReport } from '../../../../../knowledge/compile/report/describe-report';
import { articlePath, options, type Spoiling, sampleArticle, sampleKnowledge, spoil } from '../sample-knowledge';

function report(...spoilings: readonly Spoiling[]) {
  const article = spoil(sampleArticle, ...spoilings);
  return computeReport(createCheckContext(readKnowledge(sampleKnowledge({ [articlePath]: article })), options), null);
}

const munt = `  - to: munt
    type: can-cause
    evidence: growing
    sentence: "A lomber may come before a munt."
`;

describe('the counts', () => {
  const { counts } = report(
    ['terms:\n  - chill\n', 'terms:\n  - chill\n  - { text: MLK, kind: abbreviation }\n'],
    ['kind: symptom\ndifficulty: 2\nsensitivity: none', 'kind: everyday\ndifficulty: 3\nsensitivity: eating'],
  );

  it('tell terms from forms, abbreviations and ambiguous ones from others', () => {
    // ten plain names, ten medical ones, "chill" and "MLK"
    expect(counts).toMatchObject({ articles: 1, concepts: 10, terms: 22, abbreviations: 1, connections: 9 });
    expect(counts.forms).toBeGreaterThan(counts.terms);
    expect(counts).toMatchObject({ ambiguousTerms: 1, examples: 6 });
  });

  it('tell concepts apart by kind, difficulty and sensitivity', () => {
    expect(counts.kinds).toMatchObject({ everyday: 1, symptom: 9, test: 0 });
    expect(counts.difficulties).toEqual({ 1: 0, 2: 9, 3: 1 });
    expect(counts.sensitivities).toMatchObject({ none: 9, eating: 1, 'self-harm': 0 });
  });
});

describe('the connections', () => {
  it('are missed by a concept that has none in either direction', () => {
    expect(report().connectedness.orphans).toEqual([]);
    expect(report([`connections:\n${munt}`, '']).connectedness.orphans).toEqual(['munt']);
  });

  it('are few where there is one only, in or out', () => {
    expect(report().connectedness.single).toEqual([
      ['melk', 'tarnel'],
      ['munt', 'lomber'],
    ]);
  });

  it('are not counted where they lead nowhere', () => {
    const { orphans, single } = report(['to: munt', 'to: nowhere']).connectedness;
    expect(orphans).toEqual(['munt']);
    expect(single).toContainEqual(['lomber', 'keft']);
  });

  it('are told apart where they are written from both ends', () => {
    const back = munt.replace('to: munt', 'to: lomber');
    const { connectedness } = report(['more: "A munt', `connections:\n${back}more: "A munt`]);
    expect(connectedness.fromBothEnds).toEqual([['lomber', 'munt']]);
    expect(connectedness.single).toEqual([['melk', 'tarnel']]);
    expect(report().connectedness.fromBothEnds).toEqual([]);
  });
});

describe('articles', () => {
  const read = 'crossRead: { on: 2026-03-01, concepts: 10, mended: 2 }\nlicence:';

  it('are listed until somebody else has read them afresh', () => {
    expect(report().notCrossRead).toEqual(['sample']);
    expect(report(['licence:', read]).notCrossRead).toEqual([]);
  });
});

describe('the words of the report', () => {
  it('fit on a screen', () => {
    const lines = describeReport(report()).split('\n');
    expect(lines.length).toBeLessThan(12);
    for (const part of ['10 concepts', '1 ambiguous terms with 6 examples', 'not yet: achy', '1 of 1 articles']) {
      expect(lines.join('\n')).toContain(part);
    }
    expect(lines.join('\n')).toMatch(/inShort: grade median \d\.\d \(limit 6\)/);
  });

  it('list what touches the wanted concepts, and nothing of others', () => {
    const lists = (concept: string) => describeLists(report(), (id) => id === concept);
    expect(lists('melk')).toContain('only one connection (1):\n  melk (tarnel)');
    expect(lists('munt')).toContain('munt (lomber)');
    expect(lists('munt')).not.toContain('melk');
    expect(lists('keft')).not.toContain('only one connection');
  });

  it('can be written for programs', () => {
    expect(JSON.parse(JSON.stringify(report()))).toEqual(report());
  });
});

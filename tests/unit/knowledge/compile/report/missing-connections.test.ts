import { describe, expect, it } from 'vitest';
import { createCheckContext } from '../../../../../knowledge/compile/check/context';
import { readKnowledge } from '../../../../../knowledge/compile/read/read-knowledge';
import { computeReport } from '../../../../../knowledge/compile/report/compute-report';
import { describeLists } from '../../../../../knowledge/compile/report/describe-lists';
import { findMissingConnections } from '../../../../../knowledge/compile/report/find-missing-connections';
import { articlePath, options, type Spoiling, sampleArticle, sampleKnowledge, spoil } from '../sample-knowledge';

const open = (...spoilings: readonly Spoiling[]) =>
  createCheckContext(readKnowledge(sampleKnowledge({ [articlePath]: spoil(sampleArticle, ...spoilings) })), options);
const find = (...spoilings: readonly Spoiling[]) => findMissingConnections(open(...spoilings));

const inShort = (text: string): Spoiling => ['inShort: "A small thing in your body that helps', `inShort: "${text}`];
const said: Spoiling = ['A lead that says', 'First a melk, then a pelm. A lead that says'];

describe('connections that may be missing', () => {
  it('are none where our texts name no two concepts together', () => {
    expect(find()).toEqual([]);
  });

  it('are found in explainers', () => {
    expect(find(inShort('A pelm is near. It helps'))).toEqual([
      { from: 'melk', to: 'pelm', score: 3, places: ['in short'], sentence: 'A pelm is near.' },
    ]);
  });

  it('are found in a sentence of the running text', () => {
    expect(find(said)).toEqual([
      { from: 'melk', to: 'pelm', score: 1, places: ['running text'], sentence: 'First a melk, then a pelm.' },
    ]);
  });

  it('are not found across the end of a sentence', () => {
    expect(find(['A lead that says', 'First a melk. Then a pelm. A lead that says'])).toEqual([]);
  });

  it('are not missing where there is one, in either direction', () => {
    expect(find(inShort('A tarnel is near. It helps'))).toEqual([]);
    expect(find(['more: "A tarnel', 'more: "A melk is near. A tarnel'])).toEqual([]);
  });

  it('are counted once for both directions, with all that speaks for them', () => {
    const found = find(inShort('A pelm is near. It helps'), said, ['more: "A pelm', 'more: "A melk is near. A pelm']);
    expect(found).toEqual([
      expect.objectContaining({ from: 'melk', to: 'pelm', score: 6, places: ['in short', 'more', 'running text'] }),
    ]);
  });

  it('are less likely where the word also means other things', () => {
    const doubtful = find(['more: "A pelm', 'more: "A chill is near. A pelm'], said);
    expect(doubtful).toEqual([expect.objectContaining({ from: 'pelm', to: 'melk', score: 2 })]);
  });

  it('are not found for a name inside a longer one', () => {
    const name: Spoiling = ['name: keft medicus', 'name: pelm keft'];
    expect(find(name, inShort('A pelm keft is near. It helps')).map(({ to }) => to)).toEqual(['keft']);
  });

  it('come with what speaks most first, and are shown with it', () => {
    const context = open(inShort('A pelm is near. It helps'), [
      'A lead that says',
      'First a brund, then a keft. A lead that says',
    ]);
    const lists = describeLists(computeReport(context, null), () => true);
    const rows = lists.split('\n').filter((line) => / - /.test(line));
    expect(rows).toEqual([
      '  melk - pelm  3 (in short): A pelm is near.',
      '  brund - keft  1 (running text): First a brund, then a keft.',
    ]);
  });
});

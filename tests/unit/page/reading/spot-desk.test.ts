import { describe, expect, it } from 'vitest';
import type { ConceptId } from '../../../../domain/knowledge/index';
import { openLexicon, packLexicon } from '../../../../domain/lexicon/index';
import { packSpotted, spotText } from '../../../../domain/spotting/index';
import { NobodySpots, SpotDesk, type TextToSpot } from '../../../../page/reading/spot-desk';

const pain = 'pain' as ConceptId;
const lexicon = openLexicon(
  packLexicon(
    [{ id: pain, difficulty: 2, everyday: false }],
    [{ text: 'pain', concept: pain, kind: 'plain', ambiguous: false }],
  ),
);
const plain = (text: string): TextToSpot => ({ text, stated: [] });

/** A desk, and what it had spotted by somebody else. */
function createDesk() {
  const asked: string[] = [];
  const desk = new SpotDesk(async (texts) => {
    asked.push(...texts.map(({ text }) => text));
    return packSpotted(texts.map(({ text, stated }) => spotText(text, lexicon, stated)));
  });
  return { asked, desk };
}

describe('SpotDesk', () => {
  it('asks once for a text that comes again, and answers in order', async () => {
    const { asked, desk } = createDesk();
    await desk.ask([plain('a pain')]);
    const answers = await desk.ask([plain('new'), plain('a pain'), plain('more pain')]);
    expect(asked).toEqual(['a pain', 'new', 'more pain']);
    expect(answers.map(({ candidates }) => candidates.map(({ start }) => start))).toEqual([[], [2], [5]]);
  });

  it('gives nobody the same objects: each belongs to its place on the page', async () => {
    const { desk } = createDesk();
    const [first] = await desk.ask([plain('a pain')]);
    const [second] = await desk.ask([plain('a pain')]);
    expect(second).toEqual(first);
    expect(second!.candidates[0]).not.toBe(first!.candidates[0]);
  });

  it('asks anew for what the page states something of, and for long texts', async () => {
    const { asked, desk } = createDesk();
    const stated = { text: 'SF', stated: [{ start: 0, end: 2, long: 'short form' }] };
    const long = plain('pain '.repeat(1_000));
    for (let turn = 0; turn < 2; turn++) await desk.ask([stated, long]);
    expect(asked).toEqual(['SF', long.text, 'SF', long.text]);
  });

  it('does not remember without end', async () => {
    const { asked, desk } = createDesk();
    await desk.ask([plain('a pain')]);
    await desk.ask(Array.from({ length: 1_000 }, (_, index) => plain(`text ${index}`)));
    await desk.ask([plain('a pain')]);
    expect(asked.filter((text) => text === 'a pain')).toHaveLength(2);
  });

  it('passes on that nobody answers', async () => {
    const desk = new SpotDesk(() => Promise.reject(new Error('gone')));
    await expect(desk.ask([plain('a pain')])).rejects.toThrow(NobodySpots);
  });
});

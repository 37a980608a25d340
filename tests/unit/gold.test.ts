import { beforeAll, describe, expect, it } from 'vitest';
import { type Explanation, explainBlocks } from '../../commands/explain/explain-blocks';
import { type Engine, openEngine } from '../../commands/explain/open-engine';
import { type GoldPage, type GoldSentence, readGoldPages, readGoldSentences } from '../support/gold/read-gold';

// The sentences and pages were written for this test by people who had not seen the examples of the knowledge.
let engine: Engine;
beforeAll(() => {
  engine = openEngine(process.cwd());
}, 60_000);

function explain(texts: readonly string[]): Explanation {
  return explainBlocks(
    texts.map((text) => ({ text, isHeading: false })),
    engine,
    'all',
  );
}

/** Whether the labelled word is marked: with its own concept where it has that meaning, with any where it has none. */
function isMarked({ text, start, end, concept, health }: GoldSentence): boolean {
  return explain([text]).mentions.some((one) => {
    const isHere = one.start < end && one.end > start;
    return health ? isHere && one.concept.id === concept : isHere && one.end - one.start <= end - start;
  });
}

function share(part: number, all: number): string {
  return `${((100 * part) / all).toFixed(1)} %`;
}

describe('680 sentences with every trap', () => {
  const sentences = readGoldSentences();
  let marked: GoldSentence[] = [];
  beforeAll(() => {
    marked = sentences.filter(isMarked);
  }, 120_000);

  it('are labelled both ways, about many words and in many genres', () => {
    expect(sentences.length).toBeGreaterThanOrEqual(500);
    expect(new Set(sentences.map((one) => one.concept)).size).toBeGreaterThan(250);
    expect(new Set(sentences.map((one) => one.genre)).size).toBeGreaterThan(15);
    expect(sentences.filter((one) => one.health).length / sentences.length).toBeGreaterThan(0.4);
  });

  it('are marked with a precision of 94 and a recall of 67 at least', () => {
    const right = marked.filter((one) => one.health).length;
    const health = sentences.filter((one) => one.health).length;
    console.log(`gold: precision ${share(right, marked.length)}, recall ${share(right, health)}`);
    for (const one of marked.filter((other) => !other.health))
      console.log(`  wrongly ${one.concept} (${one.genre}): ${one.text}`);
    expect(right / marked.length).toBeGreaterThanOrEqual(0.94);
    expect(right / health).toBeGreaterThanOrEqual(0.67);
  });
});

describe('pages full of traps, and their medical twins', () => {
  const pages = readGoldPages();
  const listMarks = ({ blocks }: GoldPage) => explain(blocks.map((block) => block.text)).mentions;

  it.each(pages.filter((page) => !page.name.endsWith('-twin')).map((page) => [page.name, page] as const))(
    'marks nothing on the page about %s',
    (_, page) => {
      expect(listMarks(page).map(({ text, concept, score }) => `${text} as ${concept.id}, ${score}`)).toEqual([]);
    },
  );

  it.each(pages.filter((page) => page.name.endsWith('-twin')).map((page) => [page.name, page] as const))(
    'marks at least 17 in 20 of the same words on %s',
    (_, page) => {
      const mentions = listMarks(page);
      const wanted = page.blocks.flatMap(({ text, marks }) => marks.map((mark) => ({ text, ...mark })));
      const missed = wanted.filter(
        ({ text, start, end }) =>
          !mentions.some((one) => one.block.text === text && one.start < end && one.end > start),
      );
      const words = missed.map(({ text, start, end }) => text.slice(start, end));
      expect(missed.length / wanted.length, words.join(', ')).toBeLessThanOrEqual(3 / 20);
    },
  );
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describePassage, findPassage } from '../../../../domain/anchoring/index';

/** Texts that repeat themselves a lot: the hard case. */
const repetitive = fc.array(fc.constantFrom('pain', 'pain ', 'low ', 'a', 'mood. ', '\n', '🙂'), { maxLength: 200 });
/** Any UTF-16 units at all, halves of characters included. */
const anything = fc
  .array(fc.integer({ min: 0, max: 0xff_ff }), { maxLength: 300 })
  .map((units) => String.fromCharCode(...units));
const texts = fc.oneof(
  repetitive.map((words) => words.join('')),
  anything,
);

/** A text with a stretch of it that is not empty. */
const passages = texts
  .filter((text) => text !== '')
  .chain((text) =>
    fc.tuple(fc.constant(text), fc.nat(text.length - 1), fc.integer({ min: 1, max: 80 })).map(([, start, length]) => ({
      text,
      start,
      end: Math.min(text.length, start + length),
    })),
  );

/** Twenty sentences that all differ. */
const sentences = Array.from({ length: 20 }, (_, index) => `Sentence ${index} speaks of thing ${index * 7}. `);
const article = sentences.join('');

describe('finding a saved passage', () => {
  it('finds it where it was, whatever the text', () => {
    fc.assert(
      fc.property(passages, ({ text, start, end }) => {
        const description = describePassage(text, start, end);
        expect(description.start).toBeLessThanOrEqual(start);
        expect(description.end).toBeGreaterThanOrEqual(end);
        expect(findPassage(text, description)).toEqual({ start: description.start, end: description.end });
      }),
      { numRuns: 2_000 },
    );
  });

  it('describes it in what a message carries unchanged', () => {
    fc.assert(
      fc.property(passages, ({ text, start, end }) => {
        const description = describePassage(text, start, end);
        const bytes = new TextEncoder().encode(JSON.stringify(description));
        expect(JSON.parse(new TextDecoder().decode(bytes))).toEqual(description);
      }),
    );
  });

  it('finds it when other text came before or after', () => {
    const places = fc.tuple(fc.nat(article.length - 60), fc.integer({ min: 5, max: 60 }));
    fc.assert(
      fc.property(places, anything, anything, ([start, length], before, after) => {
        const description = describePassage(article, start, start + length);
        const found = findPassage(before + article + after, description);
        expect(found).toEqual({ start: start + before.length, end: start + length + before.length });
      }),
    );
  });

  it('finds it when what stands right before it or right after it changed', () => {
    const start = article.indexOf('Sentence 9');
    const end = start + 'Sentence 9'.length;
    const description = describePassage(article, start, end);
    const changedBefore = `${article.slice(0, start)}But ${article.slice(start)}`;
    const changedAfter = `${article.slice(0, end)} (sic)${article.slice(end)}`;
    expect(findPassage(changedBefore, description)).toEqual({ start: start + 4, end: end + 4 });
    expect(findPassage(changedAfter, description)).toEqual({ start, end });
  });

  it('answers null for a passage that was deleted, though its words stand elsewhere', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 18 }), (index) => {
        const start = article.indexOf(sentences[index]!);
        const description = describePassage(article, start, start + 'Sentence'.length);
        expect(findPassage(sentences.filter((_, at) => Math.abs(at - index) > 3).join(''), description)).toBeNull();
      }),
    );
  });

  it('answers null rather than choose between equals without context', () => {
    const description = { exact: 'pain', prefix: 'gone before ', suffix: ' gone after', start: 5, end: 9 };
    expect(findPassage('pain, pain, pain', description)).toBeNull();
  });

  it('takes the nearest of equals that agree', () => {
    const line = 'The back hurts in the morning and in the evening and again at night. ';
    const text = line.repeat(9);
    const start = line.length * 4 + 4;
    const description = describePassage(text, start, start + 4);
    expect(findPassage(text, description)).toEqual({ start, end: start + 4 });
    expect(findPassage(`x${text}`, description)?.start).toBe(start + 1);
  });

  it('needs no context for a long passage that stands alone', () => {
    const long = sentences.slice(5, 9).join('');
    const description = describePassage(article, article.indexOf(long), article.indexOf(long) + long.length);
    expect(findPassage(`Quite another page. ${long}And its end.`, description)?.start).toBe(20);
  });

  it('is quick on a text made to be slow', () => {
    const text = 'a'.repeat(1_000_000);
    const started = performance.now();
    expect(findPassage(text, { exact: 'aaa', prefix: 'b', suffix: 'b', start: 500, end: 503 })).toBeNull();
    expect(performance.now() - started).toBeLessThan(200);
  });
});

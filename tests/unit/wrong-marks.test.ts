import { beforeAll, expect, it } from 'vitest';
import { explainBlocks } from '../../commands/explain/explain-blocks';
import { type Engine, openEngine } from '../../commands/explain/open-engine';

// Meanings that were marked on real pages in docs/trials.md, and were wrong there; told in sentences of our own.
let engine: Engine;
beforeAll(() => {
  engine = openEngine(process.cwd());
}, 60_000);

it.each([
  [
    'being sick',
    'Picture being sick in the hospital with a bacterial infection that no doctor can stop from spreading.',
  ],
  ['protein', 'In most of the patients C-reactive protein was high, and so was their pain.'],
  ['being sick', 'She was afraid of being sick with pneumonia so far from her own doctor.'],
])('does not mark “%s” in “%s”', (words, text) => {
  const { mentions } = explainBlocks([{ text, isHeading: false }], engine, 'all');
  expect(mentions.length).toBeGreaterThan(0);
  expect(mentions.map(({ start, end }) => text.slice(start, end))).not.toContain(words);
});

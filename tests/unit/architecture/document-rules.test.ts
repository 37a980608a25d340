import { describe, expect, test } from 'vitest';
import { checkDocumented, checkVerbs, readVerbs } from '../../support/architecture/document-rules';
import {
  compareDrawings,
  drawEntrypoints,
  drawTree,
  nameFolder,
  readDrawing,
} from '../../support/architecture/drawing';
import { plantTree } from './plant-tree';

test('a folder without a line in the document is found', () => {
  expect(checkDocumented(['page', 'domain/text'], 'On `page/` only; domain/text/ is no name.')).toEqual([
    'docs/architecture.md has no line on `domain/text/`',
  ]);
});

describe('verbs', () => {
  const verbs = readVerbs(
    '## Words\n| `noun` | x |\n## Verbs\n| verbs | mean |\n| `spot` / `find` | `noun` |\n## Rest\n| `rest` | |\n',
  );
  const check = (...functions: string[]) =>
    checkVerbs(plantTree({ 'page/a.ts': { functions } }), verbs, { oddOne: 'said why' });

  test('are read from the first column of their section', () => {
    expect([...verbs]).toEqual(['spot', 'find']);
  });

  test('of the glossary are left in peace, and so are components, nouns with “of” and excused names', () => {
    expect(check('spotTerms', 'find', 'Card', 'parentOf', 'nextSiblingOf', 'letterOfClass', 'oddOne')).toEqual([]);
  });

  test.each(['handleClick', 'doIt', 'termSpotter', 'findingTerms', 'offset'])('%s is found', (name) => {
    expect(check(name, 'oddOne')).toHaveLength(1);
  });

  test('an excuse for a name that is nowhere is found', () => {
    expect(check('find')).toEqual(['oddOne is excused for its name and is nowhere']);
  });
});

describe('a drawing', () => {
  const markdown = [
    '## Other\n```mermaid\nflowchart TD\n  x --> y\n```',
    '## Folders\n```mermaid\nflowchart TD\n  page["page"] --> domain & text.map\n  components -.-> domain\n```',
  ].join('\n\n');
  const drawn = readDrawing(markdown, 'Folders');

  test('is read from under its heading', () => {
    expect([...drawn]).toEqual([
      ['page -> domain', 'solid'],
      ['page -> text.map', 'solid'],
      ['components -> domain', 'dotted'],
    ]);
  });

  test('that is not there is an error', () => {
    expect(() => readDrawing('## Folders\nno drawing', 'Folders')).toThrow('no drawing');
  });

  test('is told what it lacks, what it made up and what it drew wrongly', () => {
    const real = new Map<string, 'solid' | 'dotted'>([
      ['page -> domain', 'dotted'],
      ['components -> domain', 'dotted'],
      ['storage -> domain', 'solid'],
    ]);
    expect(compareDrawings(drawn, real)).toEqual([
      'missing: storage -> domain (solid)',
      'must be dotted: page -> domain',
      'nothing imports so: page -> text.map',
    ]);
  });

  test('of a tree is solid as soon as one import is', () => {
    const tree = plantTree({
      'page/a.ts': ['type domain/text/index.ts', 'type messaging/protocol.ts'],
      'page/b.ts': ['domain/text/index.ts', 'page/a.ts'],
      'tests/a.test.ts': ['page/a.ts'],
    });
    expect([...drawTree(tree, nameFolder)]).toEqual([
      ['page -> domain', 'solid'],
      ['page -> messaging', 'dotted'],
    ]);
  });

  test('of entrypoints shows each by itself', () => {
    const tree = plantTree({
      'entrypoints/popup/main.tsx': ['entrypoints/popup/a.ts', 'page/a.ts'],
      'page/a.ts': ['domain/text/index.ts'],
    });
    expect([...drawEntrypoints(tree)]).toEqual([['popup -> page', 'solid']]);
  });
});

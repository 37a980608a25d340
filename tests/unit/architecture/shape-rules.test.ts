import { describe, expect, test } from 'vitest';
import { checkFileNames, checkFolderNames, checkLengths } from '../../support/architecture/shape-rules';
import { plantTree } from './plant-tree';

describe('length', () => {
  const tree = plantTree({ 'page/long.ts': { lines: 301 }, 'page/full.ts': { lines: 300 } });

  test('over 300 lines is found', () => {
    expect(checkLengths(tree, {})).toEqual(['page/long.ts has 301 lines; 300 are the most without a stated reason']);
  });

  test('over 300 lines is excused with a reason, and an empty reason is none', () => {
    expect(checkLengths(tree, { 'page/long.ts': 'one table' })).toEqual([]);
    expect(checkLengths(tree, { 'page/long.ts': '' })).toHaveLength(1);
  });

  test('an excuse that is no longer needed is found', () => {
    expect(checkLengths(tree, { 'page/long.ts': 'one table', 'page/full.ts': 'was longer' })).toEqual([
      'page/full.ts is excused for its length and need not be',
    ]);
  });
});

test.each(['utils', 'helpers', 'common', 'shared', 'core', 'lib', 'services', 'managers', 'types'])(
  'a folder named “%s” is found',
  (name) => {
    expect(checkFolderNames([`page/${name}/mark.ts`, `${name}/a.ts`, `page/${name}.ts`])).toHaveLength(2);
  },
);

describe('file names', () => {
  test('that follow the rules are left in peace', () => {
    const sound = plantTree({
      'page/marks/find-mark.ts': [],
      'wxt.config.ts': [],
      'tests/unit/page/find-mark.test.ts': [],
      'knowledge/virtual-modules.d.ts': [],
      'commands/setup/run-step.d.mts': [],
      'entrypoints/popup/main.tsx': [],
      'components/card/draw-card.tsx': { functions: ['drawCard'] },
      'components/card/ExplainerCard.tsx': { functions: ['ExplainerCard'] },
    });
    expect(checkFileNames(sound)).toEqual([]);
  });

  test.each([
    ['page/marks/findMark.ts', []],
    ['page/marks/find_mark.ts', []],
    ['page/marks/Mark.ts', []],
    ['components/card/Card.tsx', ['ExplainerCard']],
    ['components/card/card.tsx', ['Card']],
  ])('%s exporting %j is found', (path, functions) => {
    expect(checkFileNames(plantTree({ [path]: { functions } }))).toHaveLength(1);
  });
});

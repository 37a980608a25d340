import { expect, test } from 'vitest';
import { checkFileRings, checkFolderRings } from '../../support/architecture/ring-rules';
import { plantTree } from './plant-tree';

test('a tree without rings is left in peace', () => {
  const sound = plantTree({
    'page/card/a.ts': ['page/card/b.ts', 'page/card/c.ts', 'page/marks/mark.ts'],
    'page/card/b.ts': ['page/card/c.ts'],
    'page/card/c.ts': [],
    'page/marks/mark.ts': ['domain/text/index.ts'],
    'domain/text/index.ts': [],
  });
  expect([...checkFileRings(sound), ...checkFolderRings(sound)]).toEqual([]);
});

test('files in a ring are found, and named in order', () => {
  const ring = plantTree({ 'page/a.ts': ['page/b.ts'], 'page/b.ts': ['type page/c.ts'], 'page/c.ts': ['page/a.ts'] });
  expect(checkFileRings(ring)).toEqual(['files in a ring: page/a.ts -> page/b.ts -> page/c.ts -> page/a.ts']);
});

test('folders in a ring are found where no file closes it', () => {
  const ring = plantTree({
    'messaging/a.ts': ['storage/b.ts'],
    'storage/b.ts': [],
    'storage/c.ts': ['messaging/d.ts'],
    'messaging/d.ts': [],
  });
  expect(checkFileRings(ring)).toEqual([]);
  expect(checkFolderRings(ring)).toEqual(['folders in a ring: messaging -> storage -> messaging']);
});

test('parts of a folder in a ring are found', () => {
  const ring = plantTree({ 'page/card/a.ts': ['page/marks/b.ts'], 'page/marks/c.ts': ['page/card/d.ts'] });
  expect(checkFolderRings(ring)).toEqual(['folders in a ring: page/card -> page/marks -> page/card']);
});

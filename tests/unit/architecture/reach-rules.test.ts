import { describe, expect, test } from 'vitest';
import { checkReach } from '../../support/architecture/reach-rules';
import { plantTree } from './plant-tree';

test('a sound tree is left in peace', () => {
  const sound = plantTree({
    'entrypoints/glancing/index.ts': ['page/reading/glance-at-page.ts', 'type page/start-reading.ts'],
    'entrypoints/reading/index.ts': [
      'page/start-reading.ts',
      'virtual:interplay/lexicon',
      'messaging/ask-background.ts',
    ],
    'page/start-reading.ts': ['domain/spotting/index.ts'],
    'messaging/ask-background.ts': ['type domain/senses/index.ts'],
    'domain/senses/index.ts': ['compromise'],
    'entrypoints/background/index.ts': [
      'storage/settings/settings-store.ts',
      'domain/senses/index.ts',
      'virtual:interplay/concepts',
    ],
  });
  expect(checkReach(sound)).toEqual([]);
});

describe('by two steps', () => {
  test.each([
    ['what glances', 'entrypoints/glancing/index.ts', 'messaging/transport.ts', 'storage/notes/database.ts'],
    ['what glances', 'entrypoints/glancing/index.ts', 'messaging/transport.ts', 'storage/settings/settings-store.ts'],
    ['what glances', 'entrypoints/glancing/index.ts', 'domain/senses/index.ts', 'compromise/two'],
    ['what glances', 'entrypoints/glancing/index.ts', 'domain/notes/index.ts', 'dexie'],
    ['what glances', 'entrypoints/glancing/index.ts', 'reader/frame-world.ts', 'page/marks/mark.ts'],
    ['what reads', 'entrypoints/reading/ask.ts', 'page/card/card.ts', 'virtual:interplay/concepts'],
    ['what reads', 'entrypoints/reading/index.ts', 'locales/translate.ts', 'wxt/browser'],
    ['what reads', 'entrypoints/reading/index.ts', 'reader/read-page.ts', 'components/ui/Icon.tsx'],
    ['what shows', 'entrypoints/showing/index.ts', 'reader/show-page.ts', 'messaging/transport.ts'],
    ['the background', 'entrypoints/background/index.ts', 'messaging/transport.ts', 'page/marks/mark.ts'],
    ['the background', 'entrypoints/background/index.ts', 'messaging/transport.ts', 'components/ui/Icon.tsx'],
    ['the popup', 'entrypoints/popup/main.tsx', 'domain/text/index.ts', 'node:fs'],
    ['the popup', 'entrypoints/popup/main.tsx', 'components/popup/PopupPage.tsx', 'knowledge/compile/report.ts'],
    ['the popup', 'entrypoints/popup/main.tsx', 'components/popup/PopupPage.tsx', 'tests/support/wait-until.ts'],
  ])('%s (%s) does not reach, through %s, %s', (_who, start, between, end) => {
    const found = checkReach(plantTree({ [start]: [between], [between]: [end] }));
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(`${start} -> ${between} -> ${end}: `);
  });
});

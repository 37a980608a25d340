import { describe, expect, test } from 'vitest';
import {
  checkEntrypoints,
  checkFolders,
  checkNothingImportsTests,
  checkPackages,
} from '../../support/architecture/folder-rules';
import { plantTree } from './plant-tree';

const sound = plantTree({
  'entrypoints/popup/main.tsx': [
    'components/popup/PopupPage.tsx',
    'entrypoints/popup/Popup.tsx',
    'locales/translate.ts',
    'preact',
  ],
  'entrypoints/popup/Popup.tsx': [
    'messaging/transport.ts',
    'type domain/knowledge/index.ts',
    'preact/hooks',
    'wxt/browser',
  ],
  'components/popup/PopupPage.tsx': ['components/ui/Icon.tsx', 'type messaging/protocol.ts', 'type locales/en.json'],
  'page/marks/mark.ts': ['domain/knowledge/index.ts', 'page/text-map/index.ts'],
  'domain/senses/read-words.ts': ['compromise/two'],
  'commands/test-pages/read-page.ts': ['tests/support/browser/launch.ts', 'node:fs'],
  'tests/e2e/card.test.ts': ['tests/support/browser/launch.ts', 'puppeteer-core'],
});

test('a sound tree is left in peace', () => {
  for (const check of [checkFolders, checkPackages, checkEntrypoints, checkNothingImportsTests]) {
    expect(check(sound)).toEqual([]);
  }
});

describe('folders', () => {
  test.each([
    ['components', 'page', 'components/card/Card.tsx', 'page/marks/mark.ts'],
    ['components', 'storage', 'components/card/Card.tsx', 'storage/settings/settings-store.ts'],
    ['components', 'messaging, but for types', 'components/card/Card.tsx', 'messaging/protocol.ts'],
    ['components', 'the transport, even its types', 'components/card/Card.tsx', 'type messaging/transport.ts'],
    ['page', 'components', 'page/card/card-host.ts', 'components/card/draw-card.tsx'],
    ['page', 'components, even their types', 'page/card/card-host.ts', 'type components/card/draw-card.tsx'],
    ['page', 'messaging', 'page/card/card-host.ts', 'messaging/transport.ts'],
    ['page', 'storage', 'page/card/card-host.ts', 'storage/notes/database.ts'],
    ['storage', 'messaging', 'storage/settings/settings-store.ts', 'messaging/transport.ts'],
    ['messaging', 'storage', 'messaging/transport.ts', 'storage/settings/settings-store.ts'],
    ['domain', 'page', 'domain/text/fold-term.ts', 'page/marks/mark.ts'],
    ['domain', 'messaging, even its types', 'domain/text/fold-term.ts', 'type messaging/protocol.ts'],
    ['domain', 'locales', 'domain/text/fold-term.ts', 'locales/translate.ts'],
    ['tab', 'page', 'tab/read-tab.ts', 'page/marks/mark.ts'],
    ['tab', 'storage', 'tab/read-tab.ts', 'storage/settings/settings-store.ts'],
    ['entrypoints', 'knowledge', 'entrypoints/popup/main.tsx', 'knowledge/compile/report.ts'],
    ['knowledge', 'page', 'knowledge/compile/report.ts', 'page/marks/mark.ts'],
    ['anything', 'the settings of the build', 'page/marks/mark.ts', 'wxt.config.ts'],
  ])('%s must not know %s', (_from, _what, path, imported) => {
    expect(checkFolders(plantTree({ [path]: [imported] }))).toEqual([
      `${path} must not import ${imported.replace('type ', '')}`,
    ]);
  });

  test('a folder without a rule may not hold code', () => {
    expect(checkFolders(plantTree({ 'helpful/thing.ts': [] }))).toHaveLength(1);
  });
});

describe('packages', () => {
  test.each([
    ['entrypoints/background/index.ts', 'compromise'],
    ['messaging/transport.ts', 'compromise/three'],
    ['domain/spotting/spot-terms.ts', 'compromise/one'],
    ['commands/explain.ts', 'compromise'],
    ['entrypoints/background/index.ts', 'dexie'],
    ['storage/settings/settings-store.ts', 'dexie'],
    ['domain/text/fold-term.ts', 'valibot'],
    ['domain/text/fold-term.ts', 'node:fs'],
    ['domain/senses/read-words.ts', 'wxt/browser'],
    ['page/marks/mark.ts', 'wxt/browser'],
    ['page/marks/mark.ts', 'preact'],
    ['page/marks/mark.ts', 'virtual:interplay/lexicon'],
    ['components/card/Card.tsx', 'wxt/browser'],
    ['entrypoints/popup/main.tsx', 'node:fs'],
    ['tests/e2e/card.test.ts', '@/domain/text'],
    ['entrypoints/popup/main.tsx', '#i18n'],
  ])('%s must not import %s', (path, name) => {
    expect(checkPackages(plantTree({ [path]: [name] }))).toHaveLength(1);
  });
});

describe('entrypoints', () => {
  test.each([
    ['entrypoints/popup/main.tsx', 'entrypoints/article/main.tsx'],
    ['entrypoints/popup/main.tsx', 'type entrypoints/article/main.tsx'],
    ['page/marks/mark.ts', 'entrypoints/glancing/index.ts'],
    ['commands/explain.ts', 'entrypoints/background/index.ts'],
  ])('%s must not import %s', (path, imported) => {
    expect(checkEntrypoints(plantTree({ [path]: [imported] }))).toHaveLength(1);
  });
});

describe('tests', () => {
  test.each([
    ['domain/text/fold-term.ts', 'tests/support/wait-until.ts'],
    ['wxt.config.ts', 'tests/support/wait-until.ts'],
    ['commands/explain.ts', 'tests/e2e/card.test.ts'],
  ])('%s must not import %s', (path, imported) => {
    expect(checkNothingImportsTests(plantTree({ [path]: [imported] }))).toHaveLength(1);
  });
});

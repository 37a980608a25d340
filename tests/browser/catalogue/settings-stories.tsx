import { SettingsPage } from '../../../components/settings/SettingsPage';
import type { SettingsActions, SettingsPageView } from '../../../components/settings/settings-view';
import { listOf, lost, settingsView, trashed } from './note-fixtures';
import type { PageStory } from './page-story';

const ignore = () => {};
const actions: SettingsActions = {
  onCheck: ignore,
  onRestore: ignore,
  onExport: ignore,
  onFile: ignore,
  onImport: ignore,
  onCancelImport: ignore,
  onPutBack: async () => true,
  onMoreTrash: ignore,
};

function settings(changed: Partial<SettingsPageView> = {}): PageStory {
  return {
    loadStyles: () => import('../../../entrypoints/options/options.css'),
    view: () => <SettingsPage view={{ ...settingsView, ...changed }} actions={actions} />,
  };
}

const name = 'interplay-2026-11-22.json';
const longName = `${'a-very-long-name-'.repeat(12)}.json`;
const importing = (importing: SettingsPageView['importing']) => settings({ importing });
const details = [
  'highlights[3].address: must begin with http, https or file',
  `highlights[7].${'nested.'.repeat(30)}note: must be a text`,
];

export const settingsStories: Readonly<Record<string, PageStory>> = {
  settings: settings(),
  'settings-loading': settings({ library: null, trash: null }),
  'settings-none': settings({ library: { state: 'well', count: 0, missing: 0, restorable: 0 } }),
  'settings-blocked': settings({ library: { state: 'blocked', count: 0, missing: 0, restorable: 0 }, trash: null }),
  'settings-failed': settings({ library: 'failed', trash: null }),
  'settings-missing': settings({ library: lost }),
  'settings-restored': settings({ restoring: 'done' }),
  'settings-exporting': settings({ exporting: { state: 'running' } }),
  'settings-exported': settings({ exporting: { state: 'done', names: [name] } }),
  'settings-exported-parts': settings({
    exporting: { state: 'done', names: [1, 2, 3].map((part) => `interplay-2026-11-22-part-${part}.json`) },
  }),
  'settings-export-failed': settings({ exporting: { state: 'failed' } }),
  'settings-import-reading': importing({ state: 'reading', name }),
  'settings-import-preview': importing({ state: 'preview', name, preview: { fresh: 3, changed: 1, same: 7 } }),
  'settings-import-nothing': importing({
    state: 'preview',
    name: longName,
    preview: { fresh: 0, changed: 0, same: 7 },
  }),
  'settings-importing': importing({ state: 'running' }),
  'settings-imported': importing({ state: 'done', preview: { fresh: 3, changed: 1, same: 7 } }),
  'settings-import-too-big': importing({ state: 'too-big', name: longName }),
  'settings-import-unreadable': importing({ state: 'unreadable', name }),
  'settings-import-refused': importing({
    state: 'refused',
    why: 'This file is not one that Interplay wrote.',
    details,
  }),
  'settings-trash': settings({ trash: listOf(trashed, 40), putBack: new Set(trashed.slice(1, 2).map(({ id }) => id)) }),
};

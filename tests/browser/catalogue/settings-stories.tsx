import type { KeysView } from '../../../components/settings/KeysPart';
import { SettingsPage } from '../../../components/settings/SettingsPage';
import type { ChoiceActions, SettingsActions, SettingsPageView } from '../../../components/settings/settings-view';
import { defaultSettings } from '../../../domain/settings/index';
import { shortcuts } from './fixtures';
import { listOf, lost, settingsView, trashed } from './note-fixtures';
import type { PageStory } from './page-story';

const ignore = () => {};
const done = async () => true;
const actions: SettingsActions & ChoiceActions = {
  onDensity: ignore,
  onLevel: ignore,
  onDwell: ignore,
  onSayFirst: ignore,
  onTheme: ignore,
  onPaused: ignore,
  onNamedSite: done,
  onMeaning: ignore,
  onKnown: ignore,
  onClearKnown: done,
  onAddKnown: done,
  onDelete: ignore,
  onCheck: ignore,
  onRestore: ignore,
  onExport: ignore,
  onFile: ignore,
  onImport: ignore,
  onCancelImport: ignore,
  onPutBack: async () => true,
  onMoreTrash: ignore,
};

const keys: KeysView = { shortcuts, browser: 'chromium', onChangeKeys: ignore };

function settings(changed: Partial<SettingsPageView> = {}, changedKeys: Partial<KeysView> = {}): PageStory {
  return {
    loadStyles: () => import('../../../entrypoints/options/options.css'),
    view: () => (
      <SettingsPage view={{ ...settingsView, ...changed }} actions={actions} keys={{ ...keys, ...changedKeys }} />
    ),
  };
}

const name = 'interplay-2026-11-22.json';
const longName = `${'a-very-long-name-'.repeat(12)}.json`;
const importing = (importing: SettingsPageView['importing']) => settings({ importing });
const details = [
  'highlights[3].address: must begin with http, https or file',
  `highlights[7].${'nested.'.repeat(30)}note: must be a text`,
];

const chosen: Partial<SettingsPageView> = {
  settings: {
    ...defaultSettings,
    density: 'few',
    level: 'more',
    dwellMs: 1_000,
    theme: 'dark',
    known: ['cbt', 'gone-concept'],
    notMeant: [{ site: 'news.example.org', concept: 'depression' }],
    sitesOff: ['example.org', 'file'],
  },
  listed: {
    known: [
      { concept: 'cbt', isBack: false },
      { concept: 'gone-concept', isBack: false },
      { concept: 'sleep', isBack: true },
    ],
    notMeant: [
      { site: 'news.example.org', concept: 'depression', isBack: false },
      { site: 'a-rather-long-name-for-a-site.with-subdomains.example.org', concept: 'serotonin', isBack: true },
    ],
    sitesOff: [
      { site: 'example.org', isBack: false },
      { site: 'file', isBack: false },
      { site: 'xn--bcher-kva.example:8080', isBack: true },
    ],
  },
};

const concepts = ['serotonin', 'sleep', 'depression', ...Array.from({ length: 120 }, (_, index) => `concept-${index}`)];
const crowded: Partial<SettingsPageView> = {
  settings: { ...defaultSettings, known: concepts },
  listed: {
    known: concepts.map((concept) => ({ concept, isBack: false })),
    notMeant: concepts.slice(0, 40).map((concept, at) => ({ site: `site-${at % 9}.example`, concept, isBack: false })),
    sitesOff: concepts.slice(0, 60).map((name) => ({ site: `${name}.example`, isBack: false })),
  },
};

/** Does what a reader does to a control of the page. */
const press = (selector: string) => async () => document.querySelector<HTMLElement>(selector)?.click();
const openQuestion = press('#settings-delete ~ button');

async function typeSite(typed: string): Promise<void> {
  const field = document.querySelector<HTMLInputElement>('#add-site');
  if (field) field.value = typed;
  await press('.add-site button')();
}

export const settingsStories: Readonly<Record<string, PageStory>> = {
  settings: settings(),
  'settings-unread': settings({ settings: null, isChoiceLost: true }),
  'settings-chosen': settings(chosen),
  'settings-crowded': settings(crowded),
  'settings-paused': settings({ settings: { ...defaultSettings, paused: true, dwellMs: 0 } }),
  'settings-known-cleared': {
    ...settings({
      listed: {
        ...chosen.listed!,
        known: [
          { concept: 'cbt', isBack: true },
          { concept: 'sleep', isBack: true },
        ],
      },
    }),
  },
  'settings-site-refused': { ...settings(), afterwards: () => typeSite('hello') },
  'settings-site-added': { ...settings(chosen), afterwards: () => typeSite('news.example.com') },
  'settings-firefox-keys': settings({}, { browser: 'firefox', onChangeKeys: null }),
  'settings-delete-asking': { ...settings(chosen), afterwards: openQuestion },
  'settings-delete-missed': {
    ...settings({ library: 'failed' }),
    async afterwards() {
      await openQuestion();
      await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
      await press('.delete-question [type="submit"]')();
    },
  },
  'settings-deleting': settings({ deletion: { state: 'running' } }),
  'settings-deleted': settings({ deletion: { state: 'done' } }),
  'settings-delete-blocked': settings({ deletion: { state: 'failed', why: 'blocked' } }),
  'settings-delete-failed': settings({ deletion: { state: 'failed', why: 'failed' } }),
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

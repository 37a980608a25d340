import { fileURLToPath } from 'node:url';
import { defineConfig } from 'wxt';
import { interplayKnowledge } from './knowledge/compile/vite-plugin';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** Pages that we can run on; `file` needs the reader's own permission in Chromium. */
const PAGES = ['http://*/*', 'https://*/*', 'file:///*'];

/** Our own pages load nothing but what is bundled, and reach no network at all. */
const OWN_PAGES_CSP =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'none'; " +
  "form-action 'none'; base-uri 'none'; object-src 'none'";

/** What the script that reads a page finds in the frame's world: `walking.js` has put it there, in a task of its own. */
const WALKING = [
  'page/text-map/index',
  'page/reading/page-text',
  'page/reading/run-in-slices',
  'page/reading/spot-desk',
];
const walkingIds = WALKING.map((path) => here(`./${path}.ts`));

const iconSet = (state: string) =>
  Object.fromEntries([16, 32, 48, 96, 128].map((size) => [size, `icon/${state}-${size}.png`]));

export default defineConfig({
  manifestVersion: 3,
  imports: false,
  outDir: '.output',
  modules: ['@wxt-dev/webextension-polyfill', '@wxt-dev/i18n/module'],
  hooks: {
    'vite:build:extendConfig': ([entrypoint], { build }) => {
      if (entrypoint?.name !== 'reading' || build === undefined) return;
      const globals = Object.fromEntries(walkingIds.map((id) => [id, 'globalThis.walking']));
      build.rolldownOptions = {
        ...build.rolldownOptions,
        external: walkingIds,
        output: { ...build.rolldownOptions?.output, globals },
      };
    },
    // The licences of what is bundled ask to travel with it.
    'build:publicAssets': (_, files) => {
      for (const name of ['LICENSE', 'THIRD-PARTY-NOTICES.md'])
        files.push({ absoluteSrc: here(`./${name}`), relativeDest: name });
    },
  },
  manifest: ({ browser }) => ({
    name: '__MSG_extension_name__',
    description: '__MSG_extension_description__',
    default_locale: 'en',
    icons: iconSet('on'),
    action: { default_title: '__MSG_extension_name__', default_icon: iconSet('on') },
    // `scripting` brings our scripts into pages, and lists the frames of a tab.
    // `unlimitedStorage`: browsers promise no extension otherwise that what it stores stays.
    // `webNavigation` tells when a document, in a frame too, has loaded: until then nothing of ours runs in it.
    permissions: ['storage', 'unlimitedStorage', 'contextMenus', 'scripting', 'webNavigation'],
    host_permissions: PAGES,
    content_scripts: [
      {
        matches: PAGES,
        all_frames: true,
        run_at: 'document_start',
        css: ['content-scripts/marks.css'],
        // Marks in shadow trees: there Firefox applies no sheet of the author's origin (docs/decisions/0028-…).
        ...(browser === 'firefox' && { css_origin: 'user' }),
      },
    ],
    // The one file of ours that a page may show: in it a note is typed, so that the page hears none of it.
    web_accessible_resources: [
      { resources: ['note-frame.html'], matches: ['http://*/*', 'https://*/*'], use_dynamic_url: true },
    ],
    content_security_policy: { extension_pages: OWN_PAGES_CSP },
    commands: {
      'next-term': { suggested_key: { default: 'Alt+Shift+J' }, description: '__MSG_command_next_term__' },
      'previous-term': { suggested_key: { default: 'Alt+Shift+K' }, description: '__MSG_command_previous_term__' },
      'open-term': { suggested_key: { default: 'Alt+Shift+L' }, description: '__MSG_command_open_term__' },
      'save-selection': { suggested_key: { default: 'Alt+Shift+S' }, description: '__MSG_command_save_selection__' },
      // Browsers take four suggested shortcuts at most; the reader may give this one its own.
      'toggle-site': { description: '__MSG_command_toggle_site__' },
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: '{6f1c2a52-7d1e-4c7e-9a53-2f6b9d0c4e11}',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '134', externally_connectable: { ids: [] } }),
  }),
  vite: () => ({
    // Vite's stand-in for `modulepreload` would fetch; every browser that we run in has the real one.
    build: { modulePreload: { polyfill: false } },
    plugins: [interplayKnowledge({ root: here('.'), today: new Date().toISOString().slice(0, 10) })],
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  }),
});

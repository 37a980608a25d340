import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { readListedPermissions } from './support/architecture/document-rules';
import { readBuild } from './support/read-build';

/**
 * What a page pays for us, in bytes gzipped: every frame of every page, while it loads; each where we are on, when it has loaded; one
 * that is read, before it has shown a single word; one that has something to show.
 */
const STYLE_BUDGET = 500;
const FIRST_BUDGET = 3_500;
const READING_BUDGET = 20_000;
const SHOWING_BUDGET = 60_000;

/** Everything that a build may ask of the browser. A key that is not here must be put here, with thought. */
const ASKED_OF_EVERY_BROWSER = {
  manifest_version: 3,
  permissions: ['storage', 'unlimitedStorage', 'contextMenus', 'scripting', 'webNavigation'],
  host_permissions: ['http://*/*', 'https://*/*', 'file:///*'],
  content_security_policy: {
    extension_pages:
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'none'; " +
      "form-action 'none'; base-uri 'none'; object-src 'none'",
  },
  // The frame in which a note is typed: a page must not hear it. Its address is another in every session (Chromium).
  web_accessible_resources: [
    { resources: ['note-frame.html'], matches: ['http://*/*', 'https://*/*'], use_dynamic_url: true },
  ],
  content_scripts: [
    {
      matches: ['http://*/*', 'https://*/*', 'file:///*'],
      all_frames: true,
      run_at: 'document_start',
      css: ['content-scripts/marks.css'],
    },
  ],
};

const ASKED = {
  chrome: {
    ...ASKED_OF_EVERY_BROWSER,
    // Without it Chromium has no side panel. It gives access to nothing, and readers are not warned of it.
    permissions: [...ASKED_OF_EVERY_BROWSER.permissions, 'sidePanel'],
    side_panel: { default_path: 'sidepanel.html' },
    background: { service_worker: 'background.js' },
    minimum_chrome_version: '134',
    externally_connectable: { ids: [] },
  },
  firefox: {
    ...ASKED_OF_EVERY_BROWSER,
    // Marks in shadow trees: there Firefox applies no sheet of the author's origin.
    content_scripts: ASKED_OF_EVERY_BROWSER.content_scripts.map((script) => ({ ...script, css_origin: 'user' })),
    sidebar_action: { default_panel: 'sidepanel.html', default_title: 'Interplay', open_at_install: false },
    background: { scripts: ['background.js'], type: 'module' },
    browser_specific_settings: {
      gecko: {
        id: expect.stringMatching(/^\{[0-9a-f-]{36}\}$/),
        strict_min_version: '140.0',
        data_collection_permissions: { required: ['none'] },
      },
    },
  },
};

/** Names, pictures, shortcuts and pages of our own: they give us no power. */
const HARMLESS = ['name', 'description', 'version', 'icons', 'default_locale', 'action', 'commands', 'options_ui'];

/** Every way to reach a network, or to run text as a program. */
const NEVER =
  /\bfetch\(|XMLHttpRequest|WebSocket|WebTransport|RTCPeerConnection|sendBeacon|EventSource|\beval\(|new Function\b/;

test('the privacy page gives a reason for each thing that a build asks for, and for nothing else', () => {
  const privacy = readFileSync(new URL('../docs/privacy.md', import.meta.url), 'utf8');
  const asked = Object.values(ASKED).flatMap((one) => [...one.permissions, ...one.host_permissions]);
  expect(readListedPermissions(privacy).sort()).toEqual([...new Set(asked)].sort());
});

describe.each(['chrome', 'firefox'] as const)('the build for %s', (browser) => {
  const build = readBuild(browser);

  test('asks for exactly what the project says it asks for', () => {
    const asked = Object.fromEntries(Object.entries(build.manifest).filter(([key]) => !HARMLESS.includes(key)));
    expect(asked).toEqual(ASKED[browser]);
  });

  test('puts scripts into pages that are within their budgets, style sheets included', () => {
    const declared = build.manifest.content_scripts;
    expect(declared.filter((one) => 'js' in one)).toEqual([]);
    const styles = declared.flatMap(({ css = [] }) => css);
    const first = [...styles, 'glancing.js'];
    const measure = (paths: readonly string[]) =>
      paths.map((path) => gzipSync(build.read(path)).length).reduce((sum, size) => sum + size, 0);
    expect(styles).toHaveLength(1);
    expect(measure(styles)).toBeLessThanOrEqual(STYLE_BUDGET);
    expect(measure(first)).toBeLessThanOrEqual(FIRST_BUDGET);
    expect(measure([...first, 'walking.js', 'reading.js'])).toBeLessThanOrEqual(READING_BUDGET);
    expect(measure(['showing.js'])).toBeLessThanOrEqual(SHOWING_BUDGET);
  });

  test('has scripts for pages in one piece each, which announce nothing', () => {
    const script = ['glancing.js', 'walking.js', 'reading.js', 'answering.js', 'showing.js']
      .map((path) => build.read(path))
      .join('\n');
    expect(script).not.toMatch(/\bimport\(|content-script-started/);
    // To the frame in which a note is typed, and on the port that it is handed there. Never to the page's own window.
    const spokenTo = [...script.matchAll(/(?:([\w$]+)\??\.)?\bpostMessage\(/g)].map(([, receiver]) => receiver);
    expect([...new Set(spokenTo)].sort()).toEqual(['contentWindow', 'port1']);
  });

  test('has no code that reaches a network or runs text', () => {
    const scripts = build.files.filter((path) => path.endsWith('.js'));
    expect(scripts).toContain('background.js');
    expect(scripts.filter((path) => NEVER.test(build.read(path).toString()))).toEqual([]);
  });

  test('has pages that are in the reader’s colours before they are painted: by a script that is no module', () => {
    // The note's frame is told by who opens it: in pages of others it has no storage of its own to look into.
    const pages = build.files.filter((path) => path.endsWith('.html') && path !== 'note-frame.html');
    expect(pages).toContain('popup.html');
    const isLate = (html: string) => !/<head>(?:(?!<script|<body).)*<script src="\/theme\.js"><\/script>/s.test(html);
    expect(pages.filter((path) => isLate(build.read(path).toString()))).toEqual([]);
    expect(build.read('theme.js').length).toBeLessThan(2_000);
  });

  test('has pages that name nothing outside of it', () => {
    const pages = build.files.filter((path) => path.endsWith('.html'));
    expect(pages).toContain('popup.html');
    expect(pages.filter((path) => /(src|href)="(?!\/)/.test(build.read(path).toString()))).toEqual([]);
  });
});

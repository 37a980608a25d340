import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test, vi } from 'vitest';

const fake = vi.hoisted(() => ({
  kept: new Map<string, unknown>(),
  told: [] as number[],
  tabs: [] as { id: number; url: string }[],
}));

vi.mock('wxt/browser', () => ({
  browser: {
    extension: { inIncognitoContext: false },
    runtime: { id: 'us' },
    storage: {
      local: {
        get: async (keys: string | string[] | null) => {
          const wanted = keys === null ? [...fake.kept.keys()] : [keys].flat();
          return Object.fromEntries(wanted.flatMap((key) => (fake.kept.has(key) ? [[key, fake.kept.get(key)]] : [])));
        },
        set: async (values: object) => {
          for (const [key, value] of Object.entries(values)) fake.kept.set(key, value);
        },
        remove: async (keys: string[]) => {
          for (const key of keys) fake.kept.delete(key);
        },
      },
    },
    // A tab without a frame that could be read.
    scripting: { executeScript: async () => [] },
    tabs: {
      query: async () => fake.tabs,
      get: async (id: number) => fake.tabs.find((tab) => tab.id === id),
      sendMessage: async (id: number, { name }: { name: string }) => {
        if (name === 'redrawHighlights') fake.told.push(id);
      },
    },
  },
}));

const desk = await import('../../../../entrypoints/background/highlight-desk');
const { describeImport, mergeImport, writeExport } = await import('../../../../entrypoints/background/library-desk');
const { listDrawnHighlights } = await import('../../../../entrypoints/background/list-drawn-highlights');
const { openNoteStore } = await import('../../../../entrypoints/background/note-store');

type Sender = Parameters<typeof desk.saveHighlight>[1];

const passage = { exact: 'back pain', prefix: '', suffix: '', start: 0, end: 9 };
const newId = () => crypto.randomUUID();
const save = (id: string, sender: Sender) =>
  desk.saveHighlight({ id, passage, concepts: ['back-pain'], colour: 'yellow' }, sender);

function sentFrom(url: string, tab: object = {}): Sender {
  return { url: 'https://frame.example/', tab: { url, title: 'Its title', incognito: false, ...tab } } as Sender;
}

beforeEach(() => {
  fake.told.length = 0;
  fake.tabs.length = 0;
});

describe('saveHighlight', () => {
  test('takes address and title from the tab, without fragment and password', async () => {
    const id = newId();
    expect(await save(id, sentFrom('https://me:secret@example.org/a?b#c'))).toEqual({ saved: true });
    expect(await openNoteStore().find(id as never)).toMatchObject({
      address: 'https://example.org/a?b',
      title: 'Its title',
      note: '',
      trashedAt: null,
    });
  });

  test('cuts a title that is too long', async () => {
    const id = newId();
    await save(id, sentFrom('https://example.org/long', { title: 'x'.repeat(2_000) }));
    expect((await openNoteStore().find(id as never))?.title).toHaveLength(500);
  });

  test('refuses in private windows, and stores nothing', async () => {
    const id = newId();
    const sender = sentFrom('https://example.org/', { incognito: true });
    expect(await save(id, sender)).toEqual({ saved: false, why: 'private' });
    expect(await desk.changeHighlight(id, { note: 'x' }, sender)).toEqual({ saved: false, why: 'private' });
    expect(await openNoteStore().find(id as never)).toBeNull();
  });

  test.each(['about:blank', 'chrome://settings', 'data:text/html,x', ''])('refuses on %s', async (url) => {
    expect(await save(newId(), sentFrom(url))).toEqual({ saved: false, why: 'missing-page' });
  });

  test('says what the disk said', async () => {
    const refuse = () => Promise.reject(Object.assign(new Error(), { inner: { name: 'QuotaExceededError' } }));
    vi.spyOn(openNoteStore(), 'save').mockImplementationOnce(refuse);
    expect(await save(newId(), sentFrom('https://example.org/'))).toEqual({ saved: false, why: 'full' });
  });

  test('tells every tab of the address once, and no other', async () => {
    fake.tabs.push({ id: 1, url: 'https://example.org/told#x' }, { id: 2, url: 'https://example.org/other' });
    await Promise.all([1, 2, 3].map(() => save(newId(), sentFrom('https://example.org/told'))));
    await vi.waitFor(() => expect(fake.told).toEqual([1]));
  });
});

describe('listDrawnHighlights', () => {
  test('answers places and colours of the page in the tab, and no notes', async () => {
    const id = newId();
    const sender = sentFrom('https://example.org/drawn#top');
    await save(id, sender);
    await desk.changeHighlight(id, { note: 'secret', colour: 'pink' }, sender);
    expect(await listDrawnHighlights(sender)).toEqual([{ id, passage, colour: 'pink' }]);
    await desk.trashHighlight(id, sender);
    expect(await listDrawnHighlights(sender)).toEqual([]);
    await desk.untrashHighlight(id, sender);
    expect(await listDrawnHighlights(sender)).toHaveLength(1);
  });

  test('answers a page that is being prerendered for its own address', async () => {
    const id = newId();
    await save(id, sentFrom('https://example.org/next'));
    const sender = { ...sentFrom('https://example.org/now'), url: 'https://example.org/next' };
    expect(await listDrawnHighlights({ ...sender, documentLifecycle: 'prerender' } as Sender)).toHaveLength(1);
    expect(await listDrawnHighlights(sender)).toEqual([]);
  });
});

test('what is not there cannot be changed', async () => {
  const sender = sentFrom('https://example.org/');
  const answers = [
    desk.changeHighlight(newId(), {}, sender),
    desk.trashHighlight(newId(), sender),
    desk.untrashHighlight(newId(), sender),
  ];
  const notFound = { saved: false, why: 'not-found' };
  expect(await Promise.all(answers)).toEqual([notFound, notFound, notFound]);
});

test('an export comes back by import, and a second time changes nothing', async () => {
  const id = newId();
  await save(id, sentFrom('https://example.org/export'));
  const { text } = await writeExport(null);
  const all = (await openNoteStore().listAll()).length;
  const same = { ok: true, preview: { fresh: 0, changed: 0, same: all } };
  expect([await describeImport(text), await mergeImport(text)]).toEqual([same, same]);
  const other = text.replaceAll(id, newId());
  expect(await describeImport(other)).toEqual({ ok: true, preview: { fresh: 1, changed: 0, same: all - 1 } });
  expect(await openNoteStore().listAll()).toHaveLength(all);
  expect(await mergeImport(other)).toMatchObject({ preview: { fresh: 1 } });
  expect(await openNoteStore().listAll()).toHaveLength(all + 1);
  expect(await mergeImport('{"broken')).toMatchObject({ ok: false, why: 'import_not_json' });
});

describe('saveSaid', () => {
  test('keeps what the reader said of a concept as its note, once', async () => {
    const id = newId();
    const said = { id, concept: 'back-pain', note: 'pain in the back' };
    expect(await desk.saveSaid(said, sentFrom('https://example.org/said'))).toEqual({ saved: true });
    expect(await desk.saveSaid(said, sentFrom('https://example.org/said'))).toEqual({ saved: true });
    expect(await openNoteStore().listAddress('https://example.org/said')).toMatchObject([
      { id, passage: null, concepts: ['back-pain'], note: 'pain in the back', trashedAt: null },
    ]);
  });

  test('keeps nothing in a private window', async () => {
    const id = newId();
    const sender = sentFrom('https://example.org/', { incognito: true });
    expect(await desk.saveSaid({ id, concept: 'back-pain', note: 'mine' }, sender)).toEqual({
      saved: false,
      why: 'private',
    });
    expect(await openNoteStore().find(id as never)).toBeNull();
  });
});

/** Made-up notes. */
import type { NotesView } from '../../../components/notes/notes-view';
import type { SettingsPageView } from '../../../components/settings/settings-view';
import type { ConceptId } from '../../../domain/knowledge/index';
import type { Colour, Highlight, HighlightId } from '../../../domain/notes/index';
import { defaultSettings } from '../../../domain/settings/index';
import type { HighlightList, LibraryState } from '../../../messaging/protocol';

export const now = new Date('2026-11-22T15:00:00');

interface Sketch {
  readonly quote: string | null;
  readonly note?: string;
  readonly colour?: Colour;
  readonly concept?: string;
  readonly address?: string;
  readonly title?: string;
  readonly day?: string;
}

function sketch(number: number, given: Sketch): Highlight {
  const savedAt = `${given.day ?? '2026-11-22'}T10:00:00.000Z`;
  const passage = { exact: given.quote ?? '', prefix: '', suffix: '', start: 0, end: 1 };
  return {
    id: `00000000-0000-4000-8000-${String(number).padStart(12, '0')}` as HighlightId,
    passage: given.quote === null ? null : passage,
    address: given.address ?? 'https://example.org/sore-back',
    title: given.title ?? 'Why a sore back can weigh on the mind',
    concepts: given.concept === undefined ? [] : [given.concept as ConceptId],
    colour: given.colour ?? 'yellow',
    note: given.note ?? '',
    savedAt,
    changedAt: savedAt,
    trashedAt: null,
  };
}

export const onThisPage = [
  sketch(1, {
    quote: 'Pain and low mood share some of the same messengers',
    note: 'Ask at the clinic whether this explains the bad sleep.',
    concept: 'serotonin',
  }),
];

export const elsewhere = [
  sketch(2, {
    quote: 'low-impact exercise can release endorphins',
    concept: 'endorphin',
    colour: 'green',
    address: 'https://www.walking-guide.org/start',
    title: 'A walking guide for stiff mornings',
    day: '2026-11-19',
  }),
  sketch(3, { quote: null, concept: 'cbt', colour: 'pink', day: '2026-11-21' }),
  sketch(4, {
    quote: 'Sleep and pain pull on each other: after a short night the same touch hurts more.',
    note: 'For the essay, second part.',
    concept: 'sleep',
    colour: 'blue',
    address: 'https://library.example.edu/reader/4711',
    title: 'Sleep, pain and the long night',
    day: '2026-10-30',
  }),
];

/** What a damaged or hostile page could make a reader save: it is shown as the text that it is. */
export const awkward = [
  sketch(20, {
    quote: '<img src=x onerror=alert(1)> & <b>bold</b> “quoted” — then a lot more. '.repeat(24).trim(),
    note: `First line\nSecond line\n\n${'pneumonoultramicroscopicsilicovolcanoconiosis'.repeat(4)}`,
    concept: 'a-concept-that-nobody-knows-any-more',
    address: `https://${'very-long-subdomain.'.repeat(5)}example.org/${'path/'.repeat(60)}`,
    title: 'A title that goes on and on, as titles of pages do that want to be found by everyone '.repeat(3),
  }),
  sketch(21, {
    quote: 'الألم والمزاج المنخفض يشتركان في بعض النواقل',
    note: 'ملاحظة للدرس',
    title: 'الظهر والمزاج',
    address: 'https://مثال.إختبار/صفحة',
    colour: 'green',
  }),
  sketch(22, { quote: '👩🏽‍⚕️👨‍👩‍👧‍👦'.repeat(60), title: '', address: 'file:///home/reader/My%20notes.html' }),
];

export const many = Array.from({ length: 20 }, (_, index) =>
  sketch(100 + index, {
    quote: `${index + 1}. ${elsewhere[2]?.passage?.exact ?? ''}`,
    colour: (['yellow', 'green', 'blue', 'pink'] as const)[index % 4] ?? 'yellow',
    day: `2026-11-${String(22 - index).padStart(2, '0')}`,
    concept: 'sleep',
  }),
);

export const listOf = (highlights: readonly Highlight[], total = highlights.length): HighlightList => ({
  highlights,
  total,
});

const well: LibraryState = { state: 'well', count: 4, missing: 0, restorable: 0 };
export const lost: LibraryState = { state: 'rows-missing', count: 201, missing: 13, restorable: 13 };

export const notesView: NotesView = {
  phase: 'ready',
  search: '',
  found: null,
  onPage: listOf(onThisPage),
  latest: listOf([...onThisPage, ...elsewhere]),
  trashed: new Set(),
  library: well,
  restoring: 'no',
  isPrivate: false,
  conceptNames: { serotonin: 'serotonin', endorphin: 'endorphins', cbt: 'talking treatment', sleep: 'sleep' },
  now,
};

export const noNotes: NotesView = { ...notesView, onPage: listOf([]), latest: listOf([]), library: null };

export const settingsView: SettingsPageView = {
  settings: defaultSettings,
  listed: { known: [], notMeant: [], sitesOff: [] },
  names: { cbt: 'talking treatment', serotonin: 'serotonin', sleep: 'sleep', depression: 'low mood that stays' },
  isChoiceLost: false,
  deletion: { state: 'resting' },
  library: { ...well, count: 214 },
  restoring: 'no',
  exporting: { state: 'resting' },
  importing: { state: 'resting' },
  trash: listOf([]),
  putBack: new Set(),
  now,
};

export const trashed = [...elsewhere, ...awkward].map((one) => ({ ...one, trashedAt: '2026-11-20T09:00:00.000Z' }));

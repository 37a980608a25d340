import { useReducer } from 'preact/hooks';
import type { LibraryActions, NoteActions, NotesView } from '../../../components/notes/notes-view';
import { PopupPage } from '../../../components/popup/PopupPage';
import type { TabView } from '../../../components/tab/tab-view';
import { type NotesState, stepNotes } from '../../../entrypoints/popup/step-notes';
import type { SaveAnswer } from '../../../messaging/protocol';
import { settingsView as settings } from '../../support/extension/settings-view';
import { awkward, elsewhere, listOf, lost, many, noNotes, notesView, onThisPage } from './note-fixtures';
import type { PageStory } from './page-story';

const ignore = () => {};
const terms: TabView = { state: 'terms', terms: [{ concept: 'cbt', text: 'CBT', count: 2 }] };

interface LibraryProps {
  readonly first: NotesView;
  readonly answer: SaveAnswer;
}

/** A library in memory that behaves like the real one, or refuses everything. */
function Library({ first, answer }: LibraryProps) {
  const [state, tell] = useReducer(stepNotes, first as NotesState);
  const settle = (event: Parameters<typeof tell>[0]) => {
    if (answer.saved) tell(event);
    return Promise.resolve(answer);
  };
  const actions: NoteActions & LibraryActions = {
    onChange: (id, change) => settle({ what: 'changed', id, change }),
    onTrash: (id) => settle({ what: 'trashed', id }),
    onUntrash: (id) => settle({ what: 'untrashed', id }),
    onShow: async () => answer.saved,
    onCopy: async () => answer.saved,
    onSearch: (search) => {
      tell({ what: 'typed', search });
      const wanted = search.trim().toLowerCase();
      const fits = elsewhere.filter((one) => JSON.stringify(one).toLowerCase().includes(wanted));
      if (wanted !== '') tell({ what: 'found', search: search.trim(), list: listOf(fits) });
    },
    onMore: ignore,
    onRestore: () => tell({ what: 'restoring', restoring: 'done' }),
    onTryAgain: ignore,
    onOpenSettings: ignore,
  };
  return (
    <PopupPage
      settings={settings}
      tab={terms}
      explainers={{}}
      notShown={null}
      notes={{ ...first, ...state }}
      noteActions={actions}
      start="notes"
      onSite={ignore}
      onPaused={ignore}
      onOpenPanel={ignore}
      onDensity={ignore}
      onShow={ignore}
      onOpenArticle={ignore}
      onGrant={ignore}
      onReload={ignore}
      onReadOn={async () => ignore()}
      onMeantAgain={ignore}
      onMarkAgain={ignore}
    />
  );
}

function notes(changed: Partial<NotesView> = {}, answer: SaveAnswer = { saved: true }): PageStory {
  return {
    loadStyles: () => import('../../../entrypoints/popup/popup.css'),
    view: () => <Library first={{ ...notesView, ...changed }} answer={answer} />,
  };
}

const drawn = () => new Promise<void>((resolve) => setTimeout(resolve, 30));

/** The first note opened, as by a reader, and something written on it. */
function opened(story: PageStory, text?: string): PageStory {
  const open = async () => {
    document.querySelector<HTMLElement>('.note-subject')?.click();
    await drawn();
    const field = document.querySelector('textarea');
    if (text === undefined || field === null) return;
    field.focus();
    field.value = text;
    field.dispatchEvent(new Event('input', { bubbles: true }));
    await drawn();
    field.blur();
    await drawn();
  };
  return { ...story, afterwards: open };
}

const found = (search: string, highlights = elsewhere) => ({ search, found: listOf(highlights) });

export const noteStories: Readonly<Record<string, PageStory>> = {
  'notes-ready': notes(),
  'notes-open': opened(notes()),
  'notes-refused': opened(notes({}, { saved: false, why: 'full' }), 'A thought that must not be lost.'),
  'notes-saved': opened(notes(), 'Ask again in spring.'),
  'notes-deleted': notes({ trashed: new Set(onThisPage.map(({ id }) => id)) }),
  'notes-many': notes({ onPage: listOf([]), latest: listOf(many, 1_204) }),
  'notes-awkward': notes({ onPage: listOf(awkward), latest: listOf(awkward, 3) }),
  'notes-awkward-open': opened(notes({ onPage: listOf(awkward), latest: listOf(awkward, 3) })),
  'notes-found': notes(found('sleep', elsewhere.slice(0, 2))),
  'notes-found-none': notes(found('sleeeep', [])),
  'notes-empty': notes(noNotes),
  'notes-loading': notes({ ...noNotes, phase: 'loading' }),
  'notes-blocked': notes({ ...noNotes, phase: 'blocked' }),
  'notes-failed': notes({ ...noNotes, phase: 'failed' }),
  'notes-missing': notes({ library: lost }),
  'notes-missing-some': notes({ library: { ...lost, restorable: 5 } }),
  'notes-missing-all': notes({ ...noNotes, library: { ...lost, count: 0, restorable: 0 } }),
  'notes-restoring': notes({ library: lost, restoring: 'running' }),
  'notes-restored': notes({ restoring: 'done' }),
  'notes-restore-failed': notes({ library: lost, restoring: 'failed' }),
  'notes-private': notes({ isPrivate: true }),
};

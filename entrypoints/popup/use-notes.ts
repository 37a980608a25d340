import { useEffect, useReducer, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { LibraryActions, NoteActions, NoteGroup } from '../../components/notes/notes-view';
import type { HighlightId } from '../../domain/notes/index';
import { askAgain } from '../../messaging/ask-again';
import { askBackground } from '../../messaging/ask-background';
import type { SaveAnswer } from '../../messaging/protocol';
import { findSavedAddress, readLibrary, readNotes } from './read-notes';
import { countPassed, firstNotes, type NotesEvent, type NotesState, readSearch, stepNotes } from './step-notes';

type Tell = (event: NotesEvent) => void;

/** So long after the last key a search is asked for, in milliseconds. */
const SEARCH_PAUSE_MS = 120;

/** The notes that the popup shows, and what can be done with them. `url` is null until the tab is known. */
export function useNotes(url: string | null) {
  const [state, tell] = useReducer(stepNotes, firstNotes);
  const [turn, setTurn] = useState(0);
  const address = findSavedAddress(url ?? '');
  const search = readSearch(state);
  useEffect(() => {
    if (url !== null) void readLists(address, tell);
  }, [url === null, address, turn]);
  useEffect(() => {
    if (search === '') return;
    const timer = setTimeout(() => find(search, tell), SEARCH_PAUSE_MS);
    return () => clearTimeout(timer);
  }, [search, turn]);
  const readAgain = () => setTurn((last) => last + 1);
  return { state, actions: { ...createNoteActions(tell), ...createLibraryActions(state, address, tell, readAgain) } };
}

/**
 * Shows both lists at once: a note that moved from the latest to those of this page, when these came later, would take the
 * focus from whoever writes in it.
 */
async function readLists(address: string | null, tell: Tell): Promise<void> {
  const [onPage, list] = await Promise.all([
    address === null ? null : readNotes({ address }).catch(() => null),
    readNotes({}).catch(() => null),
  ]);
  if (onPage !== null) tell({ what: 'listed', group: 'onPage', list: onPage });
  tell(list === null ? { what: 'refused', phase: 'failed' } : { what: 'listed', group: 'latest', list });
  const library = await readLibrary();
  if (library !== null) tell({ what: 'checked', library });
}

async function find(search: string, tell: Tell): Promise<void> {
  const list = await readNotes({ search }).catch(() => null);
  tell(list === null ? { what: 'refused', phase: 'failed' } : { what: 'found', search, list });
}

/** Tells what was done once the background has answered that it is. */
async function follow(answer: Promise<SaveAnswer>, done: () => void): Promise<SaveAnswer> {
  const answered = await answer.catch((): SaveAnswer => ({ saved: false, why: 'failed' }));
  if (answered.saved) done();
  return answered;
}

function createNoteActions(tell: Tell): NoteActions {
  return {
    onChange: (id, change) =>
      follow(askAgain('changeHighlight', { id, change }), () => tell({ what: 'changed', id, change })),
    onTrash: (id) => follow(askAgain('trashHighlight', { id }), () => tell({ what: 'trashed', id })),
    onUntrash: (id) => follow(askAgain('untrashHighlight', { id }), () => tell({ what: 'untrashed', id })),
    onShow: showNote,
    onCopy: (text) =>
      navigator.clipboard.writeText(text).then(
        () => true,
        () => false,
      ),
  };
}

async function showNote(id: HighlightId): Promise<boolean> {
  const shown = await askBackground('showHighlight', { id }).catch(() => false);
  if (shown) window.close();
  return shown;
}

function createLibraryActions(
  state: NotesState,
  address: string | null,
  tell: Tell,
  readAgain: () => void,
): LibraryActions {
  return {
    onSearch: (search) => tell({ what: 'typed', search }),
    onMore: async (group: NoteGroup) => {
      const search = readSearch(state);
      const wanted = { ...(group === 'found' && { search }), ...(group === 'onPage' && address && { address }) };
      const list = await readNotes({ ...wanted, offset: countPassed(state, group) }).catch(() => null);
      if (list !== null) tell({ what: 'listed-more', group, list, search });
    },
    onRestore: async () => {
      tell({ what: 'restoring', restoring: 'running' });
      const library = await askBackground('restoreLibrary', {}).catch(() => null);
      if (library !== null) tell({ what: 'checked', library });
      tell({ what: 'restoring', restoring: library === null ? 'failed' : 'done' });
      readAgain();
    },
    onTryAgain: readAgain,
    onOpenSettings: async (part) => {
      if (part === undefined) await browser.runtime.openOptionsPage();
      else await browser.tabs.create({ url: new URL(`/options.html#${part}`, location.origin).href });
      window.close();
    },
  };
}

import type { NoteGroup, NotesPhase, NotesView, Restoring } from '../../components/notes/notes-view';
import type { Highlight, HighlightChange, HighlightId } from '../../domain/notes/index';
import type { HighlightList, LibraryState } from '../../messaging/protocol';

/** What the popup knows of the library; the rest of its view comes from the tab and the clock. */
export type NotesState = Omit<NotesView, 'isPrivate' | 'conceptNames' | 'now'>;

export type NotesEvent =
  | { readonly what: 'listed'; readonly group: 'onPage' | 'latest'; readonly list: HighlightList }
  | { readonly what: 'listed-more'; readonly group: NoteGroup; readonly list: HighlightList; readonly search: string }
  | { readonly what: 'found'; readonly search: string; readonly list: HighlightList }
  | { readonly what: 'typed'; readonly search: string }
  | { readonly what: 'changed'; readonly id: HighlightId; readonly change: HighlightChange }
  | { readonly what: 'trashed' | 'untrashed'; readonly id: HighlightId }
  | { readonly what: 'checked'; readonly library: LibraryState }
  | { readonly what: 'restoring'; readonly restoring: Restoring }
  | { readonly what: 'refused'; readonly phase: NotesPhase };

const emptyList: HighlightList = { highlights: [], total: 0 };

export const firstNotes: NotesState = {
  phase: 'loading',
  search: '',
  found: null,
  onPage: emptyList,
  latest: emptyList,
  trashed: new Set(),
  library: null,
  restoring: 'no',
};

/** What is searched for; empty where nothing is. */
export function readSearch(state: Pick<NotesState, 'search'>): string {
  return state.search.trim();
}

/** One step of what the popup knows. */
export function stepNotes(state: NotesState, event: NotesEvent): NotesState {
  switch (event.what) {
    case 'listed':
      return { ...state, phase: event.group === 'latest' ? 'ready' : state.phase, [event.group]: event.list };
    case 'listed-more':
      return event.group === 'found' && event.search !== readSearch(state) ? state : addMore(state, event);
    case 'found':
      // An answer to an earlier search comes too late.
      return event.search === readSearch(state) ? { ...state, phase: findPhase(state), found: event.list } : state;
    case 'typed':
      return { ...state, search: event.search, found: event.search.trim() === '' ? null : state.found };
    case 'changed':
      return mapLists(state, (one) => (one.id === event.id ? applyChange(one, event.change) : one));
    case 'trashed':
      return { ...state, trashed: new Set([...state.trashed, event.id]) };
    case 'untrashed':
      return { ...state, trashed: new Set([...state.trashed].filter((id) => id !== event.id)) };
    case 'checked':
      return { ...state, library: event.library, phase: event.library.state === 'blocked' ? 'blocked' : state.phase };
    case 'restoring':
      return { ...state, restoring: event.restoring };
    case 'refused':
      return { ...state, phase: event.phase };
  }
}

/** A search that is answered again ends a failure, but does not say that the latest notes were read. */
function findPhase({ phase, latest }: NotesState): NotesPhase {
  return latest === emptyList ? phase : 'ready';
}

/** How many of a list the background has to pass over for the next ones: what is in the trash it no longer counts. */
export function countPassed(state: NotesState, group: NoteGroup): number {
  return (state[group]?.highlights ?? []).filter(({ id }) => !state.trashed.has(id)).length;
}

/** The concepts that notes are shown with: the first of each. */
export function listConcepts(state: NotesState): readonly string[] {
  const shown = [state.onPage, state.latest, state.found ?? emptyList].flatMap(({ highlights }) => highlights);
  return [...new Set(shown.flatMap(({ concepts }) => concepts.slice(0, 1)))];
}

function addMore(state: NotesState, { group, list }: { group: NoteGroup; list: HighlightList }): NotesState {
  const known = state[group]?.highlights ?? [];
  const ids = new Set(known.map(({ id }) => id));
  const fresh = list.highlights.filter(({ id }) => !ids.has(id));
  const highlights = [...known, ...fresh];
  // Nothing new although more were promised: the total is what there is. What is in the trash is shown, but not counted.
  const trashed = known.length - countPassed(state, group);
  return { ...state, [group]: { highlights, total: fresh.length === 0 ? highlights.length : list.total + trashed } };
}

function applyChange(one: Highlight, { colour = one.colour, note = one.note }: HighlightChange): Highlight {
  return { ...one, colour, note };
}

function mapLists(state: NotesState, change: (one: Highlight) => Highlight): NotesState {
  const mapOne = (list: HighlightList) => ({ ...list, highlights: list.highlights.map(change) });
  return {
    ...state,
    onPage: mapOne(state.onPage),
    latest: mapOne(state.latest),
    found: state.found === null ? null : mapOne(state.found),
  };
}

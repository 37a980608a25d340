import { browser } from 'wxt/browser';
import { createNoteStore, type NoteStore } from '../../storage/notes/create-note-store';

let store: NoteStore | null = null;

/** The one store of the extension. It opens nothing before it is asked for something. */
export function openNoteStore(): NoteStore {
  store ??= createNoteStore({ area: browser.storage.local, now: () => new Date() });
  return store;
}

import type { HighlightChange, HighlightId } from '../../domain/notes/index';
import type { HighlightList, LibraryState, SaveAnswer } from '../../messaging/protocol';

/** `blocked`: the browser does not let us open what is stored; `failed`: no answer. */
export type NotesPhase = 'loading' | 'ready' | 'blocked' | 'failed';

/** How far "restore" has come. */
export type Restoring = 'no' | 'running' | 'done' | 'failed';

/** What the popup shows of the library. */
export interface NotesView {
  readonly phase: NotesPhase;
  /** As typed. */
  readonly search: string;
  /** What was found for the last search answered; null while nothing is searched. */
  readonly found: HighlightList | null;
  readonly onPage: HighlightList;
  readonly latest: HighlightList;
  /** Put into the trash since the popup was opened: shown in their places, with a way back. */
  readonly trashed: ReadonlySet<HighlightId>;
  /** Null until it is checked. */
  readonly library: LibraryState | null;
  readonly restoring: Restoring;
  readonly isPrivate: boolean;
  /** Plain names of concepts, as far as they are known. */
  readonly conceptNames: Readonly<Record<string, string>>;
  readonly now: Date;
}

export type NoteGroup = 'onPage' | 'latest' | 'found';

/** What a reader can do with one note. Each is answered once it is done, or refused. */
export interface NoteActions {
  readonly onChange: (id: HighlightId, change: HighlightChange) => Promise<SaveAnswer>;
  readonly onTrash: (id: HighlightId) => Promise<SaveAnswer>;
  readonly onUntrash: (id: HighlightId) => Promise<SaveAnswer>;
  readonly onShow: (id: HighlightId) => Promise<boolean>;
  readonly onCopy: (text: string) => Promise<boolean>;
}

/** What a reader can do with all of them. */
export interface LibraryActions {
  readonly onSearch: (search: string) => void;
  readonly onMore: (group: NoteGroup) => void;
  readonly onRestore: () => void;
  readonly onTryAgain: () => void;
  /** @param part the id of the part to begin with; the top, without one. */
  readonly onOpenSettings: (part?: string) => void;
}

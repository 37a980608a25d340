import type { Highlight, HighlightId } from '../../domain/notes/index';
import type { HighlightList, ImportPreview, LibraryState } from '../../messaging/protocol';
import type { Restoring } from '../notes/notes-view';

export type ExportView =
  | { readonly state: 'resting' | 'running' | 'failed' }
  | { readonly state: 'done'; readonly names: readonly string[] };

/** `why` is what the importer said, a message key. Nothing was changed unless it is `done`. */
export type ImportView =
  | { readonly state: 'resting' | 'running' }
  | { readonly state: 'reading' | 'too-big' | 'unreadable'; readonly name: string }
  | { readonly state: 'preview'; readonly name: string; readonly preview: ImportPreview }
  | { readonly state: 'done'; readonly preview: ImportPreview }
  | { readonly state: 'refused'; readonly why: string; readonly details: readonly string[] };

export interface SettingsPageView {
  /** Null until it is checked; `failed` when nobody answers. */
  readonly library: LibraryState | null | 'failed';
  readonly restoring: Restoring;
  readonly exporting: ExportView;
  readonly importing: ImportView;
  /** Null until it is read. */
  readonly trash: HighlightList | null;
  /** Taken out of the trash since the page was opened. */
  readonly putBack: ReadonlySet<HighlightId>;
  readonly now: Date;
}

export interface SettingsActions {
  readonly onCheck: () => void;
  readonly onRestore: () => void;
  readonly onExport: () => void;
  readonly onFile: (file: File) => void;
  readonly onImport: () => void;
  readonly onCancelImport: () => void;
  /** Answers whether it was done. */
  readonly onPutBack: (highlight: Highlight) => Promise<boolean>;
  readonly onMoreTrash: () => void;
}

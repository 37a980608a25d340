import type { Highlight, HighlightId } from '../../domain/notes/index';
import type { Level, NotMeant, Settings, Theme } from '../../domain/settings/index';
import type { Density } from '../../domain/spotting/index';
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

/** What was listed since the page was opened: what is taken back stays, with the way to undo it. */
export interface ListedChoices {
  readonly known: readonly { readonly concept: string; readonly isBack: boolean }[];
  readonly notMeant: readonly (NotMeant & { readonly isBack: boolean })[];
  readonly sitesOff: readonly { readonly site: string; readonly isBack: boolean }[];
}

export type DeletionView =
  | { readonly state: 'resting' | 'running' | 'done' }
  | { readonly state: 'failed'; readonly why: 'blocked' | 'failed' };

export interface SettingsPageView {
  /** Null until they are read. */
  readonly settings: Settings | null;
  readonly listed: ListedChoices;
  /** Plain names of concepts, as far as they are known. */
  readonly names: Readonly<Record<string, string>>;
  /** Whether the last choice could not be kept, or none could be read. */
  readonly isChoiceLost: boolean;
  readonly deletion: DeletionView;
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

/** Each answers whether it was done, for those who say so. */
export interface ChoiceActions {
  readonly onDensity: (density: Density) => void;
  readonly onLevel: (level: Level) => void;
  readonly onDwell: (dwellMs: number) => void;
  readonly onTheme: (theme: Theme) => void;
  readonly onSayFirst: (sayFirst: boolean) => void;
  readonly onPaused: (paused: boolean) => void;
  readonly onNamedSite: (site: string, on: boolean) => Promise<boolean>;
  readonly onMeaning: (one: NotMeant, meant: boolean) => void;
  readonly onKnown: (concept: string, known: boolean) => void;
  readonly onClearKnown: () => Promise<boolean>;
  readonly onAddKnown: (concepts: readonly string[]) => Promise<boolean>;
  readonly onDelete: () => void;
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

import type { HighlightId } from '../../domain/notes/index';
import type { Theme } from '../../domain/settings/index';
import type { CardHost } from '../card/card-host';
import { type NoteFrame, openNoteFrame } from './note-frame';
import { placeBubble } from './place-bubble';

export interface NoteDeskParts {
  readonly getHost: () => CardHost;
  /** The address of the frame for a highlight's note. */
  readonly noteAddress: (id: HighlightId) => string;
  readonly nameNoteFrame: () => string;
  readonly getTheme: () => Theme;
  /** Told when a frame could not be opened on this page. */
  readonly onMissing: (range: Range) => void;
}

/** Opens and closes the frame in which a note is typed, one at a time, and gives the focus back. */
export class NoteDesk {
  private frame: NoteFrame | null = null;
  private stopPlacing: (() => void) | null = null;

  constructor(private readonly parts: NoteDeskParts) {}

  open(id: HighlightId, range: Range): void {
    this.frame?.remove();
    const { note } = this.parts.getHost();
    const focusBefore = document.activeElement;
    if (!note.matches(':popover-open')) note.showPopover();
    this.stopPlacing = placeBubble(range, note);
    this.frame = openNoteFrame(note, this.parts.noteAddress(id), this.parts.nameNoteFrame(), (wasReady) => {
      this.frame = null;
      this.stopPlacing?.();
      if (note.matches(':popover-open')) note.hidePopover();
      if (focusBefore instanceof HTMLElement) focusBefore.focus({ preventScroll: true });
      if (!wasReady) this.parts.onMissing(range);
    });
  }

  /** The reader chose other colours. */
  redraw(): void {
    this.frame?.showTheme(this.parts.getTheme());
  }

  /** The reader goes on elsewhere: what was typed is kept. @returns whether a frame was open. */
  leave(): boolean {
    const wasOpen = this.frame !== null;
    this.frame?.requestClose();
    return wasOpen;
  }

  stop(): void {
    this.frame?.remove();
  }
}

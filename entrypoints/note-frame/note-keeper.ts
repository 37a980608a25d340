import type { NoteState } from '../../components/note/NoteForm';
import type { HighlightId } from '../../domain/notes/index';
import { askAgain } from '../../messaging/ask-again';
import { ExtensionGone } from '../../messaging/ask-background';

/** “Kept” is said when typing has paused for this long: said at every key, it would flicker, and be read aloud each time. */
const PAUSE_MS = 400;

/**
 * Saves one note while it is typed: every change at once, or as soon as the one before is on disk, so that an update or a
 * crash takes a key or two at most.
 */
export class NoteKeeper {
  private timer: ReturnType<typeof setTimeout> | undefined;
  private waiting: string | null = null;
  private saving: Promise<void> | null = null;

  constructor(
    private readonly id: HighlightId,
    private readonly onState: (state: NoteState) => void,
  ) {}

  /** The note that is there already. */
  async read(): Promise<string> {
    return (await askAgain('readNote', { id: this.id }).catch(() => null)) ?? '';
  }

  change(note: string): void {
    clearTimeout(this.timer);
    if (this.waiting === null) this.onState('saving');
    this.waiting = note;
    void this.flush();
  }

  /** Saves what is not saved yet. @returns whether all of it is. */
  async flush(): Promise<boolean> {
    this.saving ??= this.saveWaiting().finally(() => {
      this.saving = null;
    });
    await this.saving;
    return this.waiting === null;
  }

  private async saveWaiting(): Promise<void> {
    while (this.waiting !== null) {
      const note = this.waiting;
      const state = await this.save(note);
      if (state !== 'kept') return this.onState(state);
      // What was typed meanwhile waits for its own turn.
      if (this.waiting === note) this.waiting = null;
    }
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.waiting === null && this.onState('kept'), PAUSE_MS);
  }

  private async save(note: string): Promise<NoteState> {
    try {
      const answer = await askAgain('changeNote', { id: this.id, note });
      if (answer.saved) return 'kept';
      return answer.why === 'full' ? 'full' : 'refused';
    } catch (error) {
      return error instanceof ExtensionGone ? 'outdated' : 'refused';
    }
  }
}

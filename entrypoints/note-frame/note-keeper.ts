import type { NoteState } from '../../components/note/NoteForm';
import type { HighlightId } from '../../domain/notes/index';
import { askBackground, ExtensionGone } from '../../messaging/transport';

/** Typing is saved when it pauses for this long. */
const PAUSE_MS = 400;
const TRIES = 3;
/** The note that is being written belongs to one of the last that were saved. */
const LATEST = 50;

/** Saves one note while it is typed, one save at a time, the last words last. */
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
    const list = await askBackground('listHighlights', { limit: LATEST }).catch(() => null);
    return list?.highlights.find(({ id }) => id === this.id)?.note ?? '';
  }

  change(note: string): void {
    this.waiting = note;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.flush(), PAUSE_MS);
  }

  /** Saves what is not saved yet. @returns whether all of it is. */
  async flush(): Promise<boolean> {
    clearTimeout(this.timer);
    this.saving ??= this.saveWaiting().finally(() => {
      this.saving = null;
    });
    await this.saving;
    return this.waiting === null;
  }

  private async saveWaiting(): Promise<void> {
    while (this.waiting !== null) {
      const note = this.waiting;
      this.onState('saving');
      const state = await this.save(note);
      // What was typed meanwhile waits for its own turn.
      if (state === 'kept' && this.waiting === note) this.waiting = null;
      this.onState(state);
      if (state !== 'kept') return;
    }
  }

  private async save(note: string): Promise<NoteState> {
    for (let left = TRIES; left > 0; left--) {
      try {
        const answer = await askBackground('changeHighlight', { id: this.id, change: { note } });
        if (answer.saved) return 'kept';
        return answer.why === 'full' ? 'full' : 'refused';
      } catch (error) {
        if (error instanceof ExtensionGone) return 'outdated';
      }
    }
    return 'refused';
  }
}

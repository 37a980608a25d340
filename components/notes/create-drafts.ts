import type { HighlightId } from '../../domain/notes/index';
import type { Refusal, SaveAnswer } from '../../messaging/protocol';

/** A note while it is written. It stays until it is saved, whatever becomes of the row that it was typed in. */
export interface Draft {
  readonly text: string;
  readonly phase: 'typing' | 'saving' | 'saved' | 'failed';
  readonly why?: Refusal;
}

export type DraftMap = ReadonlyMap<HighlightId, Draft>;

export interface Drafts {
  readonly change: (id: HighlightId, text: string) => void;
  /** Saves what is not saved yet. At most one save of a note is under way at a time, so that the last text wins. */
  readonly save: (id: HighlightId) => Promise<void>;
  readonly saveAll: () => void;
}

/** So long after the last key a text is saved by itself, in milliseconds. */
export const AUTOSAVE_MS = 1_000;

/** Keeps the notes being written and saves them. `tell` is called with all of them whenever one changed. */
export function createDrafts(
  write: (id: HighlightId, text: string) => Promise<SaveAnswer>,
  tell: (drafts: DraftMap) => void,
): Drafts {
  const drafts = new Map<HighlightId, Draft>();
  const timers = new Map<HighlightId, ReturnType<typeof setTimeout>>();

  const put = (id: HighlightId, draft: Draft) => {
    drafts.set(id, draft);
    tell(new Map(drafts));
  };

  const change = (id: HighlightId, text: string) => {
    const busy = drafts.get(id)?.phase === 'saving';
    put(id, { text, phase: busy ? 'saving' : 'typing' });
    clearTimeout(timers.get(id));
    timers.set(
      id,
      setTimeout(() => save(id), AUTOSAVE_MS),
    );
  };

  const save = async (id: HighlightId): Promise<void> => {
    clearTimeout(timers.get(id));
    const draft = drafts.get(id);
    if (draft === undefined || (draft.phase !== 'typing' && draft.phase !== 'failed')) return;
    put(id, { text: draft.text, phase: 'saving' });
    const answer = await write(id, draft.text).catch((): SaveAnswer => ({ saved: false, why: 'failed' }));
    const text = drafts.get(id)?.text ?? draft.text;
    if (!answer.saved) return put(id, { text, phase: 'failed', why: answer.why });
    if (text === draft.text) return put(id, { text, phase: 'saved' });
    put(id, { text, phase: 'typing' });
    return save(id);
  };

  const saveAll = () => {
    for (const id of drafts.keys()) void save(id);
  };

  return { change, save, saveAll };
}

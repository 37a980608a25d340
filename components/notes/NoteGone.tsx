import { useEffect, useRef, useState } from 'preact/hooks';
import type { SaveAnswer } from '../../messaging/protocol';
import { useTranslate } from '../ui/translate';
import { beginningOf } from './note-wording';

interface NoteGoneProps {
  readonly subject: string;
  readonly onUndo: () => Promise<SaveAnswer>;
}

/** Stands where a deleted note stood, with the way back, and takes the focus that was in it. */
export function NoteGone({ subject, onUndo }: NoteGoneProps) {
  const translate = useTranslate();
  const [failed, setFailed] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => button.current?.focus(), []);
  const undo = async () => {
    setFailed(false);
    const answer = await onUndo().catch(() => null);
    setFailed(answer?.saved !== true);
  };
  return (
    <div class="note-gone">
      <p role={failed ? 'alert' : undefined}>{translate(failed ? 'notes_change_failed' : 'notes_deleted')}</p>
      <button
        ref={button}
        type="button"
        class="button"
        aria-label={translate('notes_undo_named', beginningOf(subject, 60))}
        onClick={undo}
      >
        {translate('notes_undo')}
      </button>
    </div>
  );
}

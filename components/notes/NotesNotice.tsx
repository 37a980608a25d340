import { type MessageKey, useTranslate } from '../ui/translate';
import type { NotesPhase } from './notes-view';

const notices: Readonly<Record<'blocked' | 'failed' | 'ready', readonly [title: MessageKey, text: MessageKey]>> = {
  blocked: ['notes_blocked_title', 'notes_blocked'],
  failed: ['notes_failed_title', 'notes_failed'],
  ready: ['notes_empty_title', 'notes_empty'],
};

interface NotesNoticeProps {
  readonly phase: NotesPhase;
  readonly onTryAgain: () => void;
}

/** Why there are no notes to list; `ready`: there are none yet. */
export function NotesNotice({ phase, onTryAgain }: NotesNoticeProps) {
  const translate = useTranslate();
  if (phase === 'loading') return <p class="notes-notice">{translate('notes_loading')}</p>;
  const [title, text] = notices[phase];
  return (
    <div class="notes-notice">
      <h2 class="notes-notice-title">{translate(title)}</h2>
      <p>{translate(text)}</p>
      {phase !== 'ready' && (
        <button type="button" class="button button-main" onClick={onTryAgain}>
          {translate('notes_try_again')}
        </button>
      )}
    </div>
  );
}

import type { LibraryState } from '../../messaging/protocol';
import { translateCount, useTranslate } from '../ui/translate';
import type { Restoring } from './notes-view';

interface LibraryNoticeProps {
  readonly library: LibraryState | null;
  readonly restoring: Restoring;
  readonly onRestore: () => void;
}

/** Says that notes are missing, and offers to put back what there is a copy of. Nothing where all is well. */
export function LibraryNotice({ library, restoring, onRestore }: LibraryNoticeProps) {
  const translate = useTranslate();
  const missing = library?.state === 'rows-missing' ? library.missing : 0;
  const restorable = library?.restorable ?? 0;
  return (
    <div class="library-notice" data-missing={missing > 0}>
      {missing > 0 && (
        <>
          <h2 class="library-notice-title">{translateCount(translate, 'notes_missing', missing)}</h2>
          <p>
            {restorable === 0 && translate('notes_missing_all')}
            {restorable > 0 && restorable < missing && translate('notes_missing_some', String(restorable))}
            {restorable >= missing && translate('notes_missing')}
          </p>
          {restorable > 0 && (
            <button type="button" class="button button-warm" disabled={restoring === 'running'} onClick={onRestore}>
              {translateCount(translate, 'notes_restore', restorable)}
            </button>
          )}
        </>
      )}
      <p class="library-told" role="status">
        {restoring === 'running' && translate('notes_restoring')}
        {restoring === 'failed' && translate('notes_restore_failed')}
        {restoring === 'done' && missing === 0 && translate('notes_restored')}
      </p>
    </div>
  );
}

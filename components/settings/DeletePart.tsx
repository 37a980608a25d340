import { useEffect, useRef, useState } from 'preact/hooks';
import { useTranslate } from '../ui/translate';
import { DeleteQuestion, type DeleteQuestionProps } from './DeleteQuestion';
import type { DeletionView } from './settings-view';

interface DeletePartProps extends Pick<DeleteQuestionProps, 'view' | 'exporting' | 'onExport'> {
  readonly deletion: DeletionView;
  readonly onDelete: () => void;
}

/** Everything away, at one question. The one place where the trash does not catch what is deleted. */
export function DeletePart({ deletion, onDelete, ...question }: DeletePartProps) {
  const translate = useTranslate();
  const [asking, setAsking] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const told = useRef<HTMLParagraphElement>(null);
  const before = useRef(deletion.state);
  const isDone = deletion.state === 'done';
  // The box with the buttons goes when all is deleted; focus goes to the words that say so.
  useEffect(() => {
    if (isDone && before.current !== 'done') {
      setAsking(false);
      told.current?.focus();
    }
    before.current = deletion.state;
  }, [deletion.state, isDone]);
  const cancel = () => {
    setAsking(false);
    opener.current?.focus();
  };
  return (
    <section class="settings-part" aria-labelledby="settings-delete">
      <h2 id="settings-delete">{translate('settings_delete_title')}</h2>
      <p>{translate('settings_delete_lead')}</p>
      <button ref={opener} type="button" class="button" aria-expanded={asking} onClick={() => setAsking(!asking)}>
        {translate('settings_delete_open')}
      </button>
      {asking && (
        <DeleteQuestion {...question} isRunning={deletion.state === 'running'} onDelete={onDelete} onCancel={cancel} />
      )}
      <p ref={told} class="settings-told" role="status" tabIndex={-1} data-failed={deletion.state === 'failed'}>
        {deletion.state === 'running' && translate('settings_deleting')}
        {isDone && translate('settings_deleted')}
        {deletion.state === 'failed' && translate(`settings_delete_${deletion.why}`)}
      </p>
    </section>
  );
}

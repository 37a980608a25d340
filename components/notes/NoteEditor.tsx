import { useId } from 'preact/hooks';
import type { highlightLimits } from '../../domain/notes/index';
import { useTranslate } from '../ui/translate';
import type { Draft } from './create-drafts';
import { findRefusal } from './note-wording';

const most: (typeof highlightLimits)['note'] = 20_000;

interface NoteEditorProps {
  /** As it is stored. */
  readonly note: string;
  /** As it is being written, if it is. */
  readonly draft: Draft | undefined;
  readonly onType: (text: string) => void;
  readonly onSave: () => void;
}

/** The reader's note, written in place. It saves itself, and says "saved" once it is on disk. */
export function NoteEditor({ note, draft, onType, onSave }: NoteEditorProps) {
  const translate = useTranslate();
  const id = useId();
  const saveByKey = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    onSave();
  };
  return (
    <div class="note-editor">
      <div class="note-label">
        <label for={id}>{translate('notes_own')}</label>
        <p id={`${id}-state`} class="note-state" role="status" data-phase={draft?.phase}>
          {describePhase(draft, translate)}
        </p>
        {draft?.phase === 'failed' && (
          <button type="button" class="link-button" onClick={onSave}>
            <span class="link-button-label">{translate('notes_try_again')}</span>
          </button>
        )}
      </div>
      <textarea
        id={id}
        class="note-field"
        rows={2}
        dir={(draft?.text ?? note) === '' ? undefined : 'auto'}
        maxLength={most}
        placeholder={translate('notes_own_hint')}
        aria-describedby={`${id}-state`}
        value={draft?.text ?? note}
        onInput={(event) => onType(event.currentTarget.value)}
        onBlur={onSave}
        onKeyDown={saveByKey}
      />
    </div>
  );
}

function describePhase(draft: Draft | undefined, translate: ReturnType<typeof useTranslate>): string {
  switch (draft?.phase) {
    case 'saving':
      return translate('notes_saving');
    case 'saved':
      return translate('notes_saved');
    case 'failed':
      return translate(findRefusal(draft.why ?? 'failed'));
    default:
      return '';
  }
}

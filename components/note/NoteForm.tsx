import { highlightLimits } from '../../domain/notes/index';
import { type MessageKey, readDirection, useTranslate } from '../ui/translate';
import { useFieldFocus } from './use-field-focus';

/** What became of what was typed. `loading`: the note that is there already is still being fetched. */
export type NoteState = 'loading' | 'unchanged' | 'saving' | 'kept' | 'refused' | 'full' | 'outdated';

const stateWording: Readonly<Record<NoteState, MessageKey | null>> = {
  loading: null,
  unchanged: null,
  saving: 'note_frame_saving',
  kept: 'note_frame_kept',
  refused: 'note_frame_refused',
  full: 'note_frame_full',
  outdated: 'note_frame_outdated',
};

interface NoteFormProps {
  readonly note: string;
  readonly state: NoteState;
  readonly onInput: (note: string) => void;
  readonly onDone: () => void;
}

/** A note on one passage, saved while it is typed. */
export function NoteForm({ note, state, onInput, onDone }: NoteFormProps) {
  const translate = useTranslate();
  const field = useFieldFocus();
  const wording = stateWording[state];
  return (
    <form
      class="note-form"
      lang={translate('locale_tag')}
      dir={readDirection(translate)}
      onSubmit={(event) => {
        event.preventDefault();
        onDone();
      }}
    >
      <label class="note-label" for="note">
        {translate('note_frame_label')}
      </label>
      <textarea
        id="note"
        class="note-field"
        ref={field}
        dir={note === '' ? undefined : 'auto'}
        maxLength={highlightLimits.note}
        placeholder={translate('note_frame_hint')}
        readOnly={state === 'loading'}
        value={note}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
      <div class="note-foot">
        <p class="note-state" role="status" data-state={state}>
          {wording && translate(wording)}
        </p>
        <button type="submit" class="button button-main">
          {translate('note_frame_done')}
        </button>
      </div>
    </form>
  );
}

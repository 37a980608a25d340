import { highlightLimits } from '../../domain/notes/index';
import { type MessageKey, readDirection, useTranslate } from '../ui/translate';
import { useFieldFocus } from './use-field-focus';

/** What became of what was said; `asked`: nothing was said yet. */
export type SaidState = 'asked' | 'saving' | 'kept' | 'unkept';

const stateWording: Readonly<Record<SaidState, MessageKey | null>> = {
  asked: null,
  saving: 'note_frame_saving',
  kept: 'say_first_kept',
  unkept: 'say_first_unkept',
};

interface SayFormProps {
  readonly words: string;
  readonly state: SaidState;
  readonly onInput: (words: string) => void;
  readonly onDone: () => void;
}

/** What the reader thinks that a word means, before we say it; and afterwards what the reader said. */
export function SayForm({ words, state, onInput, onDone }: SayFormProps) {
  const translate = useTranslate();
  const field = useFieldFocus();
  const wording = stateWording[state];
  const isAsked = state === 'asked' || state === 'saving';
  return (
    <form
      class="note-form"
      lang={translate('locale_tag')}
      dir={readDirection(translate)}
      onSubmit={(event) => {
        event.preventDefault();
        if (words.trim() !== '') onDone();
      }}
    >
      {isAsked ? (
        <>
          <label class="note-label" for="say">
            {translate('say_first_ask')}
          </label>
          <textarea
            id="say"
            class="note-field"
            ref={field}
            dir="auto"
            maxLength={highlightLimits.note}
            readOnly={state === 'saving'}
            value={words}
            onInput={(event) => onInput(event.currentTarget.value)}
          />
        </>
      ) : (
        <>
          <p class="note-label">{translate('say_first_yours')}</p>
          <p class="note-said" dir="auto">
            {words}
          </p>
        </>
      )}
      <div class="note-foot">
        <p class="note-state" role="status" data-state={state}>
          {wording && translate(wording)}
        </p>
        {isAsked && (
          <button type="submit" class="button button-main" aria-disabled={words.trim() === ''}>
            {translate('say_first_keep')}
          </button>
        )}
      </div>
    </form>
  );
}

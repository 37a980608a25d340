import { useEffect, useRef, useState } from 'preact/hooks';
import type { Settings } from '../../domain/settings/index';
import { type Translate, translateCount, useTranslate } from '../ui/translate';
import type { ExportView, SettingsPageView } from './settings-view';

export interface DeleteQuestionProps {
  readonly view: Pick<SettingsPageView, 'library' | 'settings'>;
  readonly exporting: ExportView;
  readonly isRunning: boolean;
  readonly onExport: () => void;
  readonly onDelete: () => void;
  readonly onCancel: () => void;
}

/** What would go, a way to keep the notes, and a word to type: a press alone is too easily made. */
export function DeleteQuestion({ view, exporting, isRunning, onExport, onDelete, onCancel }: DeleteQuestionProps) {
  const translate = useTranslate();
  const box = useRef<HTMLFormElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const [isMissed, setMissed] = useState(false);
  useEffect(() => box.current?.focus(), []);
  const word = translate('settings_delete_word');
  const answer = () => {
    const isTyped = field.current?.value.trim().toLowerCase() === word.toLowerCase();
    setMissed(!isTyped);
    if (!isTyped) field.current?.focus();
    else if (!isRunning) onDelete();
  };
  return (
    <form
      ref={box}
      class="delete-question"
      tabIndex={-1}
      aria-labelledby="delete-question"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        answer();
      }}
    >
      <h3 id="delete-question">{translate('settings_delete_question')}</h3>
      <ul>
        {listLosses(translate, view).map((loss) => (
          <li key={loss}>{loss}</li>
        ))}
      </ul>
      <p>{translate('settings_delete_final')}</p>
      <p class="settings-buttons">
        <button type="button" class="button" disabled={exporting.state === 'running'} onClick={onExport}>
          {translate('settings_delete_export')}
        </button>
      </p>
      <label for="delete-word">{translate('settings_delete_type', word)}</label>
      <input
        ref={field}
        id="delete-word"
        class="text-field"
        type="text"
        autoCapitalize="none"
        autoComplete="off"
        spellcheck={false}
        aria-invalid={isMissed}
        aria-describedby="delete-missed"
        onInput={() => setMissed(false)}
      />
      <p id="delete-missed" class="settings-told" role="status" data-failed={true}>
        {isMissed && translate('settings_delete_missed', word)}
      </p>
      <p class="settings-buttons">
        <button type="submit" class="button button-warm" aria-disabled={isRunning}>
          {translate('settings_delete')}
        </button>
        <button type="button" class="button" onClick={onCancel}>
          {translate('settings_delete_cancel')}
        </button>
      </p>
    </form>
  );
}

function listLosses(translate: Translate, { library, settings }: DeleteQuestionProps['view']): readonly string[] {
  const notes = library === null || library === 'failed' || library.state !== 'well' ? null : library.count;
  return [
    notes === null ? translate('settings_delete_notes') : translateCount(translate, 'settings_delete_notes', notes),
    ...(settings === null ? [] : listChosen(translate, settings)),
    translate('settings_delete_choices'),
  ];
}

function listChosen(translate: Translate, { known, notMeant, sitesOff }: Settings): readonly string[] {
  const counted = [
    ['settings_delete_known', known.length],
    ['settings_delete_meanings', notMeant.length],
    ['settings_delete_sites', sitesOff.length],
  ] as const;
  return counted.flatMap(([key, count]) => (count === 0 ? [] : [translateCount(translate, key, count)]));
}

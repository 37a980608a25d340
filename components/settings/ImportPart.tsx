import { useEffect, useRef } from 'preact/hooks';
import { type Translate, translateCount, useTranslate } from '../ui/translate';
import { ImportPreviewBox } from './ImportPreviewBox';
import { ImportRefusal } from './ImportRefusal';
import type { ImportView, SettingsActions } from './settings-view';

interface ImportPartProps {
  readonly importing: ImportView;
  readonly actions: Pick<SettingsActions, 'onFile' | 'onImport' | 'onCancelImport'>;
}

/** Choose a file, see what it would change, then import it. */
export function ImportPart({ importing, actions }: ImportPartProps) {
  const translate = useTranslate();
  const field = useRef<HTMLInputElement>(null);
  const asked = useRef(false);
  const busy = importing.state === 'reading' || importing.state === 'running';
  // The box with the buttons goes when it is answered; focus returns to where it all began.
  useEffect(() => {
    if (asked.current && importing.state !== 'preview' && !busy) field.current?.focus();
    asked.current = importing.state === 'preview' || (asked.current && busy);
  }, [importing.state, busy]);
  const choose = (input: HTMLInputElement) => {
    const file = input.files?.[0];
    // The same file can then be chosen again, after it was changed.
    input.value = '';
    if (file !== undefined) actions.onFile(file);
  };
  return (
    <section class="settings-part" aria-labelledby="settings-import">
      <h2 id="settings-import">{translate('settings_import_title')}</h2>
      <p>{translate('settings_import_lead')}</p>
      <label class="button file-button" data-busy={busy}>
        <input
          ref={field}
          type="file"
          accept=".json,application/json"
          aria-disabled={busy}
          onClick={(event) => busy && event.preventDefault()}
          onChange={(event) => choose(event.currentTarget)}
        />
        {translate('settings_import_choose')}
      </label>
      {importing.state === 'preview' && (
        <ImportPreviewBox
          name={importing.name}
          preview={importing.preview}
          onImport={actions.onImport}
          onCancel={actions.onCancelImport}
        />
      )}
      <p class="settings-told" role="status" data-failed={hasFailed(importing)}>
        {describeImport(translate, importing)}
      </p>
      {importing.state === 'refused' && <ImportRefusal details={importing.details} />}
    </section>
  );
}

function hasFailed({ state }: ImportView): boolean {
  return state === 'too-big' || state === 'unreadable' || state === 'refused';
}

function describeImport(translate: Translate, importing: ImportView): string {
  switch (importing.state) {
    case 'resting':
    case 'preview':
      return '';
    case 'reading':
      return translate('settings_import_reading', importing.name);
    case 'running':
      return translate('settings_importing');
    case 'too-big':
      return translate('settings_import_too_big', importing.name);
    case 'unreadable':
      return translate('settings_import_unreadable', importing.name);
    case 'done':
      return translateCount(translate, 'settings_imported', importing.preview.fresh + importing.preview.changed);
    case 'refused':
      return importing.why;
  }
}

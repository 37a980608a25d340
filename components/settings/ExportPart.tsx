import { translateList, useTranslate } from '../ui/translate';
import type { ExportView } from './settings-view';

interface ExportPartProps {
  readonly exporting: ExportView;
  readonly onExport: () => void;
}

/** The whole library as a file; said beside it, why that matters. */
export function ExportPart({ exporting, onExport }: ExportPartProps) {
  const translate = useTranslate();
  return (
    <section class="settings-part" aria-labelledby="settings-export">
      <h2 id="settings-export">{translate('settings_export_title')}</h2>
      <p>
        <strong>{translate('settings_removal')}</strong> {translate('settings_removal_export')}
      </p>
      <button type="button" class="button button-main" disabled={exporting.state === 'running'} onClick={onExport}>
        {translate('settings_export')}
      </button>
      <p class="settings-told" role="status" data-failed={exporting.state === 'failed'}>
        {exporting.state === 'running' && translate('settings_exporting')}
        {exporting.state === 'done' && translate('settings_exported', translateList(translate, exporting.names))}
        {exporting.state === 'done' && exporting.names.length > 1 && ` ${translate('settings_exported_parts')}`}
        {exporting.state === 'failed' && translate('settings_export_failed')}
      </p>
    </section>
  );
}

import { Mark } from '../ui/Mark';
import { useTranslate } from '../ui/translate';
import { ExportPart } from './ExportPart';
import { ImportPart } from './ImportPart';
import { StoredPart } from './StoredPart';
import type { SettingsActions, SettingsPageView } from './settings-view';
import { TrashPart } from './TrashPart';

interface SettingsPageProps {
  readonly view: SettingsPageView;
  readonly actions: SettingsActions;
}

/** What is stored, and how it is kept, taken along and brought back. */
export function SettingsPage({ view, actions }: SettingsPageProps) {
  const translate = useTranslate();
  return (
    <main class="settings">
      <header class="settings-head">
        <Mark />
        <h1>{translate('settings_title')}</h1>
        <p class="settings-lead">{translate('settings_lead')}</p>
      </header>
      <StoredPart view={view} actions={actions} />
      <ExportPart exporting={view.exporting} onExport={actions.onExport} />
      <ImportPart importing={view.importing} actions={actions} />
      <TrashPart view={view} actions={actions} />
    </main>
  );
}

import { Mark } from '../ui/Mark';
import { type MessageKey, useTranslate } from '../ui/translate';
import { DeletePart } from './DeletePart';
import { ExportPart } from './ExportPart';
import { ImportPart } from './ImportPart';
import { KeysPart, type KeysView } from './KeysPart';
import { KnownPart } from './KnownPart';
import { MeaningsPart } from './MeaningsPart';
import { ReadingPart } from './ReadingPart';
import { SitesPart } from './SitesPart';
import { StoredPart } from './StoredPart';
import type { ChoiceActions, SettingsActions, SettingsPageView } from './settings-view';
import { TrashPart } from './TrashPart';

interface SettingsPageProps {
  readonly view: SettingsPageView;
  readonly actions: SettingsActions & ChoiceActions;
  readonly keys: KeysView;
}

/** Every part that has a heading of its own, in the order of the page. */
const contents: readonly (readonly [id: string, title: MessageKey])[] = [
  ['settings-reading', 'settings_reading_title'],
  ['settings-sites', 'settings_sites_title'],
  ['settings-known', 'settings_known_title'],
  ['settings-meanings', 'settings_meanings_title'],
  ['settings-keys', 'settings_keys_title'],
  ['settings-stored', 'settings_notes_title'],
  ['settings-delete', 'settings_delete_title'],
];

/** What the reader can choose; what is stored, and how it is kept, taken along, brought back and deleted. */
export function SettingsPage({ view, actions, keys }: SettingsPageProps) {
  const translate = useTranslate();
  const { settings, listed, names } = view;
  return (
    <main class="settings">
      <header class="settings-head">
        <Mark />
        <h1>{translate('settings_title')}</h1>
        <p class="settings-lead">{translate('settings_lead')}</p>
        <nav aria-label={translate('settings_contents')}>
          <ul class="settings-contents">
            {contents.map(([id, title]) => (
              <li key={id}>
                <a href={`#${id}`}>{translate(title)}</a>
              </li>
            ))}
          </ul>
        </nav>
      </header>
      <ReadingPart settings={settings} actions={actions} />
      <SitesPart paused={settings?.paused ?? false} sitesOff={listed.sitesOff} actions={actions} />
      <KnownPart known={listed.known} names={names} actions={actions} />
      <MeaningsPart notMeant={listed.notMeant} names={names} actions={actions} />
      <KeysPart {...keys} />
      <StoredPart view={view} actions={actions} />
      <ExportPart exporting={view.exporting} onExport={actions.onExport} />
      <ImportPart importing={view.importing} actions={actions} />
      <TrashPart view={view} actions={actions} />
      <DeletePart
        view={view}
        deletion={view.deletion}
        exporting={view.exporting}
        onExport={actions.onExport}
        onDelete={actions.onDelete}
      />
      <p class="settings-failed" role="status">
        {view.isChoiceLost && translate('settings_failed')}
      </p>
    </main>
  );
}

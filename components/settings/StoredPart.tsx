import { LibraryNotice } from '../notes/LibraryNotice';
import { type Translate, translateCount, useTranslate } from '../ui/translate';
import type { SettingsActions, SettingsPageView } from './settings-view';

interface StoredPartProps {
  readonly view: Pick<SettingsPageView, 'library' | 'restoring'>;
  readonly actions: Pick<SettingsActions, 'onCheck' | 'onRestore'>;
}

/** How many notes there are, and whether all of them are there. */
export function StoredPart({ view, actions }: StoredPartProps) {
  const translate = useTranslate();
  const { library, restoring } = view;
  return (
    <section class="settings-part" aria-labelledby="settings-stored">
      <h2 id="settings-stored">{translate('settings_notes_title')}</h2>
      <p>{translate('settings_notes_lead')}</p>
      <p class="settings-count" role="status">
        {describeLibrary(translate, library)}
      </p>
      <LibraryNotice
        library={library === 'failed' ? null : library}
        restoring={restoring}
        onRestore={actions.onRestore}
      />
      <p class="settings-soft">{translate('settings_checked')}</p>
      <button type="button" class="button" onClick={actions.onCheck}>
        {translate('settings_check_again')}
      </button>
    </section>
  );
}

function describeLibrary(translate: Translate, library: SettingsPageView['library']): string {
  if (library === null) return translate('settings_stored_loading');
  if (library === 'failed') return translate('notes_failed');
  if (library.state === 'blocked') return translate('notes_blocked');
  if (library.state === 'rows-missing') return translateCount(translate, 'popup_notes', library.count);
  if (library.count === 0) return translate('settings_stored_none');
  return translateCount(translate, 'settings_stored', library.count);
}

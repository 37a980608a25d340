import type { Shortcut } from '../shortcuts/read-shortcuts';
import { ShortcutList } from '../shortcuts/ShortcutList';
import { Icon } from '../ui/Icon';
import { useTranslate } from '../ui/translate';

/** Where the keys can be changed. Browsers differ in whether they let an extension lead there. */
export interface KeysView {
  readonly shortcuts: readonly Shortcut[];
  readonly browser: 'chromium' | 'firefox';
  readonly onChangeKeys: (() => void) | null;
}

/** The real keys, which the browser keeps, and the way to change them. */
export function KeysPart({ shortcuts, browser, onChangeKeys }: KeysView) {
  const translate = useTranslate();
  return (
    <section class="settings-part" aria-labelledby="settings-keys">
      <h2 id="settings-keys">{translate('settings_keys_title')}</h2>
      <p>{translate('settings_keys_lead')}</p>
      <ShortcutList shortcuts={shortcuts} />
      <p class="settings-soft">{translate(`settings_keys_${browser}`)}</p>
      {onChangeKeys && (
        <button type="button" class="button" onClick={onChangeKeys}>
          {translate('settings_keys_change')}
          <Icon name="away" />
        </button>
      )}
    </section>
  );
}

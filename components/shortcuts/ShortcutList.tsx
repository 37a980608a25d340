import { useTranslate } from '../ui/translate';
import type { Shortcut } from './read-shortcuts';

/** What can be done by keys, and by which. */
export function ShortcutList({ shortcuts }: { readonly shortcuts: readonly Shortcut[] }) {
  const translate = useTranslate();
  return (
    <dl class="shortcuts">
      {shortcuts.map((shortcut) => (
        <div key={shortcut.id}>
          <dt>{shortcut.name}</dt>
          <dd>
            {shortcut.keys === '' ? (
              <span class="shortcut-unset">{translate('shortcut_unset')}</span>
            ) : (
              <kbd dir="ltr">{shortcut.keys}</kbd>
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}

import type { Browser } from 'wxt/browser';
import type { Shortcut } from '../../components/welcome/WelcomePage';

/** The shortcuts that the browser has for us, with the keys that the reader may have changed. */
export function readShortcuts(commands: readonly Browser.commands.Command[]): readonly Shortcut[] {
  return commands.flatMap(({ name, description, shortcut }) =>
    name === undefined || name === '_execute_action'
      ? []
      : [{ id: name, name: description ?? name, keys: shortcut ?? '' }],
  );
}

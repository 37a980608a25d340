/** A shortcut that the browser has for us, with the keys that the reader may have changed. */
export interface Shortcut {
  readonly id: string;
  /** What it does. */
  readonly name: string;
  /** The keys as the browser writes them; empty when it has none. */
  readonly keys: string;
}

/** A command as browsers list it. */
interface ListedCommand {
  readonly name?: string;
  readonly description?: string;
  readonly shortcut?: string;
}

/** In the order in which they are wanted; browsers have one of their own. */
const order = ['next-term', 'previous-term', 'open-term', 'save-selection', 'toggle-site'];

/** The shortcuts among what the browser lists; opening the popup is its own affair. */
export function readShortcuts(commands: readonly ListedCommand[]): readonly Shortcut[] {
  const found = commands.flatMap(({ name, description, shortcut }) =>
    name === undefined || name === '_execute_action'
      ? []
      : [{ id: name, name: description ?? name, keys: shortcut ?? '' }],
  );
  return found.sort((a, b) => order.indexOf(a.id) - order.indexOf(b.id));
}

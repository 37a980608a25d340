import { expect, it } from 'vitest';
import { readShortcuts } from '../../../../components/shortcuts/read-shortcuts';

it('lists the keys in the order in which they are wanted, not in that of the browser', () => {
  const listed = ['_execute_action', 'next-term', 'open-term', 'previous-term', 'save-selection', 'toggle-site'];
  const ids = readShortcuts(listed.map((name) => ({ name }))).map(({ id }) => id);
  expect(ids).toEqual(['next-term', 'previous-term', 'open-term', 'save-selection', 'toggle-site']);
});

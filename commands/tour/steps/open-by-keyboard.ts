import { waitForFocusedCard } from '../../../tests/support/card/read-card';
import { pressShortcut } from '../../../tests/support/extension/ask-tab';
import { expectSeen, type Tour } from '../tour';

/** Next term, then open it: the shortcuts of the manifest, no mouse. */
export async function openByKeyboard(tour: Tour): Promise<void> {
  const { driven, page, say } = tour;
  await page.mouse.move(2, 2);
  await pressShortcut(driven, page, 'next-term');
  await pressShortcut(driven, page, 'open-term');
  const card = await waitForFocusedCard(page);
  say(`${card.role} “${card.name}”, focus on “${card.focus}”: ${card.text.slice(0, 160)}…`);
  expectSeen('a dialog', card.role === 'dialog', card.role);
  expectSeen('the focus on its heading', card.focus === card.name, card.focus);
  await tour.picture(page, '4-keyboard-card');
}

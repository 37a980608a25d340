import { setColourScheme } from '../../../tests/support/browser/colour-scheme';
import { waitForCard } from '../../../tests/support/card/read-card';
import { hoverMark } from '../../../tests/support/page/hover-mark';
import { expectSeen, type Tour } from '../tour';

/** Rests the real mouse on a marked word until its card opens. */
export async function openByHover(tour: Tour): Promise<void> {
  const { driven, page, say } = tour;
  await page.bringToFront();
  await hoverMark(page, 'inflammation');
  const card = await waitForCard(page, 'inflammation');
  say(`${card.role} “${card.name}”: ${card.text.slice(0, 160)}…`);
  expectSeen('a dialog', card.role === 'dialog', card.role);
  expectSeen('a card named inflammation', /^inflammation$/i.test(card.name), card.name);
  await tour.picture(page, '2-hover-card');
  await setColourScheme(driven, page, 'dark');
  await tour.picture(page, '2-hover-card-dark');
  await setColourScheme(driven, page, 'light');
}

import { clickInCard, readCard, waitForCard, waitForNoCard } from '../../../tests/support/card/read-card';
import { waitUntil } from '../../../tests/support/wait-until';
import { expectSeen, type Tour } from '../tour';

const CONNECTION = /^raises the risk of depression$/;

/** From inflammation to depression: unfolds the connection, reads its sentence, and goes there. */
export async function followConnection(tour: Tour): Promise<void> {
  const { page, say } = tour;
  await clickInCard(page, CONNECTION);
  const unfolded = await waitUntil('the sentence of the connection', async () => {
    const card = await readCard(page);
    return card?.controls.includes('Explain depression') ? card : null;
  });
  const sentence = /raises the risk of depression (.+?) Explain depression/.exec(unfolded.text)?.[1];
  say(`inflammation raises the risk of depression: ${sentence}`);
  expectSeen('the sentence that says so', sentence !== undefined, unfolded.text);
  await clickInCard(page, /^Explain depression$/);
  const card = await waitForCard(page, 'depression');
  say(`${card.role} “${card.name}”, with a way back: ${card.controls.includes('Back to inflammation')}`);
  expectSeen('a way back', card.controls.includes('Back to inflammation'), card.controls);
  await tour.picture(page, '3-connection');
  await page.keyboard.press('Escape');
  await waitForNoCard(page);
  say('Escape closes it');
}

import { setColourScheme } from '../../../tests/support/browser/colour-scheme';
import { readMarks } from '../../../tests/support/page/marks';
import { waitUntil } from '../../../tests/support/wait-until';
import type { Tour } from '../tour';

/** What a reader meets after the installation; its sample text is live. */
export async function openWelcome(tour: Tour): Promise<void> {
  const { driven, say } = tour;
  const welcome = await driven.open(driven.extensionUrl('welcome.html'));
  await welcome.bringToFront();
  const marks = await waitUntil('marks in the sample text', async () => {
    const now = await readMarks(welcome);
    return now.length > 0 ? now : null;
  });
  say(`marked there: ${marks.join(', ')}`);
  await tour.picture(welcome, '7-welcome');
  await setColourScheme(driven, welcome, 'dark');
  await tour.picture(welcome, '7-welcome-dark');
  await welcome.close();
}

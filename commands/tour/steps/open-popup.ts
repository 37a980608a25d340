import { setColourScheme } from '../../../tests/support/browser/colour-scheme';
import { VIEWPORT } from '../../../tests/support/browser/open-page';
import { findTab } from '../../../tests/support/extension/ask-tab';
import { pressControl, readShownText } from '../../../tests/support/page/controls';
import { waitUntil } from '../../../tests/support/wait-until';
import { expectSeen, type Tour } from '../tour';

/** As large as browsers let it be: nothing of it is scrolled away. */
const POPUP_SIZE = { width: 380, height: 600 };

/** The popup as a page of its own about the magazine's tab: no browser without a display opens the real one. */
export async function openPopup(tour: Tour): Promise<void> {
  const { driven, page, say } = tour;
  const popup = await driven.open(driven.extensionUrl(`popup.html?tab=${await findTab(driven, page)}`));
  await popup.setViewport(POPUP_SIZE);
  const text = await waitUntil('the list of words', async () => {
    const now = await readShownText(popup);
    return /\d+ words on this page/.test(now) ? now : null;
  });
  say(text.slice(0, 400));
  const count = Number(/(\d+) words on this page/.exec(text)?.[1]);
  expectSeen('at least 12 words', count >= 12, count);
  await pressControl(popup, /^inflammation/);
  const opened = await waitUntil('the explainer in the list', async () => {
    const now = await readShownText(popup);
    return now.includes('Show on page') ? now : null;
  });
  say(/inflammation.+?Show on page/i.exec(opened)?.[0] ?? opened);
  await tour.picture(popup, '6-popup');
  await setColourScheme(driven, popup, 'dark');
  await tour.picture(popup, '6-popup-dark');
  await setColourScheme(driven, popup, 'light');
  await popup.setViewport(VIEWPORT);
  await popup.close();
}

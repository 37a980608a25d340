import { expect, it } from 'vitest';
import { clickInCard, readCard, waitForCard } from '../support/card/read-card';
import { findCardRoot } from '../support/card/shadow';
import { hoverMark } from '../support/page/hover-mark';
import { inBothBrowsers } from '../support/stories/in-both-browsers';
import { openBody, SORE_BACK, waitForMark } from '../support/stories/open-story';

/** Nothing may be loaded, run, styled or framed. */
const STRICT = {
  'content-security-policy':
    "default-src 'none'; style-src 'none'; script-src 'none'; require-trusted-types-for 'script'; sandbox allow-same-origin",
};

inBothBrowsers('A reader opens a page with a strict content security policy', (browser) => {
  it('gets marks, and a card that looks and works as anywhere', async () => {
    const page = await openBody(browser(), SORE_BACK, STRICT);
    await waitForMark(page, 'inflammation');
    await hoverMark(page, 'inflammation');
    const card = await waitForCard(page, 'inflammation');
    expect(card.rect.width).toBeGreaterThan(250);
    expect(card.rect.width).toBeLessThan(500);
    const root = await findCardRoot(page);
    const background = await root?.call((root) => {
      const element = root.querySelector('[role="dialog"]');
      return element && getComputedStyle(element).backgroundColor;
    }, null);
    expect(background).toMatch(/^(rgb|color|oklch|lab)/);
    expect(background).not.toBe('rgba(0, 0, 0, 0)');
    await clickInCard(page, 'More');
    await expect.poll(async () => (await readCard(page))?.text.length).toBeGreaterThan(card.text.length + 100);
  });
});

import { launchWith } from '../support/browser/launch';
import { startLoggingProxy } from '../support/serve/logging-proxy';
import { servePages } from '../support/serve/serve-pages';
import type { Bench } from './bench';
import { pagesFolder } from './find-saved-pages';
import { describeFrames, hoverCards, listSureTexts } from './hover-cards';

/** `card.open.firefox.*`: as `card.open.*`, in Firefox. It has no means to stop the background, which is awake. */
const bench: Bench = async (input) => {
  const proxy = await startLoggingProxy();
  const server = await servePages(pagesFolder);
  const ours = await launchWith('firefox', { proxy: proxy.address });
  try {
    const awake = await hoverCards(ours, server, listSureTexts(input), async () => () => Promise.resolve());
    return [
      describeFrames('card.open.firefox.p95-frames', awake, 0.95),
      describeFrames('card.open.firefox.median-frames', awake, 0.5),
    ];
  } finally {
    await Promise.all([ours.close(), server.close(), proxy.close()]);
  }
};
export default bench;

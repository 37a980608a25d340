import type { BrowserKind } from '../../tests/support/browser/kinds';
import { launchWith } from '../../tests/support/browser/launch';
import { servePages } from '../../tests/support/serve/serve-pages';

/** Opens a browser window with the extension on a health page, and stays until it is closed or Ctrl-C is pressed. */
export async function openForReading(kind: BrowserKind): Promise<void> {
  const server = await servePages('tests/pages');
  const driven = await launchWith(kind, { headless: false, fixedViewport: false });
  const page = await driven.open(server.url('magazine/page.html'));
  await page.bringToFront();
  console.log(`Interplay is in this ${kind}. Point at an underlined word. Close the window or press Ctrl-C to end.`);
  const closed = new Promise((resolve) => driven.browser.once('disconnected', resolve));
  const interrupted = new Promise((resolve) => process.once('SIGINT', resolve));
  await Promise.race([closed, interrupted]);
  if (driven.browser.connected) await driven.close();
  await server.close();
}

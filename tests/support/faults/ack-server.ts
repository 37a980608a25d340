import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** The text of the pages that faults happen on: numbered lines, one to a saved passage. */
export const LINES = 120;
export const lineAt = (line: number) => `Line ${line} was read by the harbour and kept for a rainy day.`;

export interface AckServer {
  url(path?: string): string;
  /** The ids that were said to be saved, in the order in which the browser said so. */
  readonly acknowledged: readonly string[];
  /** Other news of the savers: `retry ID`, `refused ID WHY`, `done TAB`. */
  readonly news: readonly string[];
  /** Called at each acknowledgement, before anything else can happen in this process. */
  onAcknowledged: ((count: number) => void) | null;
  close(): Promise<void>;
}

/**
 * Serves the page and hears of each save in the very moment in which the browser says that it is kept: what was heard here
 * was acknowledged, whatever happens to the browser next.
 */
export async function startAckServer(): Promise<AckServer> {
  const acknowledged: string[] = [];
  const news: string[] = [];
  const body = Array.from({ length: LINES }, (_, line) => `<p>${lineAt(line)}</p>`).join('');
  const page = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Lines</title><body>${body}</body></html>`;
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://loopback');
    const told = /^\/told\/(.+)$/.exec(decodeURIComponent(pathname))?.[1];
    if (told === undefined) {
      const isPage = pathname.startsWith('/page');
      response.writeHead(isPage ? 200 : 404, { 'content-type': 'text/html; charset=utf-8' }).end(isPage ? page : '');
      return;
    }
    const id = /^saved (.+)$/.exec(told)?.[1];
    if (id === undefined) news.push(told);
    else {
      acknowledged.push(id);
      kept.onAcknowledged?.(acknowledged.length);
    }
    response.writeHead(204, { 'access-control-allow-origin': '*' }).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  const kept: AckServer = {
    url: (path = 'page.html') => base + path,
    acknowledged,
    news,
    onAcknowledged: null,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
  return kept;
}

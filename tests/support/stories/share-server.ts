import { type PageServer, servePages } from '../serve/serve-pages';

const kept = globalThis as { keptServer?: Promise<PageServer> };

/** The pages of tests/pages, and whatever stories put beside them. */
export function shareServer(): Promise<PageServer> {
  kept.keptServer ??= servePages('tests/pages');
  return kept.keptServer;
}

let number = 0;

/** Serves a page made of this body, at an address of its own. */
export async function serveBody(body: string, headers: Record<string, string> = {}): Promise<string> {
  number += 1;
  const server = await shareServer();
  return server.put(`story-${process.pid}-${number}.html`, { body: writePage(body), headers });
}

/** A whole document around a body. */
export function writePage(body: string): string {
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>A page</title><body style="font:18px/1.6 serif">${body}</body></html>`;
}

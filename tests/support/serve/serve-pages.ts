import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize, sep } from 'node:path';

const TYPES: Record<string, string> = {
  '.css': 'text/css',
  '.htm': 'text/html',
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain',
  '.xhtml': 'application/xhtml+xml',
};

export interface ServedPage {
  readonly body: string;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface PageServer {
  /** `http://127.0.0.1:PORT/` followed by the path. */
  url(path?: string): string;
  /** Puts a page at a path, or replaces it; answers its address. */
  put(path: string, page: string | ServedPage): string;
  /** The paths asked for so far. */
  readonly requests: readonly string[];
  close(): Promise<void>;
}

/** Serves the files of a folder, and pages put there by tests, on a free loopback port. Anything else is a quick 404. */
export async function servePages(folder: string | null = null): Promise<PageServer> {
  const pages = new Map<string, ServedPage>();
  const requests: string[] = [];
  const server = createServer((request, response) => {
    requests.push(request.url ?? '');
    return answer(request, response, pages, folder);
  });
  await listen(server);
  const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  return {
    url: (path = '') => base + encodeURI(path),
    put(path, page) {
      pages.set(`/${path}`, typeof page === 'string' ? { body: page } : page);
      return base + encodeURI(path);
    },
    requests,
    close: () => shut(server),
  };
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  pages: Map<string, ServedPage>,
  folder: string | null,
) {
  const path = decodeURIComponent(new URL(request.url ?? '/', 'http://loopback').pathname);
  const page = pages.get(path);
  if (page !== undefined) {
    response.writeHead(200, { 'content-type': typeOf(path || '.html', null), ...page.headers }).end(page.body);
    return;
  }
  const bytes = folder === null ? null : await readInside(folder, path);
  if (bytes === null) response.writeHead(404).end();
  else response.writeHead(200, { 'content-type': typeOf(path, bytes) }).end(bytes);
}

async function readInside(folder: string, path: string): Promise<Buffer | null> {
  const file = normalize(join(folder, path));
  return file.startsWith(normalize(folder + sep)) ? readFile(file).catch(() => null) : null;
}

/** Saved pages often lost the header that said their encoding: what reads as UTF-8 is said to be it. */
function typeOf(path: string, bytes: Buffer | null): string {
  const type = TYPES[extname(path).toLowerCase()] ?? 'text/html';
  const isText = /^text|json|xml|javascript/.test(type);
  return isText && (bytes === null || isUtf8(bytes)) ? `${type}; charset=utf-8` : type;
}

function isUtf8(bytes: Buffer): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

function listen(server: Server): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject).listen(0, '127.0.0.1', resolve);
  });
}

function shut(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(() => resolve()));
}

import { readFileSync, statSync } from 'node:fs';

/** A document as it was read, before anything is made of it. */
export interface Source {
  readonly name: string;
  readonly text: string;
  readonly kind: 'html' | 'xhtml' | 'text';
}

/** Something a person can mend: shown as one line, without a stack. */
export class SourceError extends Error {}

/** Larger documents are refused, in bytes. */
const LARGEST_BYTES = 50_000_000;
const LONGEST_WAIT_MS = 30_000;

/**
 * Reads a file or an http(s) address.
 * @throws {SourceError} when there is none, when the server says so, or when it is not text.
 */
export async function readSource(name: string): Promise<Source> {
  const { bytes, type } = /^https?:\/\//i.test(name) ? await readAddress(name) : readFile(name);
  if (bytes.length > LARGEST_BYTES) throw new SourceError(`${name} is larger than ${LARGEST_BYTES / 1e6} MB`);
  const text = decode(name, bytes, type);
  return { name, text, kind: findKind(name, text, type) };
}

interface Bytes {
  readonly bytes: Uint8Array;
  /** The content type that the server states; empty for files. */
  readonly type: string;
}

function readFile(path: string): Bytes {
  const found = statSync(path, { throwIfNoEntry: false });
  if (found === undefined) throw new SourceError(`there is no file ${path}`);
  if (found.isDirectory()) throw new SourceError(`${path} is a folder, not a file`);
  try {
    return { bytes: readFileSync(path), type: '' };
  } catch (error) {
    throw new SourceError(`${path} cannot be read (${(error as NodeJS.ErrnoException).code ?? error})`);
  }
}

async function readAddress(url: string): Promise<Bytes> {
  const headers = { accept: 'text/html,application/xhtml+xml,text/plain;q=0.9,*/*;q=0.1' };
  try {
    const response = await fetch(url, { headers, signal: AbortSignal.timeout(LONGEST_WAIT_MS) });
    if (!response.ok) throw new SourceError(`${url} answered ${response.status} ${response.statusText}`.trim());
    return { bytes: new Uint8Array(await response.arrayBuffer()), type: response.headers.get('content-type') ?? '' };
  } catch (error) {
    throw error instanceof SourceError ? error : new SourceError(`${url} cannot be reached (${describeCause(error)})`);
  }
}

function describeCause(error: unknown): string {
  const { name, message, cause } = error as Error & { cause?: { code?: string; message?: string } };
  if (name === 'TimeoutError') return `no answer within ${LONGEST_WAIT_MS / 1000} s`;
  return cause?.code ?? cause?.message ?? message;
}

/** By the byte-order mark, the server's word, the document's own, or as UTF-8. */
function decode(name: string, bytes: Uint8Array, type: string): string {
  if (type !== '' && !/^(?:text\/|application\/(?:xhtml\+xml|xml|json))/i.test(type)) {
    throw new SourceError(`${name} is ${type.split(';')[0]}, neither text nor HTML`);
  }
  const marked = findByteOrderMark(bytes);
  if (marked === null && bytes.subarray(0, 8_192).includes(0)) {
    throw new SourceError(`${name} is a binary file, neither text nor HTML`);
  }
  const stated = /charset=["']?([\w-]+)/i;
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 1_024));
  const charset = marked ?? stated.exec(type)?.[1] ?? (/<meta/i.test(head) ? stated.exec(head)?.[1] : null);
  return decodeAs(bytes, charset ?? 'utf-8');
}

function decodeAs(bytes: Uint8Array, charset: string): string {
  try {
    return new TextDecoder(charset, { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

function findByteOrderMark(bytes: Uint8Array): string | null {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return null;
}

function findKind(name: string, text: string, type: string): Source['kind'] {
  if (/xhtml\+xml/i.test(type) || /\.xhtml$/i.test(name)) return 'xhtml';
  if (/text\/html/i.test(type) || /\.html?$/i.test(name)) return 'html';
  return type === '' && /^\s*<(?:!doctype html|html|head|body)\b/i.test(text) ? 'html' : 'text';
}

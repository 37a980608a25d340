import type { DBCore, DBCoreTable } from 'dexie';
import { describe, expect, test } from 'vitest';
import { isUnreadable } from '../../../../storage/notes/describe-failure';
import { RequestDropped, rejectAborted } from '../../../../storage/notes/reject-aborted';

/** A table of which every request waits for `answer`, in a transaction that can be aborted. */
function plantTable(answer: Promise<unknown>) {
  const table = new Proxy({}, { get: () => () => answer, ownKeys: () => [] });
  const core = { table: () => table } as unknown as DBCore;
  const trans = Object.assign(new EventTarget(), { error: { name: 'AbortError' } });
  const watched = rejectAborted.create(core).table!('highlights') as DBCoreTable;
  const ask = (name: 'get' | 'getMany' | 'query' | 'count' | 'openCursor' | 'mutate') =>
    (watched[name] as (request: object) => Promise<unknown>)({ trans });
  return { ask, abort: () => trans.dispatchEvent(new Event('abort')) };
}

const waitsForEver = new Promise<never>(() => {});

describe('a request that the browser drops', () => {
  test.each(['get', 'getMany', 'query', 'count', 'openCursor', 'mutate'] as const)('fails: %s', async (name) => {
    const { ask, abort } = plantTable(waitsForEver);
    const asked = ask(name);
    abort();
    const error = await Promise.resolve(asked).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(RequestDropped);
    expect(isUnreadable(error)).toBe(true);
  });
});

describe('a request that is answered', () => {
  test('keeps its answer, whatever becomes of the transaction', async () => {
    const { ask, abort } = plantTable(Promise.resolve(7));
    const asked = ask('count');
    await Promise.resolve();
    abort();
    expect(await asked).toBe(7);
  });

  test('keeps its own error', async () => {
    const { ask, abort } = plantTable(Promise.reject(new Error('full')));
    const asked = Promise.resolve(ask('mutate'));
    await Promise.resolve();
    abort();
    await expect(asked).rejects.toThrow('full');
  });
});

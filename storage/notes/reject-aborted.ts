import { type DBCore, type DBCoreTable, type DBCoreTransaction, Dexie, type Middleware } from 'dexie';

/** Thrown when the browser ended a transaction and told its requests neither a result nor an error. */
export class RequestDropped extends Error {
  override name = 'RequestDropped';
}

/**
 * Lets no request wait for ever. Firefox, meeting a row that it cannot decode (one flipped byte is enough), aborts the
 * transaction without a word to the request that asked for the row; Dexie waits for that word.
 */
export const rejectAborted: Middleware<DBCore> = {
  stack: 'dbcore',
  name: 'rejectAborted',
  create: (core) => ({ ...core, table: (name) => watchTable(core.table(name)) }),
};

function watchTable(table: DBCoreTable): DBCoreTable {
  return {
    ...table,
    get: (request) => orAborted(request.trans, table.get(request)),
    getMany: (request) => orAborted(request.trans, table.getMany(request)),
    query: (request) => orAborted(request.trans, table.query(request)),
    count: (request) => orAborted(request.trans, table.count(request)),
    openCursor: (request) => orAborted(request.trans, table.openCursor(request)),
    mutate: (request) => orAborted(request.trans, table.mutate(request)),
  };
}

/** By the time of a proper abort every request has had its error: what is still waiting then was dropped. */
function orAborted<T>(transaction: DBCoreTransaction, answer: PromiseLike<T>): Promise<T> {
  return new Dexie.Promise<T>((resolve, reject) => {
    answer.then(resolve, reject);
    const native = transaction as IDBTransaction;
    native.addEventListener('abort', () => reject(new RequestDropped(`aborted: ${native.error?.name}`)));
  }) as unknown as Promise<T>;
}

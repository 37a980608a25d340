/** Why nothing could be stored. `full`: the disk is. `blocked`: the browser does not open the database. */
export type StorageFailure = 'full' | 'blocked' | 'failed';

/** Thrown when the database did not open in time, or not at all. */
export class OpenFailed extends Error {
  override name = 'OpenFailed';
}

const FULL = /quota|no ?space|disk (is )?full/i;

/** Errors after which a connection is of no use any more: a new one is worth one try. */
const LOST = ['DatabaseClosedError', 'UnknownError', 'InvalidStateError', 'PrematureCommitError'];

/** Errors of reading, which stay whatever connection is used. */
const UNREADABLE = ['UnknownError', 'DataError', 'NotReadableError', 'DataCloneError', 'RequestDropped'];

/** What a thrown value means to the reader. Dexie wraps the browser's error, and says only inside what it was. */
export function describeFailure(error: unknown): StorageFailure {
  const causes = listCauses(error);
  if (causes.some((one) => FULL.test(`${one.name} ${one.message}`))) return 'full';
  return causes.some(({ name }) => name === 'OpenFailed') ? 'blocked' : 'failed';
}

/** Whether closing and opening the database may help. */
export function isConnectionLost(error: unknown): boolean {
  return listCauses(error).some(({ name }) => LOST.includes(name ?? ''));
}

/** Whether the browser says that what is on disk cannot be read. Not so when it opens no database at all. */
export function isUnreadable(error: unknown): boolean {
  if (describeFailure(error) === 'full') return false;
  return listCauses(error).some(({ name }) => UNREADABLE.includes(name ?? ''));
}

interface Cause {
  readonly name?: string;
  readonly message?: string;
  readonly inner?: unknown;
  readonly cause?: unknown;
}

function listCauses(error: unknown): Cause[] {
  const causes: Cause[] = [];
  const open = [error];
  while (open.length > 0 && causes.length < 10) {
    const one = open.pop();
    if (typeof one !== 'object' || one === null) continue;
    causes.push(one as Cause);
    open.push((one as Cause).inner, (one as Cause).cause);
  }
  return causes;
}

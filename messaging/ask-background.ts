import type { Payload, RequestName } from './check';
import { extensionIsThere, findRuntime } from './find-runtime';
import type { BackgroundAnswers, BackgroundSchemas } from './protocol';
import { readReply } from './reply';

/** Thrown when this script outlived its extension (updated, disabled or removed under an open page). */
export class ExtensionGone extends Error {
  override name = 'ExtensionGone';
}

/** Asks the background. @throws {RequestFailed} when it refuses. @throws {ExtensionGone} when there is none any more. */
export async function askBackground<K extends RequestName<BackgroundSchemas>>(
  name: K,
  payload: Payload<BackgroundSchemas, K>,
): Promise<BackgroundAnswers[K]> {
  const runtime = findRuntime();
  if (runtime === undefined || !extensionIsThere()) throw new ExtensionGone();
  try {
    return readReply(await runtime.sendMessage({ name, payload })) as BackgroundAnswers[K];
  } catch (error) {
    if (!extensionIsThere() || /context invalidated/i.test(String(error))) throw new ExtensionGone();
    throw error;
  }
}

/** The address of a file of ours, as a page may load it. */
export function findOwnAddress(path: `/${string}`): string {
  return findRuntime()?.getURL(path) ?? path;
}

/** The version of the extension; empty where it is gone. */
export function readOwnVersion(): string {
  return findRuntime()?.getManifest().version ?? '';
}

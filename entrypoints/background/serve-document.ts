import { isOn } from '../../domain/settings/index';
import type { SiteState } from '../../messaging/protocol';
import { readSettings } from '../../storage/settings/settings-store';
import { bringScript, type PageDocument, runInDocument } from './bring-script';
import { describeSiteState } from './describe-settings';
import { isQuiet } from './is-quiet';

/**
 * Has a document read where its reader has us on; with `glance`, not where a first look finds nothing in it to read.
 * @returns whether it is read now.
 * @throws when it is no longer there, or may not be read.
 */
export async function serveDocument(
  document: PageDocument,
  { glance }: { readonly glance: boolean },
): Promise<boolean> {
  const page = findPage(document);
  if (!isOn(await readSettings(), page)) return false;
  // Chromium takes some milliseconds to make our scripts' world: a task of its own, which nothing waits for.
  if (glance && !import.meta.env.FIREFOX) runInDocument(document, makeWorld).catch(() => undefined);
  if (glance && (await isQuiet(document))) return false;
  // One after the other: each is evaluated in a task of its own.
  await bringScript('/walking.js', document);
  await bringScript('/reading.js', document);
  await runInDocument(document, follow, describeSiteState(await readSettings(), page));
  return true;
}

/** A frame follows the page that it stands in. */
function findPage({ tab, url }: PageDocument): string {
  return tab?.url ?? url ?? '';
}

/** Runs in the document, and does nothing there. */
function makeWorld(): void {}

/** Runs in the document: tells what reads it there what its reader chose. */
function follow(state: SiteState): void {
  (globalThis as { frame?: { follow(state: SiteState): void } }).frame?.follow(state);
}

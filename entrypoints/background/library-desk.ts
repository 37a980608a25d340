import type { Highlight, HighlightId } from '../../domain/notes/index';
import {
  type ImportPlan,
  type LibraryFile,
  type LibraryPlace,
  planImport,
  readLibrary,
  writeLibrary,
} from '../../domain/transfer/index';
import type { ImportAnswer, ImportPreview, LibraryState } from '../../messaging/protocol';
import { describeFailure } from '../../storage/notes/describe-failure';
import { openNoteStore } from './note-store';
import { tellTabs } from './tell-tabs';

/** The library as the text of a file, from a place on. @throws when the database cannot be read. */
export async function writeExport(place: LibraryPlace | null): Promise<LibraryFile> {
  return writeLibrary(await openNoteStore().listAll(), new Date().toISOString(), place);
}

/** Says what an import would do. @throws when the database cannot be read. */
export async function describeImport(text: string): Promise<ImportAnswer> {
  const reading = readLibrary(text);
  if (!reading.ok) return reading;
  const plan = planImport(mapById(await openNoteStore().listAll()), reading.highlights);
  return { ok: true, preview: describePlan(plan) };
}

/** Merges a library into ours. What the mirror has and the database lacks is put back first: it may be newer. */
export async function mergeImport(text: string): Promise<ImportAnswer> {
  const reading = readLibrary(text);
  if (!reading.ok) return reading;
  const { restorable } = await openNoteStore().check();
  if (restorable > 0) await openNoteStore().restore();
  let preview: ImportPreview = { fresh: 0, changed: 0, same: 0 };
  try {
    await openNoteStore().merge((all) => {
      const plan = planImport(mapById(all), reading.highlights);
      preview = describePlan(plan);
      return [...plan.fresh, ...plan.changed];
    });
  } catch (error) {
    return { ok: false, why: `import_${describeFailure(error)}`, details: [] };
  }
  tellTabs();
  return { ok: true, preview };
}

export async function restoreLibrary(): Promise<LibraryState> {
  const state = await openNoteStore().restore();
  tellTabs();
  return state;
}

function describePlan({ fresh, changed, same }: ImportPlan): ImportPreview {
  return { fresh: fresh.length, changed: changed.length, same };
}

function mapById(highlights: readonly Highlight[]): ReadonlyMap<HighlightId, Highlight> {
  return new Map(highlights.map((highlight) => [highlight.id, highlight]));
}

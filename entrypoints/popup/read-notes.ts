import type { Highlight } from '../../domain/notes/index';
import { askBackground } from '../../messaging/ask-background';
import type { HighlightList, LibraryState } from '../../messaging/protocol';

/** So many are read and drawn at a time, however many there are. */
const pageSize = 20;

interface Wanted {
  readonly address?: string;
  readonly search?: string;
  readonly offset?: number;
}

/** Reads one list of highlights. @throws when the background does not answer. */
export async function readNotes(wanted: Wanted): Promise<HighlightList> {
  const { highlights, total } = await askBackground('listHighlights', { ...wanted, limit: pageSize });
  return { highlights: highlights.filter(isHighlight), total };
}

/** The state of the library; null when nobody answers. */
export function readLibrary(): Promise<LibraryState | null> {
  return askBackground('checkLibrary', {}).catch(() => null);
}

/** The address as highlights keep it: without the fragment. Null for pages that nothing is saved from. */
export function findSavedAddress(url: string): string | null {
  return /^(https?|file):/i.test(url) && url.length <= 4_000 ? url.replace(/#.*$/s, '') : null;
}

/** What comes from a database may have been damaged there; what is drawn must be text. */
export function isHighlight(one: Highlight): boolean {
  const texts: readonly unknown[] = [one.id, one.address, one.title, one.note, one.colour, one.savedAt];
  return (
    texts.every((text) => typeof text === 'string') &&
    Array.isArray(one.concepts) &&
    one.concepts.every((concept) => typeof concept === 'string') &&
    (one.passage === null || typeof one.passage?.exact === 'string')
  );
}

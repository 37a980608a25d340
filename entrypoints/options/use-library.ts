import { useEffect, useState } from 'preact/hooks';
import type { Restoring } from '../../components/notes/notes-view';
import type { SettingsPageView } from '../../components/settings/settings-view';
import type { Highlight, HighlightId } from '../../domain/notes/index';
import { askAgain } from '../../messaging/ask-again';
import { askBackground } from '../../messaging/ask-background';
import type { HighlightList } from '../../messaging/protocol';
import { mergeTrash } from './merge-trash';

/** So many rows of the trash are read at a time. */
const pageSize = 20;

const readTrash = (offset: number) => askBackground('listHighlights', { trash: true, offset, limit: pageSize });

/** What is stored, and whether all of it is there. */
export function useLibrary() {
  const [library, setLibrary] = useState<SettingsPageView['library']>(null);
  const [restoring, setRestoring] = useState<Restoring>('no');
  const onCheck = async () => setLibrary(await askBackground('checkLibrary', {}).catch(() => 'failed' as const));
  const onRestore = async () => {
    setRestoring('running');
    const found = await askBackground('restoreLibrary', {}).catch(() => null);
    if (found !== null) setLibrary(found);
    setRestoring(found === null ? 'failed' : 'done');
  };
  useEffect(() => {
    void onCheck();
  }, []);
  return { library, restoring, onCheck, onRestore };
}

/** What is in the trash. `onChanged` is told when something was taken out of it. */
export function useTrash(onChanged: () => void) {
  const [trash, setTrash] = useState<HighlightList | null>(null);
  const [putBack, setPutBack] = useState<ReadonlySet<HighlightId>>(new Set());
  const readAgain = async () => {
    setTrash(await readTrash(0).catch(() => null));
    setPutBack(new Set());
  };
  const onMoreTrash = async () => {
    const passed = trash === null ? 0 : trash.highlights.length - putBack.size;
    const more = await readTrash(passed).catch(() => null);
    if (more !== null) setTrash((known) => mergeTrash(known, more, putBack.size));
  };
  const onPutBack = async ({ id }: Highlight) => {
    const answer = await askAgain('untrashHighlight', { id }).catch(() => null);
    if (answer?.saved !== true) return false;
    setPutBack((known) => new Set([...known, id]));
    onChanged();
    return true;
  };
  useEffect(() => {
    void readAgain();
  }, []);
  return { trash, putBack, readAgain, onMoreTrash, onPutBack };
}

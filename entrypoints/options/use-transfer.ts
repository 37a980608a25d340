import { useRef, useState } from 'preact/hooks';
import type { ExportView, ImportView } from '../../components/settings/settings-view';
import type { LibraryFile, LibraryPlace } from '../../domain/transfer/index';
import { translate } from '../../locales/translate';
import { askBackground } from '../../messaging/ask-background';
import type { ImportAnswer } from '../../messaging/protocol';
import { describeRefusal, readImport } from './read-import';
import { writeFile } from './write-file';

const resting = { state: 'resting' } as const;

/** The library out, as a file, or as several where it is too large for one. */
export function useExport() {
  const [exporting, setExporting] = useState<ExportView>(resting);
  const onExport = async () => {
    setExporting({ state: 'running' });
    const names: string[] = [];
    let place: LibraryPlace | null = null;
    do {
      const file: LibraryFile | null = await askBackground('exportLibrary', { place }).catch(() => null);
      if (file === null) return setExporting({ state: 'failed' });
      writeFile(file.name, file.text);
      names.push(file.name);
      place = file.next;
    } while (place !== null);
    setExporting({ state: 'done', names });
  };
  return { exporting, onExport };
}

/** A file in: looked at first, imported when the reader says so. `onDone` is told when the library has changed. */
export function useImport(onDone: () => void) {
  const [importing, setImporting] = useState<ImportView>(resting);
  const text = useRef<string | null>(null);
  const onFile = async (file: File) => {
    setImporting({ state: 'reading', name: file.name });
    const read = await readImport(file, (given) => askBackground('previewImport', { text: given }), explain);
    text.current = read.text;
    setImporting(read.view);
  };
  const onImport = async () => {
    if (text.current === null) return;
    setImporting({ state: 'running' });
    const answer = await askBackground('importLibrary', { text: text.current }).catch(() => null);
    text.current = null;
    if (answer?.ok) setImporting({ state: 'done', preview: answer.preview });
    else if (answer === null) setImporting({ state: 'refused', why: translate('notes_change_failed'), details: [] });
    else setImporting({ state: 'refused', why: explain(answer), details: answer.details });
    onDone();
  };
  const onCancelImport = () => {
    text.current = null;
    setImporting(resting);
  };
  return { importing, onFile, onImport, onCancelImport };
}

function explain(answer: ImportAnswer & { ok: false }): string {
  return describeRefusal(translate as (key: string, ...substitutions: string[]) => string, answer);
}

import { statSync } from 'node:fs';
import { basename } from 'node:path';
import { findWords, listDatabaseFiles, type Place } from '../../tests/support/faults/flip-byte';

/**
 * Where to hurt a database: in the words of rows, wherever those stand uncompressed; just before them, where browsers write
 * what and how long the words are; in LevelDB's pointer to all the rest; in the head of its biggest file, in that file's
 * middle, and anywhere. Only harm done to rows and to the pointer is nearly sure to do harm, so those come first and often.
 */
export function choosePlaces(folder: string, word: string, count: number, chance: () => number): Place[] {
  const files = listDatabaseFiles(folder);
  const [biggest] = files;
  if (biggest === undefined) throw new Error(`no database files in ${folder}`);
  const size = statSync(biggest).size;
  const name = basename(biggest).slice(0, 12);
  const rows = findWords(files, word);
  const anyRow = () => rows[Math.floor(chance() * rows.length)];
  const anyForm = () => {
    const row = anyRow();
    return row && { ...row, offset: row.offset - 3, what: `a row's form in ${name}` };
  };
  // Any byte as likely as any other, whichever file it is in.
  const anywhere = () => {
    let offset = Math.floor(chance() * files.reduce((sum, file) => sum + statSync(file).size, 0));
    const file = files.find((one) => {
      if (offset < statSync(one).size) return true;
      offset -= statSync(one).size;
      return false;
    });
    return { file: file ?? biggest, offset, what: `byte ${offset} of ${basename(file ?? biggest).slice(0, 12)}` };
  };
  const pointer = files.find((file) => basename(file) === 'CURRENT');
  const inPointer = () => {
    if (pointer === undefined) return anyForm();
    const offset = Math.floor(chance() * statSync(pointer).size);
    return { file: pointer, offset, what: `byte ${offset} of CURRENT` };
  };
  const kinds = [
    anyRow,
    inPointer,
    () => ({ file: biggest, offset: Math.min(20, size - 1), what: `head of ${name}` }),
    anyForm,
    () => ({ file: biggest, offset: Math.floor(size / 2), what: `middle of ${name}` }),
    anyRow,
    anywhere,
  ];
  return Array.from({ length: count }, (_, index) => kinds[index % kinds.length]?.() ?? anywhere());
}

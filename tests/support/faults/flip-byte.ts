import { closeSync, openSync, readdirSync, readFileSync, readSync, statSync, writeSync } from 'node:fs';
import { basename, join } from 'node:path';

/** A byte of a closed database. */
export interface Place {
  readonly file: string;
  readonly offset: number;
  readonly what: string;
}

/** The files that hold a closed browser's rows, biggest first; logs for people and empty files are left out. */
export function listDatabaseFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/^(LOG|LOG\.old|LOCK|\.metadata.*)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => statSync(file).size > 0)
    .sort((a, b) => statSync(b).size - statSync(a).size);
}

/** Every place in the files at which a word stands as it is. */
export function findWords(files: readonly string[], word: string): Place[] {
  return files.flatMap((file) => {
    const bytes = readFileSync(file);
    const places: Place[] = [];
    for (let at = bytes.indexOf(word); at >= 0; at = bytes.indexOf(word, at + 1)) {
      places.push({ file, offset: at + 2, what: `a row's words in ${basename(file).slice(0, 12)}` });
    }
    return places;
  });
}

/** Turns over one bit of a byte, on the disk. */
export function flipByte({ file, offset }: Place): void {
  const handle = openSync(file, 'r+');
  try {
    const byte = Buffer.alloc(1);
    readSync(handle, byte, 0, 1, offset);
    byte[0] = byte[0]! ^ 0x10;
    writeSync(handle, byte, 0, 1, offset);
  } finally {
    closeSync(handle);
  }
}

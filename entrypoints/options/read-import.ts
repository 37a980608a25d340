import type { ImportView } from '../../components/settings/settings-view';
import type { ImportAnswer } from '../../messaging/protocol';

/** The most bytes that are read; a text never has more characters than bytes, so it is within what may be sent. */
export const MOST_BYTES = 10_000_000;

/** What is needed of a file. */
export type ImportFile = Pick<File, 'name' | 'size' | 'text'>;

/** What a file would change, with its text to import later. The size is looked at before a byte is read. */
export interface ReadImport {
  readonly view: ImportView;
  readonly text: string | null;
}

/** Reads a file and asks what importing it would do. Nothing is changed. */
export async function readImport(
  file: ImportFile,
  preview: (text: string) => Promise<ImportAnswer>,
  explain: (answer: ImportAnswer & { ok: false }) => string,
): Promise<ReadImport> {
  const { name } = file;
  if (file.size > MOST_BYTES) return { view: { state: 'too-big', name }, text: null };
  const text = await file.text().catch(() => null);
  if (text === null) return { view: { state: 'unreadable', name }, text: null };
  const answer = await preview(text).catch(() => null);
  if (answer === null) return { view: { state: 'unreadable', name }, text: null };
  if (answer.ok) return { view: { state: 'preview', name, preview: answer.preview }, text };
  return { view: { state: 'refused', why: explain(answer), details: answer.details }, text: null };
}

/** In words, why a file was refused: `why` is a message key, filled with the details; or what is always true of a refusal. */
export function describeRefusal(
  translate: (key: string, ...substitutions: string[]) => string,
  { why, details }: { readonly why: string; readonly details: readonly string[] },
): string {
  // Browsers take nine substitutions at most.
  return translate(why, ...details.slice(0, 9)) || translate('settings_import_refused');
}

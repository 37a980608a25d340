import type { Finding, KnowledgeFile } from '../finding';
import type { Check } from './context';

const faults: readonly { readonly pattern: RegExp; readonly rule: Finding['rule']; readonly message: string }[] = [
  {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
    pattern: /[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/,
    rule: 'character',
    message: 'Remove the control character (a tab or carriage return counts as one).',
  },
  {
    pattern: /[\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/,
    rule: 'character',
    message: 'Remove the invisible character.',
  },
  { pattern: /<\/?[a-z!][^>]*>/i, rule: 'raw-html', message: 'Remove the HTML: write Markdown.' },
];

/** Every character of every file: composed (NFC), visible, and no HTML. */
export const checkCharacters: Check = ({ draft }) => draft.files.flatMap(checkFile);

function checkFile(file: KnowledgeFile): Finding[] {
  return file.text.split('\n').flatMap((text, index) => checkLine(text, file.path, index + 1));
}

function checkLine(text: string, file: string, line: number): Finding[] {
  const findings = faults
    .filter(({ pattern }) => pattern.test(text))
    .map(({ rule, message }): Finding => ({ file, line, rule, message }));
  if (text === text.normalize('NFC')) return findings;
  const message = 'Write accented letters as one character (Unicode NFC).';
  return [...findings, { file, line, rule: 'character', message }];
}

import { readdirSync, readFileSync } from 'node:fs';

/** A labelled use of an ambiguous word, written for this test and not for the knowledge: nothing has learnt from it. */
export interface GoldSentence {
  readonly genre: string;
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly concept: string;
  /** Whether the word means the concept there. */
  readonly health: boolean;
}

/** A page of traps, on which a reader would laugh at any mark, or its medical twin with the words that should be marked. */
export interface GoldPage {
  readonly name: string;
  readonly blocks: readonly { readonly text: string; readonly marks: readonly GoldMark[] }[];
}

export interface GoldMark {
  readonly start: number;
  readonly end: number;
}

const folder = new URL('../../gold/', import.meta.url);

/** The sentences of tests/gold/sentences.jsonl; the labelled word stands in brackets there. */
export function readGoldSentences(): GoldSentence[] {
  const lines = readFileSync(new URL('sentences.jsonl', folder), 'utf8').trim().split('\n');
  return lines.map((line) => {
    const { genre, text: bracketed, concept, health } = JSON.parse(line);
    const { text, marks } = takeBrackets(bracketed);
    const [mark] = marks;
    if (mark === undefined || marks.length > 1) throw new Error(`not one word in brackets: ${bracketed}`);
    return { genre, text, ...mark, concept, health };
  });
}

/** The pages of tests/gold/pages: paragraphs with an empty line between; words to be marked in brackets. */
export function readGoldPages(): GoldPage[] {
  return readdirSync(new URL('pages/', folder))
    .sort()
    .map((file) => ({
      name: file.replace('.txt', ''),
      blocks: readFileSync(new URL(`pages/${file}`, folder), 'utf8')
        .trim()
        .split(/\n\s*\n/)
        .map(takeBrackets),
    }));
}

function takeBrackets(bracketed: string) {
  const marks: GoldMark[] = [];
  let text = '';
  for (const part of bracketed.split(/(\[[^\]]*\])/)) {
    const word = part.startsWith('[') ? part.slice(1, -1) : part;
    if (part.startsWith('[')) marks.push({ start: text.length, end: text.length + word.length });
    text += word;
  }
  return { text, marks };
}

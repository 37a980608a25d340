import type { Concept, Term } from './concept';

/**
 * What a concept is also called. Much that leads to a card is no other name for what the card is about: a hip joint is a joint, and
 * not every joint is one; “potassium level” says no more than “potassium”.
 */
export function listNames({ plainName, name, terms }: Pick<Concept, 'plainName' | 'name' | 'terms'>): string[] {
  const shown = [plainName, name];
  const others = terms.filter(({ kind, text }) => !isNoName.has(kind) && !shown.some((one) => hasWordsOf(text, one)));
  const long = [...shown, ...others.filter(({ kind }) => kind !== 'abbreviation').map(({ text }) => text)];
  return others
    .filter(({ kind, text }) => kind !== 'abbreviation' || long.some((one) => isShortFor(text, one)))
    .map(({ text }) => text);
}

const isNoName: ReadonlySet<Term['kind']> = new Set(['spelling', 'form']);

function splitWords(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** “Spinal meningitis” has the words of “meningitis”, and “diabetes type 2” has those of “type 2 diabetes”. */
function hasWordsOf(text: string, name: string): boolean {
  const words = new Set(splitWords(text));
  return splitWords(name).every((word) => words.has(word));
}

/** Whether its parts all begin words of the name, and its letters stand there in their order: IBS, and not IBS-C. */
function isShortFor(abbreviation: string, name: string): boolean {
  const parts = splitWords(abbreviation);
  const words = splitWords(name);
  if (!parts.every((part) => words.some((word) => word[0] === part[0]))) return false;
  return words.some((_, index) => hasInOrder(words.slice(index).join(''), parts.join('')));
}

function hasInOrder(text: string, letters: string): boolean {
  let found = 0;
  for (const letter of text) if (letter === letters[found]) found += 1;
  return text[0] === letters[0] && found === letters.length;
}

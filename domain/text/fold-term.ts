import {
  expandLigature,
  FIRST_EXPANSION,
  letterOfClass,
  readCharacterClasses,
  SEPARATOR,
  SKIP,
} from './character-classes';

/**
 * The form under which a term is looked up: lower case, no accents, hyphens and runs of space as one space.
 * @throws {Error} when the term has a character that the spotter cannot match, naming it.
 */
export function foldTerm(term: string): string {
  const classes = readCharacterClasses();
  let folded = '';
  for (let i = 0; i < term.length; i++) {
    const found = classes[term.charCodeAt(i)]!;
    if (found === SKIP || (found === SEPARATOR && (folded === '' || folded.endsWith(' ')))) continue;
    folded += foldClass(found) ?? refuse(term, i);
  }
  return folded.trimEnd();
}

function foldClass(found: number): string | null {
  if (found < FIRST_EXPANSION) return letterOfClass(found);
  return expandLigature(found).map(letterOfClass).join('');
}

function refuse(term: string, at: number): never {
  throw new Error(`“${term}” cannot be a term: the spotter does not match “${term[at]}”`);
}

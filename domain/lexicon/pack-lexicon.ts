import { foldTerm } from '../text/index';
import type { LexiconConcept, LexiconEntry } from './lexicon-entry';

/**
 * Packs terms into one string for the content script: concepts on the first line, then the sorted folded forms, each
 * as the number of letters shared with the form before it, the rest, and its readings. About 60 % of the plain list
 * before compression; opened by `openLexicon`. Forms of fewer than two letters are refused.
 * @throws {Error} when a term cannot be matched or names a concept that is not listed.
 */
export function packLexicon(concepts: readonly LexiconConcept[], entries: readonly LexiconEntry[]): string {
  const indexes = new Map(concepts.map((concept, index) => [concept.id, index]));
  const forms = new Map<string, Set<string>>();
  for (const entry of entries) {
    const folded = foldTerm(entry.text);
    if (folded.length < 2) throw new Error(`“${entry.text}” is too short to be looked for`);
    const index = indexes.get(entry.concept);
    if (index === undefined) throw new Error(`“${entry.text}” names an unknown concept: ${entry.concept}`);
    const readings = forms.get(folded) ?? new Set<string>();
    forms.set(folded, readings.add(packReading(entry, index)));
  }
  return [concepts.map(packConcept).join(' '), ...packForms(forms)].join('\n');
}

function packConcept(concept: LexiconConcept): string {
  return `${concept.id}:${concept.difficulty}${concept.everyday ? 'e' : ''}`;
}

function packReading(entry: LexiconEntry, index: number): string {
  const exact = entry.kind === 'abbreviation' ? `=${entry.text}` : '';
  return `${index.toString(36)}${entry.ambiguous ? '?' : ''}${exact}`;
}

function packForms(forms: Map<string, Set<string>>): string[] {
  let before = '';
  return [...forms.keys()].sort(byCodeUnit).map((form) => {
    const shared = countShared(before, form);
    before = form;
    return `${shared}\t${form.slice(shared)}\t${[...(forms.get(form) ?? [])].join('|')}`;
  });
}

function countShared(a: string, b: string): number {
  let shared = 0;
  while (shared < a.length && a[shared] === b[shared]) shared++;
  return shared;
}

/** Not by locale: the trie only needs equal beginnings to stand together, the same on every machine. */
function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

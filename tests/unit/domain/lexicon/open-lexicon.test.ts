import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ConceptId } from '../../../../domain/knowledge/index';
import { type Lexicon, type LexiconEntry, openLexicon, packLexicon } from '../../../../domain/lexicon/index';
import { foldTerm, readCharacterClasses } from '../../../../domain/text/index';

const concepts = ['one', 'two', 'three'].map((id, index) => ({
  id: id as ConceptId,
  difficulty: 2 as const,
  everyday: index === 1,
}));
const entry = (
  text: string,
  concept: string,
  kind: LexiconEntry['kind'] = 'plain',
  ambiguous = false,
): LexiconEntry => ({
  text,
  concept: concept as ConceptId,
  kind,
  ambiguous,
});

/** The number of the form, by walking the trie letter by letter; 0 where there is none. */
function findForm({ trie }: Lexicon, folded: string): number {
  let node = 0;
  for (let i = 0; i < folded.length; i++) {
    node = trie.findChild(node, readCharacterClasses()[folded.charCodeAt(i)]!);
    if (node === 0) return 0;
  }
  return trie.findForm(node);
}

describe('openLexicon', () => {
  it('reads what a form can mean', () => {
    const entries = [entry('CBT', 'one', 'abbreviation'), entry('cbt', 'two', 'plain', true), entry('pain', 'three')];
    const lexicon = openLexicon(packLexicon(concepts, entries));
    expect(lexicon.readReadings(findForm(lexicon, 'cbt'))).toEqual([
      { concept: concepts[0], ambiguous: false, exact: 'CBT' },
      { concept: concepts[1], ambiguous: true, exact: null },
    ]);
    expect(lexicon.readReadings(findForm(lexicon, 'pain'))).toEqual([
      { concept: concepts[2], ambiguous: false, exact: null },
    ]);
  });

  it('answers the same list each time', () => {
    const lexicon = openLexicon(packLexicon(concepts, [entry('pain', 'one')]));
    expect(lexicon.readReadings(1)).toBe(lexicon.readReadings(1));
  });

  it('says when a form names no concept', () => {
    const packed = packLexicon(concepts, [entry('pain', 'three')]);
    const lexicon = openLexicon(packed.slice(packed.indexOf(' ') + 1));
    expect(() => lexicon.readReadings(1)).toThrow('names no concept');
  });

  it('says when it is cut short', () => {
    const packed = packLexicon(concepts, [entry('pain', 'three')]);
    for (const length of [0, 5, packed.indexOf('\n') + 20]) {
      expect(() => openLexicon(packed.slice(0, length))).toThrow('cut short');
    }
  });

  it('opens a lexicon without forms', () => {
    const lexicon = openLexicon(packLexicon(concepts, []));
    expect(findForm(lexicon, 'pain')).toBe(0);
  });

  it('knows every form that was packed, and no other', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'α', '1'), minLength: 1, maxLength: 6 });
    const term = fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(' '));
    const terms = fc.array(
      term.filter((one) => one.length > 1),
      { maxLength: 40 },
    );
    fc.assert(
      fc.property(terms, terms, (packed, others) => {
        const lexicon = openLexicon(
          packLexicon(
            concepts,
            packed.map((text) => entry(text, 'one')),
          ),
        );
        const known = new Set(packed.map(foldTerm));
        for (const text of [...packed, ...others].map(foldTerm)) {
          expect(findForm(lexicon, text) !== 0).toBe(known.has(text));
          const [first, second] = [...text].map((letter) => readCharacterClasses()[letter.charCodeAt(0)]!);
          const pair = lexicon.trie.findPair(first!, second!);
          expect(pair !== 0).toBe([...known].some((one) => one.startsWith(text.slice(0, 2))));
        }
      }),
    );
  });
});

import { readCharacterClasses } from '../text/index';
import { HAS_CHILDREN, HAS_FORM, SIBLING_SHIFT, Trie } from './trie';

/** Form numbers are kept in two bytes. */
const MOST_FORMS = 0xffff;

/**
 * @param forms folded, each once, in the order of their code units; they are numbered from 1.
 * @throws {Error} when there are too many of them.
 */
export function computeTrie(forms: readonly string[]): Trie {
  if (forms.length > MOST_FORMS) throw new Error(`${forms.length} forms are more than the lexicon can number`);
  const classes = readCharacterClasses();
  const links = [0];
  const numbers = [0];
  /** The nodes of the form before, by depth; the root is at 0. New nodes are always the last in pre-order. */
  const path = [0];
  forms.forEach((form, index) => {
    const shared = countShared(forms[index - 1] ?? '', form);
    let elder = path[shared + 1] ?? 0;
    path.length = shared + 1;
    for (let i = shared; i < form.length; i++) {
      const node = links.push(classes[form.charCodeAt(i)]!) - 1;
      numbers.push(0);
      if (elder === 0) links[path[i]!]! |= HAS_CHILDREN;
      else links[elder]! |= node << SIBLING_SHIFT;
      elder = 0;
      path.push(node);
    }
    links[path.at(-1)!]! |= HAS_FORM;
    numbers[path.at(-1)!] = index + 1;
  });
  return new Trie(Uint32Array.from(links), Uint16Array.from(numbers));
}

function countShared(a: string, b: string): number {
  let shared = 0;
  while (shared < a.length && a[shared] === b[shared]) shared++;
  return shared;
}

import type { StatedForm } from '../../domain/spotting/index';
import type { Block } from './block';
import { attributeOf, isElement, nameOf, parentOf } from './native-dom';

/** What the page states in the titles of its abbreviations: `<abbr title="long form">SF</abbr>`. */
export function readStatedForms({ pieces, mayStateForms }: Block): StatedForm[] {
  if (!mayStateForms) return [];
  return pieces.flatMap(({ node, start, length }) => {
    const parent = parentOf(node);
    if (parent === null || !isElement(parent) || !/^(?:ABBR|ACRONYM)$/i.test(nameOf(parent))) return [];
    const long = attributeOf(parent, 'title');
    return long === null || long === '' ? [] : [{ start, end: start + length, long }];
  });
}

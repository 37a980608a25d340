export { type Block, findOffset, findPlace, type TextSpan } from './block';
export { collectBlocks, findBlock, findContainer, isReadable, type Part, type RootOf } from './collect-blocks';
export { isInline, isInPasswordForm } from './element-roles';
export { isForeign, LanguageSieve } from './language-sieve';
export {
  attributeOf,
  closestOf,
  countInside,
  findClosest,
  firstChildOf,
  hasAttributes,
  hasInside,
  hostOf,
  htmlOf,
  isBefore,
  isElement,
  isText,
  isVisible,
  nameOf,
  nextSiblingOf,
  parentOf,
} from './native-dom';
export { readStatedForms } from './read-stated-forms';
export { findShadowRoot, isLikelyHost, listRootsAround } from './shadow-roots';

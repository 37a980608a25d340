export { type Block, findOffset, findPlace, isInEnglish } from './block';
export { collectBlocks, findBlock, findContainer, isReadable, type Part } from './collect-blocks';
export { isInline } from './element-roles';
export {
  attributeOf,
  closestOf,
  firstChildOf,
  hasAttributes,
  isElement,
  isText,
  isVisible,
  nameOf,
  nextSiblingOf,
  parentOf,
} from './native-dom';

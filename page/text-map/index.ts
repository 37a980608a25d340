export { type Block, findOffset, findPlace, isInEnglish } from './block';
export { collectBlocks, findBlock, findContainer, isReadable, type Part } from './collect-blocks';
export { closestOf, isVisible } from './native-dom';

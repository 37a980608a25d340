export { type Block, findOffset, findPlace } from './block';
export { collectBlocks, findBlock, findContainer, isReadable, type Part } from './collect-blocks';

export { type Block, findOffset, findPlace, type Place } from './block';
export { collectBlocks, findBlock, findContainer, isReadable, type Part } from './collect-blocks';

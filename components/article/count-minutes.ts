import type { Article, Block, Inline } from '../../domain/knowledge/index';

/** Adults read plain non-fiction at about 240 words a minute (Brysbaert 2019); health text is read more slowly. */
const wordsPerMinute = 200;

const countWords = (inlines: readonly Inline[]) =>
  inlines
    .map((inline) => inline.text)
    .join('')
    .split(/\s+/u)
    .filter(Boolean).length;

const countBlock = (block: Block) =>
  block.kind === 'paragraph' ? countWords(block.inlines) : block.items.reduce((sum, item) => sum + countWords(item), 0);

/** How many minutes an article takes to read; at least one. */
export function countMinutes(article: Article): number {
  const words = article.sections
    .flatMap((section) => section.blocks)
    .reduce((sum, block) => sum + countBlock(block), 0);
  return Math.max(1, Math.round(words / wordsPerMinute));
}

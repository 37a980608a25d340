import type { ArticleHead } from '../../domain/knowledge/index';

/** Those that share most topics with an article first; otherwise in the order in which they are given. */
export function listNearest(article: ArticleHead, others: readonly ArticleHead[]): ArticleHead[] {
  const topics = new Set(article.topics);
  const countShared = (other: ArticleHead) => other.topics.filter((topic) => topics.has(topic)).length;
  return [...others].sort((left, right) => countShared(right) - countShared(left));
}

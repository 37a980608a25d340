import type { ArticleId } from '../../domain/knowledge/index';

/** Where an article is read, on the extension's own origin; at one of its sections if one is given. */
export function articleAddress(article: ArticleId, sectionId = ''): string {
  const address = `/article.html?id=${encodeURIComponent(article)}`;
  return sectionId === '' ? address : `${address}#${encodeURIComponent(sectionId)}`;
}

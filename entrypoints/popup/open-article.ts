import { browser } from 'wxt/browser';
import type { ArticleId } from '../../domain/knowledge/index';

/** Opens a bundled article beside the page, at a section. */
export async function openArticle(article: ArticleId, sectionId: string): Promise<void> {
  const address = `/article.html?id=${encodeURIComponent(article)}#${encodeURIComponent(sectionId)}`;
  await browser.tabs.create({ url: new URL(address, location.origin).href });
  window.close();
}

import { browser } from 'wxt/browser';
import { articleAddress } from '../../components/article/article-address';
import type { ArticleId } from '../../domain/knowledge/index';

/** Opens a bundled article beside the page, at a section. */
export async function openArticle(article: ArticleId, sectionId: string): Promise<void> {
  await browser.tabs.create({ url: new URL(articleAddress(article, sectionId), location.origin).href });
  window.close();
}

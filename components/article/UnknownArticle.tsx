import type { ArticleHead } from '../../domain/knowledge/index';
import { Mark } from '../ui/Mark';
import { useTranslate } from '../ui/translate';
import { ArticleLinks } from './ArticleLinks';

/** Shown for an address that names no article of ours. */
export function UnknownArticle({ articles }: { readonly articles: readonly ArticleHead[] }) {
  const translate = useTranslate();
  return (
    <main class="article">
      <header class="article-head">
        <p class="article-kicker">
          <Mark />
          {translate('article_kicker')}
        </p>
        <h1>{translate('article_unknown_title')}</h1>
        <p class="article-summary">{translate('article_unknown')}</p>
      </header>
      <ArticleLinks articles={articles} />
    </main>
  );
}

import type { ArticleHead } from '../../domain/knowledge/index';
import { Disclosure } from '../ui/Disclosure';
import { textLanguage } from '../ui/text-language';
import { translateCount, useTranslate } from '../ui/translate';
import { articleAddress } from './article-address';

/** As many as can be chosen from at a glance. */
const shownAtFirst = 6;

function Links({ articles }: { readonly articles: readonly ArticleHead[] }) {
  return (
    <ul class="article-links">
      {articles.map((article) => (
        <li key={article.id} dir="auto" lang={textLanguage}>
          <a href={articleAddress(article.id)}>{article.title}</a>
          <p>{article.summary}</p>
        </li>
      ))}
    </ul>
  );
}

/** Articles to choose from, each with its summary: the first few, the others on request. */
export function ArticleLinks({ articles }: { readonly articles: readonly ArticleHead[] }) {
  const translate = useTranslate();
  const more = articles.slice(shownAtFirst);
  return (
    <>
      <Links articles={articles.slice(0, shownAtFirst)} />
      {more.length > 0 && (
        <Disclosure class="article-more" label={translateCount(translate, 'article_more', more.length)}>
          <Links articles={more} />
        </Disclosure>
      )}
    </>
  );
}

import type { Article } from '../../domain/knowledge/index';
import { articleAddress } from './article-address';

/** Articles to choose from, each with its summary. */
export function ArticleLinks({ articles }: { readonly articles: readonly Article[] }) {
  return (
    <ul class="article-links">
      {articles.map((article) => (
        <li key={article.id} dir="auto">
          <a href={articleAddress(article.id)}>{article.title}</a>
          <p>{article.summary}</p>
        </li>
      ))}
    </ul>
  );
}

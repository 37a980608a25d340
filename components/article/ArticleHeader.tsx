import type { Article } from '../../domain/knowledge/index';
import { Mark } from '../ui/Mark';
import { translateCount, translateDay, useTranslate } from '../ui/translate';
import { countMinutes } from './count-minutes';

/** Title, summary, how long it takes, and how far it can be trusted. */
export function ArticleHeader({ article }: { readonly article: Article }) {
  const translate = useTranslate();
  const facts = [
    translateCount(translate, 'article_minutes', countMinutes(article)),
    translate('article_written', translateDay(translate, article.written)),
    translate('article_reviewed', translateDay(translate, article.reviewed)),
    translate('article_next_review', translateDay(translate, article.nextReview)),
  ];
  return (
    <header class="article-head">
      <p class="article-kicker">
        <Mark />
        {translate('article_kicker')}
      </p>
      <h1 dir="auto">{article.title}</h1>
      <p class="article-summary" dir="auto">
        {article.summary}
      </p>
      <ul class="article-facts">
        {facts.map((fact) => (
          <li key={fact}>{fact}</li>
        ))}
      </ul>
      <p class="article-review">
        {translate(article.clinicallyReviewed ? 'article_clinically_reviewed' : 'article_review_note')}
      </p>
    </header>
  );
}

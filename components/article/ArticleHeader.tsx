import type { Article, Helplines } from '../../domain/knowledge/index';
import { HelpFirst } from '../ui/HelpFirst';
import { Mark } from '../ui/Mark';
import { TextLanguageNote } from '../ui/TextLanguageNote';
import { textLanguage } from '../ui/text-language';
import { translateCount, translateDay, useTranslate } from '../ui/translate';
import { countMinutes } from './count-minutes';

interface ArticleHeaderProps {
  readonly article: Article;
  /** Where help is, when the article is about what somebody in need may read; else null. */
  readonly help: Helplines | null;
}

/** Title, summary, help where it may be needed, how long it takes, and how far it can be trusted. */
export function ArticleHeader({ article, help }: ArticleHeaderProps) {
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
      <h1 dir="auto" lang={textLanguage}>
        {article.title}
      </h1>
      <p class="article-summary" dir="auto" lang={textLanguage}>
        {article.summary}
      </p>
      {help && <HelpFirst help={help} />}
      <ul class="article-facts">
        {facts.map((fact) => (
          <li key={fact}>{fact}</li>
        ))}
      </ul>
      <p class="article-review">
        {translate(article.clinicallyReviewed ? 'article_clinically_reviewed' : 'article_review_note')}
        <TextLanguageNote />
      </p>
    </header>
  );
}

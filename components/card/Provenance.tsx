import type { ArticleId, Explainer, Source } from '../../domain/knowledge/index';
import { AwayLink } from '../ui/AwayLink';
import { Disclosure } from '../ui/Disclosure';
import { Icon } from '../ui/Icon';
import { Sentence } from '../ui/Sentence';
import { textLanguage } from '../ui/text-language';
import { translateCount, translateDay, useTranslate } from '../ui/translate';

function SourceList({ sources }: { readonly sources: readonly Source[] }) {
  return (
    <ul class="source-list">
      {sources.map((source) => (
        <li key={source.id}>
          <AwayLink url={source.url}>
            <span lang={textLanguage}>{source.title}</span>
          </AwayLink>
          <span class="publisher" dir="auto" lang={textLanguage}>
            {source.publisher}
          </span>
        </li>
      ))}
    </ul>
  );
}

interface ProvenanceProps {
  readonly explainer: Explainer;
  readonly onOpenArticle: (article: ArticleId, sectionId: string) => void;
}

/** Where the explanation comes from: the passage, its article and date, and the sources behind it. */
export function Provenance({ explainer, onOpenArticle }: ProvenanceProps) {
  const translate = useTranslate();
  const { article, passage, sources } = explainer;
  const title = (
    <cite key="title" class="article-title" dir="auto" lang={textLanguage}>
      {article.title}
    </cite>
  );
  const from = article.sectionTitle ? (
    <Sentence
      message="card_from_section"
      slots={[
        title,
        <bdi key="section" lang={textLanguage}>
          {article.sectionTitle}
        </bdi>,
      ]}
    />
  ) : (
    <Sentence message="card_from" slots={[title]} />
  );
  const checked = translate('card_checked', translateDay(translate, article.reviewed));
  const reviewed = translate(article.clinicallyReviewed ? 'clinically_reviewed' : 'not_clinically_reviewed');
  return (
    <section class="provenance">
      <blockquote class="passage" dir="auto" lang={textLanguage}>
        {passage}
      </blockquote>
      <p class="from">{from}</p>
      <p class="checked">
        {checked} · {reviewed}
      </p>
      <div class="foot">
        <button type="button" class="link-button" onClick={() => onOpenArticle(article.id, article.sectionId)}>
          <span class="link-button-label">{translate('card_open_article')}</span>
          <Icon name="away" />
        </button>
        {sources.length > 0 && (
          <Disclosure class="sources" label={translateCount(translate, 'card_sources', sources.length)}>
            <SourceList sources={sources} />
          </Disclosure>
        )}
      </div>
    </section>
  );
}

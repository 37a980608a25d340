import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Article, ArticleHead, Concept, Helplines, Source } from '../../domain/knowledge/index';
import { AwayLink } from '../ui/AwayLink';
import { textLanguage } from '../ui/text-language';
import { translateDay, useTranslate } from '../ui/translate';
import { ArticleHeader } from './ArticleHeader';
import { ArticleLinks } from './ArticleLinks';
import { ArticleSection } from './ArticleSection';
import { listNearest } from './list-nearest';

export type ArticleConcept = Pick<Concept, 'id' | 'plainName' | 'name' | 'inShort' | 'passage'>;

export interface ArticlePageProps {
  readonly article: Article;
  /** Those explained from this article. */
  readonly concepts: readonly ArticleConcept[];
  readonly others: readonly ArticleHead[];
  readonly help: Helplines | null;
  /** The section that the reader was sent to; empty for none. */
  readonly soughtSection: string;
}

/** Brings the section that the reader was sent to into view, and focus with it; before the first paint, so that nothing jumps. */
function useSoughtSection(soughtSection: string) {
  const page = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (soughtSection === '') return;
    const section = page.current?.querySelector<HTMLElement>(`#${CSS.escape(soughtSection)}`);
    section?.scrollIntoView({ block: 'start' });
    section?.focus({ preventScroll: true });
  }, [soughtSection]);
  return page;
}

/** An article to be read from beginning to end. */
export function ArticlePage({ article, concepts, others, help, soughtSection }: ArticlePageProps) {
  const translate = useTranslate();
  const page = useSoughtSection(soughtSection);
  return (
    <div class="article" ref={page}>
      <a class="article-skip" href="#article-text">
        {translate('article_skip')}
      </a>
      <ArticleHeader article={article} help={help} />
      <ArticleContents article={article} />
      <main class="article-text" id="article-text" tabIndex={-1} dir="auto" lang={textLanguage}>
        {article.sections.map((section) => (
          <ArticleSection
            key={section.id}
            section={section}
            sought={section.id !== '' && section.id === soughtSection}
          />
        ))}
      </main>
      <footer class="article-end">
        <ArticleConcepts concepts={concepts} />
        <ArticleSources sources={article.sources} />
        {others.length > 0 && (
          <section>
            <h2>{translate('article_others')}</h2>
            <ArticleLinks articles={listNearest(article, others)} />
          </section>
        )}
        <p class="article-general">
          {translate('general_information')} {translate('article_licence', article.licence)}
        </p>
      </footer>
    </div>
  );
}

function ArticleContents({ article }: { readonly article: Article }) {
  const translate = useTranslate();
  const titled = article.sections.filter((section) => section.id !== '');
  if (titled.length < 2) return null;
  return (
    <nav class="article-contents" aria-labelledby="article-contents-title">
      <h2 id="article-contents-title">{translate('article_contents')}</h2>
      <ol>
        {titled.map((section) => (
          <li key={section.id}>
            <a href={`#${section.id}`} dir="auto" lang={textLanguage}>
              {section.title}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}

function ArticleConcepts({ concepts }: { readonly concepts: readonly ArticleConcept[] }) {
  const translate = useTranslate();
  if (concepts.length === 0) return null;
  return (
    <section>
      <h2>{translate('article_concepts')}</h2>
      <dl class="article-concepts">
        {concepts.map((concept) => (
          <div key={concept.id} dir="auto" lang={textLanguage}>
            <dt>
              {concept.plainName}
              {concept.name !== concept.plainName && <span class="article-medical-name">{concept.name}</span>}
            </dt>
            <dd>{concept.inShort}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function ArticleSources({ sources }: { readonly sources: readonly Source[] }) {
  const translate = useTranslate();
  return (
    <section>
      <h2>{translate('article_sources')}</h2>
      <ol class="article-sources">
        {sources.map((source) => (
          <li key={source.id}>
            <AwayLink url={source.url}>
              <span lang={textLanguage}>{source.title}</span>
            </AwayLink>
            <span class="article-source-facts">
              <bdi lang={textLanguage}>{source.publisher}</bdi> ·{' '}
              {translate('article_source_listed', translateDay(translate, source.listed))}
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}

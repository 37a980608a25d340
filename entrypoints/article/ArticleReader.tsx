import { useEffect, useState } from 'preact/hooks';
import { ArticlePage } from '../../components/article/ArticlePage';
import { UnknownArticle } from '../../components/article/UnknownArticle';
import { useTranslate } from '../../components/ui/translate';
import { type Article, type Concept, findHelp, type Helplines } from '../../domain/knowledge/index';
import { readFragment } from './read-fragment';

function useFragment(): string {
  const [fragment, setFragment] = useState(() => readFragment(location.hash));
  useEffect(() => {
    const read = () => setFragment(readFragment(location.hash));
    addEventListener('hashchange', read);
    return () => removeEventListener('hashchange', read);
  }, []);
  return fragment;
}

interface ArticleReaderProps {
  readonly id: string;
  readonly articles: readonly Article[];
  readonly concepts: readonly Concept[];
  readonly helplines: Helplines;
}

/** The article of the address, or the list of those there are. */
export function ArticleReader({ id, articles, concepts, helplines }: ArticleReaderProps) {
  const translate = useTranslate();
  const soughtSection = useFragment();
  const article = articles.find((known) => known.id === id);
  const title = article?.title ?? translate('article_unknown_title');
  useEffect(() => {
    document.title = title;
  }, [title]);
  if (article === undefined) return <UnknownArticle articles={articles} />;
  const explained = concepts.filter((concept) => concept.article === id);
  return (
    <ArticlePage
      article={article}
      concepts={explained}
      others={articles.filter((other) => other.id !== id)}
      help={findHelp(explained, helplines)}
      soughtSection={soughtSection}
    />
  );
}

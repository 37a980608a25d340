import { useState } from 'preact/hooks';
import type { ArticleId, ConceptId } from '../../domain/knowledge/index';
import type { ListedTerm } from '../../messaging/protocol';
import { TermRow } from './TermRow';
import type { Explainers } from './tab-view';

interface TermListProps {
  readonly terms: readonly ListedTerm[];
  readonly explainers: Explainers;
  readonly onShow: (concept: ConceptId) => void;
  readonly onOpenArticle: (article: ArticleId, sectionId: string) => void;
}

/** The words found on the page, in the order of the page; at most one is open. */
export function TermList({ terms, explainers, onShow, onOpenArticle }: TermListProps) {
  const [openConcept, setOpenConcept] = useState<string | null>(null);
  return (
    <ul class="terms-list">
      {terms.map((term) => (
        <TermRow
          key={term.concept}
          term={term}
          explainer={explainers[term.concept]}
          open={term.concept === openConcept}
          onToggle={() => setOpenConcept(term.concept === openConcept ? null : term.concept)}
          onShow={onShow}
          onOpenArticle={onOpenArticle}
        />
      ))}
    </ul>
  );
}

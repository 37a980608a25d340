import type { ConceptId } from '../../domain/knowledge/index';
import type { ListedTerm } from '../../messaging/protocol';
import { TermWords } from '../tab/TermWords';
import type { Explainers } from '../tab/tab-view';

interface PanelListProps {
  readonly terms: readonly ListedTerm[];
  readonly explainers: Explainers;
  /** The id of what the list is called by. */
  readonly labelledBy: string;
  readonly onShow: (concept: ConceptId) => void;
}

/** The words found on the page, in the order of the page. What a word means its card says, on the page beside the list. */
export function PanelList({ terms, explainers, labelledBy, onShow }: PanelListProps) {
  return (
    <ul class="terms-list" aria-labelledby={labelledBy}>
      {terms.map((term) => (
        <li key={term.concept} class="term">
          <button type="button" class="term-button" onClick={() => onShow(term.concept as ConceptId)}>
            <TermWords term={term} explainer={explainers[term.concept]} />
          </button>
        </li>
      ))}
    </ul>
  );
}

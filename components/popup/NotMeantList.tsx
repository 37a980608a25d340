import type { ConceptId } from '../../domain/knowledge/index';
import type { Explainers } from '../tab/tab-view';
import { useTranslate } from '../ui/translate';

interface NotMeantListProps {
  readonly concepts: readonly string[];
  readonly explainers: Explainers;
  readonly onMeantAgain: (concept: ConceptId) => void;
}

/** The meanings that the reader took from this site's words, each with the way back. */
export function NotMeantList({ concepts, explainers, onMeantAgain }: NotMeantListProps) {
  const translate = useTranslate();
  if (concepts.length === 0) return null;
  return (
    <section class="not-meant" aria-labelledby="not-meant-title">
      <h2 id="not-meant-title">{translate('popup_not_meant')}</h2>
      <ul>
        {concepts.map((concept) => {
          // A concept that is no longer bundled has only its id left to be called by.
          const name = explainers[concept]?.plainName ?? concept;
          return (
            <li key={concept}>
              <button type="button" class="link-button" onClick={() => onMeantAgain(concept as ConceptId)}>
                <span class="link-button-label">{translate('popup_meant_again', name)}</span>
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

import type { ConceptId } from '../../domain/knowledge/index';
import type { Explainers } from '../tab/tab-view';
import { Sentence } from '../ui/Sentence';
import { textLanguage } from '../ui/text-language';
import { type MessageKey, useTranslate } from '../ui/translate';

interface ChosenListProps {
  /** Tells several such lists apart. */
  readonly name: 'not-meant' | 'known';
  readonly title: MessageKey;
  /** What a button says; `$1` is the concept. */
  readonly takeBack: MessageKey;
  readonly concepts: readonly string[];
  readonly explainers: Explainers;
  readonly onTakeBack: (concept: ConceptId) => void;
}

/** Concepts that are not marked because the reader said so, each with the way back. */
export function ChosenList({ name, title, takeBack, concepts, explainers, onTakeBack }: ChosenListProps) {
  const translate = useTranslate();
  if (concepts.length === 0) return null;
  return (
    <section class="chosen" aria-labelledby={`${name}-title`}>
      <h2 id={`${name}-title`}>{translate(title)}</h2>
      <ul>
        {concepts.map((concept) => {
          // A concept that is no longer bundled has only its id left to be called by.
          const shown = explainers[concept]?.plainName ?? concept;
          return (
            <li key={concept}>
              <button type="button" class="link-button" onClick={() => onTakeBack(concept as ConceptId)}>
                <span class="link-button-label">
                  <Sentence
                    message={takeBack}
                    slots={[
                      <bdi key="name" lang={textLanguage}>
                        {shown}
                      </bdi>,
                    ]}
                  />
                </span>
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

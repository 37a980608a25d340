import type { CardContent, ConceptId } from '../../domain/knowledge/index';
import { Icon } from '../ui/Icon';
import { useTranslate } from '../ui/translate';

interface ChoiceBodyProps {
  readonly view: CardContent & { readonly state: 'choice' };
  readonly onFollow: (concept: ConceptId) => void;
}

/** What the reader's words hold, to choose from: each as the page writes it, and what it is in plain words. */
export function ChoiceBody({ view: { terms, isCut }, onFollow }: ChoiceBodyProps) {
  const translate = useTranslate();
  return (
    <>
      <ul class="choices">
        {terms.map(({ concept, text, name, isDecided }) => {
          const isNamed = name.toLowerCase() !== text.toLowerCase();
          return (
            <li key={concept}>
              <button type="button" class="choice" onClick={() => onFollow(concept)}>
                <bdi class="choice-text">{text}</bdi>
                {(isNamed || !isDecided) && (
                  <span class="choice-name">{isDecided ? <bdi>{name}</bdi> : translate('card_can_mean', name)}</span>
                )}
                <Icon name="go" />
              </button>
            </li>
          );
        })}
      </ul>
      {isCut && <p class="choice-cut">{translate('card_choice_cut')}</p>}
    </>
  );
}

import { useState } from 'preact/hooks';
import type { ConceptId } from '../../domain/knowledge/index';
import type { SaveOutcome } from '../../domain/notes/index';
import { refusalWording } from '../selection/refusal-wording';
import { Icon } from '../ui/Icon';
import { useTranslate } from '../ui/translate';

interface SaveConceptProps {
  readonly concept: ConceptId;
  /** The event tells whoever saves whether it was really the reader. */
  readonly onSave: (concept: ConceptId, event: Event) => Promise<SaveOutcome>;
}

/** Saves the word of a card, and says what became of it. */
export function SaveConcept({ concept, onSave }: SaveConceptProps) {
  const translate = useTranslate();
  const [outcome, setOutcome] = useState<SaveOutcome | 'saving' | null>(null);
  const save = (event: Event) => {
    if (outcome === 'saving' || outcome === 'saved') return;
    setOutcome('saving');
    void onSave(concept, event).then(setOutcome);
  };
  const isRefused = outcome !== null && outcome !== 'saving' && outcome !== 'saved';
  return (
    <>
      <button type="button" class="link-button" aria-disabled={outcome === 'saved'} onClick={save}>
        <Icon name="keep" />
        <span class="link-button-label">{translate(outcome === 'saved' ? 'card_saved' : 'card_save')}</span>
      </button>
      <span class="save-outcome" role="status">
        {isRefused && translate(refusalWording[outcome])}
      </span>
    </>
  );
}

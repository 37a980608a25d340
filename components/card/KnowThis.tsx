import { useState } from 'preact/hooks';
import type { ConceptId } from '../../domain/knowledge/index';
import { useTranslate } from '../ui/translate';

/** Takes a concept from those that are marked, on all sites, or gives it back; answers whether that is kept. */
export type OnKnown = (concept: ConceptId, known: boolean, event: Event) => Promise<boolean>;

interface KnowThisProps {
  readonly concept: ConceptId;
  readonly onKnown: OnKnown;
}

/** "I know this", and the way back, on one button, so that focus stays where it is. */
export function KnowThis({ concept, onKnown }: KnowThisProps) {
  const translate = useTranslate();
  const [state, setState] = useState<'new' | 'known' | 'known-unkept'>('new');
  const change = (event: Event) => {
    const known = state === 'new';
    setState(known ? 'known' : 'new');
    void onKnown(concept, known, event).then((kept) => {
      // By then the reader may have taken it back.
      if (!kept) setState((now) => (now === 'known' ? 'known-unkept' : now));
    });
  };
  return (
    <p class="know-this">
      <span role="status">
        {state === 'known' && translate('card_known_done')}
        {state === 'known-unkept' && translate('card_known_unkept')}
      </span>{' '}
      <button type="button" class="link-button" onClick={change}>
        <span class="link-button-label">{translate(state === 'new' ? 'card_know' : 'card_known_undo')}</span>
      </button>
    </p>
  );
}

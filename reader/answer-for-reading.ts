import type { ConceptId } from '../domain/knowledge/index';
import type { SiteState } from '../messaging/protocol';
import { answerTabRequests } from '../messaging/transport';
import type { Reading } from '../page/start-reading';

/**
 * Answers the popup and the shortcuts for the document that this script runs in.
 * @param getReading the reading under way; null where we are off.
 */
export function answerForReading(getReading: () => Reading | null, onSiteState: (state: SiteState) => void): void {
  answerTabRequests({
    changeSiteState(state) {
      onSiteState(state);
      return null;
    },
    listTerms: () => getReading()?.listTerms() ?? [],
    stepTerm: ({ direction }) => (isInFront() ? (getReading()?.stepTerm(direction) ?? null) : null),
    openTerm: () => isInFront() && (getReading()?.openTerm() ?? false),
    openConcept: ({ concept }) => getReading()?.openConcept(concept as ConceptId) ?? false,
  });
}

/** A shortcut goes to every frame of a tab; the one that the reader is in answers. */
function isInFront(): boolean {
  const active = document.activeElement;
  if (active instanceof HTMLIFrameElement || active instanceof HTMLFrameElement) return false;
  return window === top || document.hasFocus();
}

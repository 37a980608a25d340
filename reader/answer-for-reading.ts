import type { ConceptId } from '../domain/knowledge/index';
import type { SaveFailure } from '../domain/notes/index';
import { createTabListener, type TabListener } from '../messaging/answer-tab-requests';
import type { Refusal, SiteState } from '../messaging/protocol';
import type { Reading } from '../page/start-reading';

/**
 * What answers the popup and the shortcuts for the document that this script runs in.
 * @param getReading the reading under way; null where we are off.
 */
export function answerForReading(
  getReading: () => Reading | null,
  onSiteState: (state: SiteState) => void,
): TabListener {
  return createTabListener({
    changeSiteState(state) {
      onSiteState(state);
      return null;
    },
    listTerms: () => getReading()?.listTerms() ?? [],
    readExtent: () => getReading()?.findExtent() ?? 'whole',
    async readOn() {
      await getReading()?.readOn();
      return null;
    },
    async stepTerm({ direction }) {
      const reading = isInFront() ? await readAnew(getReading()) : null;
      return reading?.stepTerm(direction) ?? null;
    },
    async openTerm() {
      if (!isInFront()) return false;
      if ((await getReading()?.explainSelection()) === true) return true;
      return (await readAnew(getReading()))?.openTerm() ?? false;
    },
    redrawHighlights() {
      getReading()?.redrawHighlights();
      return null;
    },
    showPassage: async ({ id }) => getReading()?.showPassage(id) ?? false,
    async saveSelection() {
      const outcome = await getReading()?.saveSelection();
      return outcome === 'saved' ? { saved: true } : { saved: false, why: nameRefusal(outcome) };
    },
    openConcept: async ({ concept }) => getReading()?.openConcept(concept as ConceptId) ?? false,
  });
}

/** Where we are off nothing is saved either; a script that outlived its extension is not asked, nor is what nobody pressed unseen. */
function nameRefusal(outcome: SaveFailure | undefined): Refusal {
  return outcome === undefined || outcome === 'outdated' || outcome === 'unseen' ? 'failed' : outcome;
}

/** A page that is not followed any more is read when the reader asks for its terms. */
async function readAnew(reading: Reading | null): Promise<Reading | null> {
  if (reading?.findExtent() === 'unfollowed') await reading.readOn();
  return reading;
}

/** A shortcut goes to every frame of a tab; the one that the reader is in answers. */
function isInFront(): boolean {
  const active = document.activeElement;
  if (active instanceof HTMLIFrameElement || active instanceof HTMLFrameElement) return false;
  return window === top || document.hasFocus();
}

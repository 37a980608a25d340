import type { AskingFirst } from '../components/card/AskFirst';
import type { ConceptId } from '../domain/knowledge/index';
import { translate } from '../locales/translate';
import { findOwnAddress } from '../messaging/ask-background';
import { openNoteFrame } from '../page/selection/index';
import type { ShowingDesk } from './showing-desk';

/** Asks before a card explains, if that is chosen; what is answered is typed in the frame for notes. */
export function createAsking(getLook: ShowingDesk['getLook']): AskingFirst {
  const settled = new Set<ConceptId>();
  return {
    isDue: (concept) => getLook().sayFirst && !settled.has(concept),
    settle: (concept) => void settled.add(concept),
    open: (place, concept, { onSaid, onClosed }) => {
      const address = findOwnAddress(`/note-frame.html?theme=${getLook().theme}&say=${concept}`);
      return openNoteFrame(place, address, translate('say_first_frame'), onClosed, onSaid);
    },
  };
}

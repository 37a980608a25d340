import { drawBubble } from '../components/selection/draw-bubble';
import { refusalWording } from '../components/selection/refusal-wording';
import type { Look } from '../components/ui/look';
import { translate } from '../locales/translate';
import { askBackground, findOwnAddress } from '../messaging/transport';
import type { PageSavingParts } from '../page/start-saving';
import { saveFromPage } from './save-from-page';

/** Joins saving on a page with the bubble's view and the background's answers. */
export function createSaving(getLook: () => Look): PageSavingParts {
  return {
    listSaved: () => askBackground('listDrawnHighlights', {}).catch(() => []),
    save: saveFromPage,
    drawBubble: (layer, view, actions) => drawBubble(layer, view, actions, translate, getLook()),
    describeOutcome: (outcome) => translate(outcome === 'saved' ? 'save_saved' : refusalWording[outcome]),
    noteAddress: (id) => findOwnAddress(`/note-frame.html?theme=${getLook().theme}#${id}`),
    nameNoteFrame: () => translate('note_frame'),
  };
}

import cardStyle from '../components/card/card.css?inline';
import { drawCard } from '../components/card/draw-card';
import bubbleStyle from '../components/selection/bubble.css?inline';
import { drawBubble } from '../components/selection/draw-bubble';
import { refusalWording } from '../components/selection/refusal-wording';
import { translate } from '../locales/translate';
import { findOwnAddress, readOwnVersion } from '../messaging/ask-background';
import type { PageSavingParts } from '../page/start-saving';
import { type ReadPage, type Showing, startShowing } from '../page/start-showing';
import { openArticleInTab, readExplainer, remember } from './ask-from-page';
import { createAsking } from './create-asking';
import { listSaved } from './list-saved';
import { saveFromPage } from './save-from-page';
import type { ShowingDesk } from './showing-desk';

/** Shows our views over a page that is being read. */
export type ShowPage = (page: ReadPage, desk: ShowingDesk) => Showing;

export const showPage: ShowPage = (page, { getLook, canSave, openArticle }) => {
  const facts = {
    onOpenArticle: openArticle ?? openArticleInTab,
    version: readOwnVersion(),
    ...(canSave && { asking: createAsking(getLook) }),
  };
  return startShowing(page, {
    styles: [cardStyle, bubbleStyle],
    drawCard: (layer, content, standing, actions) =>
      drawCard(layer, content, standing, { ...actions, ...facts }, translate, getLook()),
    describeStep: (text, number, count) => translate('step_announcement', text, String(number), String(count)),
    describeDefinition: (text) => translate('definition_announcement', text),
    readExplainer,
    remember: canSave ? remember : null,
    saving: canSave ? describeSaving(getLook) : null,
  });
};

function describeSaving(getLook: ShowingDesk['getLook']): PageSavingParts {
  return {
    listSaved,
    save: saveFromPage,
    drawBubble: (layer, view, actions) => drawBubble(layer, view, actions, translate, getLook()),
    describeOutcome: (outcome) => translate(outcome === 'saved' ? 'save_saved' : refusalWording[outcome]),
    noteAddress: (id) => findOwnAddress(`/note-frame.html?theme=${getLook().theme}#${id}`),
    nameNoteFrame: () => translate('note_frame'),
    getTheme: () => getLook().theme,
  };
}

import cardStyle from '../components/card/card.css?inline';
import { drawCard } from '../components/card/draw-card';
import bubbleStyle from '../components/selection/bubble.css?inline';
import { drawBubble } from '../components/selection/draw-bubble';
import { refusalWording } from '../components/selection/refusal-wording';
import { type ReadPage, type Showing, startShowing } from '../page/start-showing';
import { createAsking } from './create-asking';
import type { ShowingDesk } from './showing-desk';

/** Shows our views over a page that is being read. */
export type ShowPage = (page: ReadPage, desk: ShowingDesk) => Showing;

export const showPage: ShowPage = (page, desk) => {
  const { translate, getLook, openArticle, version, saving } = desk;
  const asking = saving && createAsking(desk, saving);
  return startShowing(page, {
    styles: [cardStyle, bubbleStyle],
    drawCard: (layer, content, standing, actions) =>
      drawCard(
        layer,
        content,
        standing,
        { ...actions, onOpenArticle: openArticle, version, ...(asking && { asking }) },
        translate,
        getLook(),
      ),
    describeStep: (text, number, count) => translate('step_announcement', text, String(number), String(count)),
    describeDefinition: (text) => translate('definition_announcement', text),
    saving: saving && {
      ...saving,
      drawBubble: (layer, view, actions) => drawBubble(layer, view, actions, translate, getLook()),
      describeOutcome: (outcome) => translate(outcome === 'saved' ? 'save_saved' : refusalWording[outcome]),
      noteAddress: (id) => saving.findOwnAddress(`/note-frame.html?theme=${getLook().theme}#${id}`),
      nameNoteFrame: () => translate('note_frame'),
      getTheme: () => getLook().theme,
    },
  });
};

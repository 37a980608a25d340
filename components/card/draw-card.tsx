import { render } from 'preact';
import type { ArticleId, ConceptId } from '../../domain/knowledge/index';
import { type Translate, TranslateContext } from '../ui/translate';
import { type CardView, ExplainerCard } from './ExplainerCard';

export interface CardCallbacks {
  readonly onClose: () => void;
  readonly onFollow: (concept: ConceptId) => void;
  readonly onBack: () => void;
  readonly onOpenArticle: (article: ArticleId, sectionId: string) => void;
}

/** Names the heading inside the card's own root, where no other element has an id. */
const HEADING_ID = 'card-name';

/** Draws a card into a layer at once, so that it can be placed and focused right after; null empties the layer. */
export function drawCard(
  layer: HTMLElement,
  view: CardView | null,
  callbacks: CardCallbacks,
  translate: Translate,
): void {
  if (view === null) return render(null, layer);
  render(
    <TranslateContext value={translate}>
      <ExplainerCard view={view} headingId={HEADING_ID} {...callbacks} />
    </TranslateContext>,
    layer,
  );
}

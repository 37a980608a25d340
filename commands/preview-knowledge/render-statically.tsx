import { Window } from 'happy-dom';
import { options, render } from 'preact';
import { ExplainerCard } from '../../components/card/ExplainerCard';
import { type Translate, TranslateContext } from '../../components/ui/translate';
import en from '../../locales/en.json';
import { CardNotes } from './CardNotes';
import type { PreviewedCard } from './describe-cards';

const translate: Translate = (key, ...substitutions) =>
  (en[key] ?? '').replace(/\$(\d)/g, (_, number) => substitutions[Number(number) - 1] ?? '');

const ignore = () => {};

/** Answers the HTML of a card with its notes, everything in it opened. Made once: it brings a document of its own. */
export function createCardRenderer(): (card: PreviewedCard) => string {
  const { document } = new Window();
  Object.assign(globalThis, { document });
  // At once, not when the browser has time: there is none.
  options.debounceRendering = (run) => run();
  return (card) => {
    const place = document.createElement('div') as unknown as HTMLElement;
    let followed = '';
    render(
      <TranslateContext value={translate}>
        <ExplainerCard
          view={{
            state: 'ready',
            explainer: card.explainer,
            mentionText: card.concept.plainName,
            reason: null,
            isDefinedElsewhere: false,
            asked: null,
          }}
          standing={{ trail: [], isPinned: false }}
          headingId="heading"
          onClose={ignore}
          onFollow={(to) => {
            followed = to;
          }}
          onBack={ignore}
          onPin={ignore}
          onOpenArticle={ignore}
          onShowDefinition={() => undefined}
        />
        <CardNotes card={card} />
      </TranslateContext>,
      place,
    );
    openAll(place);
    for (const button of place.querySelectorAll<HTMLElement>('.connection-foot .link-button')) {
      button.click();
      button.dataset.to = followed;
    }
    setApart(place, card.concept.id);
    const html = place.innerHTML;
    render(null, place);
    return html;
  };
}

/** What opens may hold more that does. */
function openAll(place: HTMLElement): void {
  for (;;) {
    const closed = place.querySelectorAll<HTMLElement>('[aria-expanded="false"]');
    if (closed.length === 0) return;
    for (const button of closed) button.click();
  }
}

/** Every card is drawn by itself, so that all have the same ids. */
function setApart(place: HTMLElement, concept: string): void {
  for (const attribute of ['id', 'aria-controls', 'aria-labelledby']) {
    for (const element of place.querySelectorAll(`[${attribute}]`)) {
      element.setAttribute(attribute, `${concept}-${element.getAttribute(attribute)}`);
    }
  }
}

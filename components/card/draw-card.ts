import { h, render } from 'preact';
import type { CardContent, CardStanding } from '../../domain/knowledge/index';
import { type Look, LookContext } from '../ui/look';
import { type Translate, TranslateContext } from '../ui/translate';
import { ExplainerCard, type ExplainerCardProps } from './ExplainerCard';

/** The only id in the card's shadow tree that is known outside it. */
const headingId = 'card-heading';

export type CardCallbacks = Omit<ExplainerCardProps, 'view' | 'standing' | 'headingId'>;

/** Draws the card into an element at once; null clears it. Answers the heading, which is what to focus. */
export function drawCard(
  place: HTMLElement,
  view: CardContent | null,
  standing: CardStanding,
  callbacks: CardCallbacks,
  translate: Translate,
  look: Look,
): HTMLElement | null {
  const card = view && h(ExplainerCard, { view, standing, headingId, ...callbacks });
  const looking = h(LookContext, { value: look, children: card });
  render(h(TranslateContext, { value: translate, children: looking }), place);
  return place.querySelector<HTMLElement>(`#${headingId}`);
}

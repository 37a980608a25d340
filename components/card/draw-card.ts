import { h, render } from 'preact';
import type { CardContent } from '../../domain/knowledge/index';
import { type Translate, TranslateContext } from '../ui/translate';
import { ExplainerCard, type ExplainerCardProps } from './ExplainerCard';

/** The only id in the card's shadow tree that is known outside it. */
const headingId = 'card-heading';

export type CardCallbacks = Omit<ExplainerCardProps, 'view' | 'headingId'>;

/** Draws the card into an element at once; null clears it. Answers the heading, which is what to focus. */
export function drawCard(
  place: HTMLElement,
  view: CardContent | null,
  callbacks: CardCallbacks,
  translate: Translate,
): HTMLElement | null {
  const card = view && h(ExplainerCard, { view, headingId, ...callbacks });
  render(h(TranslateContext, { value: translate, children: card }), place);
  return place.querySelector<HTMLElement>(`#${headingId}`);
}

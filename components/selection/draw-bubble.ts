import { h, render } from 'preact';
import type { SavingView } from '../../domain/notes/index';
import { type Look, LookContext } from '../ui/look';
import { type Translate, TranslateContext } from '../ui/translate';
import { SelectionBubble, type SelectionBubbleProps } from './SelectionBubble';

export type BubbleCallbacks = Omit<SelectionBubbleProps, 'view'>;

/** Draws the bubble into an element at once; null clears it. */
export function drawBubble(
  place: HTMLElement,
  view: SavingView | null,
  callbacks: BubbleCallbacks,
  translate: Translate,
  look: Look,
): void {
  const bubble = view && h(SelectionBubble, { view, ...callbacks });
  const looking = h(LookContext, { value: look, children: bubble });
  render(h(TranslateContext, { value: translate, children: looking }), place);
}

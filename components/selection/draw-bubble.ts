import { h, render } from 'preact';
import type { SavingView } from '../../domain/notes/index';
import { type Translate, TranslateContext } from '../ui/translate';
import { SelectionBubble, type SelectionBubbleProps } from './SelectionBubble';

export type BubbleCallbacks = Omit<SelectionBubbleProps, 'view'>;

/** Draws the bubble into an element at once; null clears it. */
export function drawBubble(
  place: HTMLElement,
  view: SavingView | null,
  callbacks: BubbleCallbacks,
  translate: Translate,
): void {
  const bubble = view && h(SelectionBubble, { view, ...callbacks });
  render(h(TranslateContext, { value: translate, children: bubble }), place);
}

/** Where what scrolls meets what stays, text fades out. */
const FADE_PX = 24;

/** Scrolls what was opened into view within the box around it, as far as its beginning stays in view. Nothing else moves. */
export function scrollToOpened(opened: HTMLElement): void {
  const scroller = opened.closest('.scroller');
  if (scroller === null) return;
  const [inner, outer] = [opened.getBoundingClientRect(), scroller.getBoundingClientRect()];
  const below = inner.bottom + FADE_PX - outer.bottom;
  const above = inner.top - FADE_PX - outer.top;
  scroller.scrollTop += Math.max(0, Math.min(below, above));
}

/** What has no room for children of its own: there are no words in it either. */
const CLOSED = 'video, audio, iframe, frame, embed, object, img, canvas, svg, svg *';

/**
 * The part of a page that alone can be used: a modal dialog, or what fills the screen. All outside it is inert: it takes
 * neither pointer nor focus. Null where nothing is. Of several dialogs, the last in the page is taken for the topmost:
 * dialogs that open dialogs have them inside or after.
 */
export function findForemost(): Element | null {
  const modal = [...document.querySelectorAll('dialog:modal')].at(-1) ?? null;
  const full = document.fullscreenElement;
  if (full === null || full === document.documentElement || full.matches(CLOSED)) return modal;
  return modal === null || modal.contains(full) ? full : modal;
}

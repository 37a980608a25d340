/**
 * The modal dialog that a page has open; null without one. All outside it is inert: it takes neither pointer nor focus.
 * Of several, the last in the page is taken for the topmost: dialogs that open dialogs have them inside or after.
 */
export function findModal(): Element | null {
  return [...document.querySelectorAll('dialog:modal')].at(-1) ?? null;
}

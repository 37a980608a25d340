/**
 * Puts text on the clipboard, right after the reader asked for it. On pages that are not secure there is no
 * `navigator.clipboard`, and a page can forbid it to its frames: then by the old way, a field that is copied from.
 * @param place an element in the document, or in a shadow tree of it, that may hold the field for a moment.
 * @returns whether it is there.
 */
export async function writeClipboard(text: string, place: HTMLElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyFromField(text, place);
  }
}

function copyFromField(text: string, place: HTMLElement): boolean {
  const field = document.createElement('textarea');
  field.className = 'unseen';
  field.value = text;
  field.readOnly = true;
  let isCopied = false;
  // Pages that put words of their own into what is copied from them put none into ours.
  field.addEventListener('copy', (event) => {
    event.stopPropagation();
    event.preventDefault();
    event.clipboardData?.setData('text/plain', text);
    isCopied = event.clipboardData !== null;
  });
  const root = place.getRootNode() as Document | ShadowRoot;
  const focusBefore = root.activeElement;
  place.append(field);
  field.focus({ preventScroll: true });
  field.select();
  const isDone = document.execCommand('copy');
  field.remove();
  if (focusBefore instanceof HTMLElement) focusBefore.focus({ preventScroll: true });
  return isDone && isCopied;
}

import { useLayoutEffect, useRef } from 'preact/hooks';

/**
 * The field that takes the keys of a frame. The frame is given the focus when it is ready, and the field then gets it.
 * Taking it earlier, as browsers allow, would lose what is typed until then; and being given it a second time, the key that
 * comes at that moment.
 */
export function useFieldFocus() {
  const field = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => {
    const focusField = () => field.current?.focus();
    if (document.hasFocus()) focusField();
    addEventListener('focus', focusField);
    return () => removeEventListener('focus', focusField);
  }, []);
  return field;
}

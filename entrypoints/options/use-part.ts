import { useEffect } from 'preact/hooks';

/** Goes to the part that the address names, once it is where it will stay: the browser looks for it before it is there. */
export function usePart(isFilled: boolean): void {
  useEffect(() => {
    const id = location.hash.slice(1);
    if (isFilled && id !== '') document.getElementById(id)?.scrollIntoView({ behavior: 'instant' });
  }, [isFilled]);
}

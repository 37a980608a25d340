import { useEffect, useState } from 'preact/hooks';

/** The text once it has stood for so many milliseconds: a count that climbs as a page is read is told when it is done. */
export function useSteady(text: string, steadyMs: number): string {
  const [steady, setSteady] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setSteady(text), steadyMs);
    return () => clearTimeout(timer);
  }, [text, steadyMs]);
  return steady;
}

import { useEffect, useState } from 'preact/hooks';
import type { Explainers } from '../components/tab/tab-view';
import { readExplainers } from './read-explainers';

/** Names and short texts come in after the words, which are there at once. What is known is not asked for again. */
export function useExplainers(concepts: readonly string[]): Explainers {
  const [explainers, setExplainers] = useState<Explainers>({});
  const wanted = concepts.join(' ');
  useEffect(() => {
    const unknown = wanted.split(' ').filter((concept) => concept !== '' && explainers[concept] == null);
    if (unknown.length === 0) return;
    const leaving = new AbortController();
    const tell = (found: Explainers) => setExplainers((known) => ({ ...known, ...found }));
    readExplainers(unknown, tell, leaving.signal);
    return () => leaving.abort();
  }, [wanted]);
  return explainers;
}

import readConcepts from 'virtual:interplay/concepts';
import { useEffect, useState } from 'preact/hooks';

/** The plain names of all concepts, read when there is one to be named. */
export function useConceptNames(areWanted: boolean): Readonly<Record<string, string>> {
  const [names, setNames] = useState<Readonly<Record<string, string>>>({});
  useEffect(() => {
    if (!areWanted) return;
    void readConcepts().then((concepts) =>
      setNames(Object.fromEntries(concepts.map(({ id, plainName }) => [id, plainName]))),
    );
  }, [areWanted]);
  return names;
}

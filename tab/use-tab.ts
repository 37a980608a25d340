import { useEffect, useState } from 'preact/hooks';
import type { TabView } from '../components/tab/tab-view';
import { describeTab, findWait, isSettled } from './describe-tab';
import { readTab, type TabReading } from './read-tab';

const loading: TabView = { state: 'loading' };

export interface UsedTab {
  readonly reading: TabReading | null;
  readonly tab: TabView;
  /** From the beginning, and as patiently: a page that changed may have no words yet. What is shown stays until then. */
  readonly readAgain: () => void;
  /** Once more, without doubting what is shown. */
  readonly lookAgain: () => void;
  /** From the beginning, and nothing is shown until then: it is another tab. */
  readonly startOver: () => void;
}

/**
 * Reads the tab at first, again while its words may still be on their way, and when asked to. `findPause` says how long to
 * wait before each further look.
 */
export function useTab(findPause: typeof findWait = findWait): UsedTab {
  const [reading, setReading] = useState<TabReading | null>(null);
  const [turn, setTurn] = useState({ round: 0 });
  useEffect(() => {
    let stale = false;
    let timer: ReturnType<typeof setTimeout> | undefined;
    readTab().then((found) => {
      if (stale) return;
      setReading(found);
      const waitMs = findPause(describeTab(found.facts), turn.round);
      if (waitMs !== null) timer = setTimeout(() => setTurn({ round: turn.round + 1 }), waitMs);
    });
    return () => {
      stale = true;
      clearTimeout(timer);
    };
  }, [turn]);
  const tab = reading === null ? loading : describeTab(reading.facts);
  const readAgain = () => setTurn({ round: 0 });
  return {
    reading,
    tab: isSettled(tab, turn.round) ? tab : loading,
    readAgain,
    lookAgain: () => setTurn(({ round }) => ({ round })),
    startOver: () => {
      setReading(null);
      readAgain();
    },
  };
}

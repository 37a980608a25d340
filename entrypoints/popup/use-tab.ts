import { useEffect, useState } from 'preact/hooks';
import type { TabView } from '../../components/popup/popup-view';
import { describeTab, findWait, isSettled } from './describe-tab';
import { readTab, type TabReading } from './read-tab';

const loading: TabView = { state: 'loading' };

/** Reads the tab at first, again while its words may still be on their way, and after settings changed. */
export function useTab() {
  const [reading, setReading] = useState<TabReading | null>(null);
  const [turn, setTurn] = useState({ round: 0 });
  useEffect(() => {
    let stale = false;
    let timer: ReturnType<typeof setTimeout> | undefined;
    readTab().then((found) => {
      if (stale) return;
      setReading(found);
      const waitMs = findWait(describeTab(found.facts), turn.round);
      if (waitMs !== null) timer = setTimeout(() => setTurn({ round: turn.round + 1 }), waitMs);
    });
    return () => {
      stale = true;
      clearTimeout(timer);
    };
  }, [turn]);
  const tab = reading === null ? loading : describeTab(reading.facts);
  return { reading, tab: isSettled(tab, turn.round) ? tab : loading, readAgain: () => setTurn({ round: 0 }) };
}

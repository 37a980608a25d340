import { useEffect, useRef } from 'preact/hooks';
import { findPanelWait } from '../../tab/describe-tab';
import { followTab } from '../../tab/follow-tab';
import { type UsedTab, useTab } from '../../tab/use-tab';

/** Reads the tab in front for as long as the panel is open, whichever that is. */
export function usePanelTab(): UsedTab {
  const used = useTab((view, round) => findPanelWait(view, round, document.visibilityState === 'visible'));
  // What happens in the browser is told once for all drawings, and has to find the latest.
  const latest = useRef(used);
  latest.current = used;
  useEffect(() => {
    const getSubject = () => latest.current.reading;
    return followTab(getSubject, (news) => {
      const { startOver, readAgain, lookAgain } = latest.current;
      if (news === 'other') startOver();
      else if (news === 'changed') readAgain();
      else lookAgain();
    });
  }, []);
  return used;
}

import { useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { SidePanelPage } from '../../components/sidepanel/SidePanelPage';
import { useTheme } from '../../components/ui/use-theme';
import type { ConceptId } from '../../domain/knowledge/index';
import { askBackground } from '../../messaging/ask-background';
import { readOn, requestPages, showConcept } from '../../tab/read-tab';
import { useExplainers } from '../../tab/use-explainers';
import { usePanelTab } from './use-panel-tab';

/** Nothing is fetched here: it asks the background and the tab, and hands the answers to the page of components. */
export function SidePanel() {
  const { reading, tab, readAgain } = usePanelTab();
  const [notShown, setNotShown] = useState<{ readonly page: string; readonly word: string } | null>(null);
  useTheme(reading?.facts.settings?.theme);
  const terms = tab.state === 'terms' ? tab.terms : [];
  const explainers = useExplainers(terms.map((term) => term.concept));
  const page = `${reading?.tabId} ${reading?.url}`;

  const change = async (answer: Promise<unknown>) => {
    await answer.catch(() => null);
    readAgain();
  };
  const show = async (concept: ConceptId) => {
    if (reading?.tabId == null) return;
    const shown = await showConcept(reading.tabId, reading.answers, concept);
    const word = terms.find((term) => term.concept === concept)?.text ?? concept;
    setNotShown(shown ? null : { page, word });
  };

  return (
    <SidePanelPage
      settings={reading?.facts.settings ?? null}
      tab={tab}
      explainers={explainers}
      notShown={notShown?.page === page ? notShown.word : null}
      onSite={(on) => change(askBackground('setSite', { url: reading?.url ?? '', on }))}
      onPaused={(paused) => change(askBackground('setPaused', { paused }))}
      onShow={show}
      onAgain={readAgain}
      onGrant={() => requestPages().then(readAgain)}
      onReadOn={async () => reading && change(readOn(reading))}
      onReload={() => reading?.tabId != null && browser.tabs.reload(reading.tabId)}
    />
  );
}

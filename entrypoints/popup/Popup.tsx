import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { PopupPage } from '../../components/popup/PopupPage';
import type { Explainers, TabView } from '../../components/popup/popup-view';
import type { ConceptId } from '../../domain/knowledge/index';
import { askBackground } from '../../messaging/transport';
import { describeTab, findWait, isSettled } from './describe-tab';
import { openArticle } from './open-article';
import { readExplainers } from './read-explainers';
import { readTab, requestPages, showConcept, type TabReading } from './read-tab';

const loading: TabView = { state: 'loading' };

/** Reads the tab at first, again while its words may still be on their way, and after settings changed. */
function useTab() {
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

/** Names and short texts come in after the words, which are there at once. */
function useExplainers(concepts: readonly string[]): Explainers {
  const [explainers, setExplainers] = useState<Explainers>({});
  const wanted = concepts.join(' ');
  useEffect(() => {
    if (wanted === '') return;
    const leaving = new AbortController();
    const tell = (found: Explainers) => setExplainers((known) => ({ ...known, ...found }));
    readExplainers(wanted.split(' '), tell, leaving.signal);
    return () => leaving.abort();
  }, [wanted]);
  return explainers;
}

/** Nothing is fetched here: it asks the background and the tab, and hands the answers to the page of components. */
export function Popup() {
  const { reading, tab, readAgain } = useTab();
  const [notShown, setNotShown] = useState<string | null>(null);
  const terms = tab.state === 'terms' ? tab.terms : [];
  const explainers = useExplainers(terms.map((term) => term.concept));

  const change = async (answer: Promise<null>) => {
    await answer.catch(() => null);
    readAgain();
  };
  const show = async (concept: ConceptId) => {
    if (reading?.tabId == null) return;
    const shown = await showConcept(reading.tabId, reading.answers, concept);
    if (shown) window.close();
    else setNotShown(terms.find((term) => term.concept === concept)?.text ?? concept);
  };
  const reload = async () => {
    if (reading?.tabId != null) await browser.tabs.reload(reading.tabId);
    window.close();
  };

  return (
    <PopupPage
      settings={reading?.facts.settings ?? null}
      tab={tab}
      explainers={explainers}
      notShown={notShown}
      onSite={(on) => change(askBackground('setSite', { url: reading?.url ?? '', on }))}
      onPaused={(paused) => change(askBackground('setPaused', { paused }))}
      onDensity={(density) => change(askBackground('setDensity', { density }))}
      onShow={show}
      onOpenArticle={openArticle}
      onGrant={() => requestPages().then(readAgain)}
      onReload={reload}
    />
  );
}

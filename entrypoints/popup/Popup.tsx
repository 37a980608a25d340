import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { PopupPage } from '../../components/popup/PopupPage';
import type { Explainers } from '../../components/popup/popup-view';
import type { ConceptId } from '../../domain/knowledge/index';
import type { SettingsView } from '../../messaging/protocol';
import { askBackground } from '../../messaging/transport';
import { describeTab } from './describe-tab';
import { openArticle } from './open-article';
import { readExplainers } from './read-explainers';
import { readTab, requestPages, showConcept, type TabReading } from './read-tab';

/** A page whose marks are on their way is looked at again after this long, so often. */
const againMs = 700;
const againTimes = 20;

/** Reads the tab at first, and again while it still loads or after settings changed. */
function useTab() {
  const [reading, setReading] = useState<TabReading | null>(null);
  const [round, setRound] = useState(0);
  useEffect(() => {
    let stale = false;
    let timer: ReturnType<typeof setTimeout> | undefined;
    readTab().then((found) => {
      if (stale) return;
      setReading(found);
      if (describeTab(found.facts).state === 'loading' && round < againTimes) {
        timer = setTimeout(() => setRound(round + 1), againMs);
      }
    });
    return () => {
      stale = true;
      clearTimeout(timer);
    };
  }, [round]);
  return { reading, readAgain: () => setRound((last) => last + 1) };
}

/** Names and short texts come in after the words, which are there at once. */
function useExplainers(concepts: readonly string[]): Explainers {
  const [explainers, setExplainers] = useState<Explainers>({});
  const wanted = concepts.join(' ');
  useEffect(() => {
    if (wanted === '') return;
    readExplainers(wanted.split(' '), (concept, explainer) => {
      setExplainers((known) => ({ ...known, [concept]: explainer }));
    });
  }, [wanted]);
  return explainers;
}

export function Popup() {
  const { reading, readAgain } = useTab();
  const [notShown, setNotShown] = useState<string | null>(null);
  const tab = reading === null ? ({ state: 'loading' } as const) : describeTab(reading.facts);
  const terms = tab.state === 'terms' ? tab.terms : [];
  const explainers = useExplainers(terms.map((term) => term.concept));

  const change = async (answer: Promise<SettingsView>) => {
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

import { useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { PopupPage } from '../../components/popup/PopupPage';
import type { Explainers } from '../../components/tab/tab-view';
import { useTheme } from '../../components/ui/use-theme';
import type { ConceptId } from '../../domain/knowledge/index';
import { askBackground } from '../../messaging/ask-background';
import { readOn, requestPages, showConcept } from '../../tab/read-tab';
import { useExplainers } from '../../tab/use-explainers';
import { useTab } from '../../tab/use-tab';
import { openArticle } from './open-article';
import { findPanelOpener } from './open-panel';
import { listConcepts } from './step-notes';
import { useNotes } from './use-notes';

/** Nothing is fetched here: it asks the background and the tab, and hands the answers to the page of components. */
export function Popup() {
  const { reading, tab, readAgain } = useTab();
  const { state, actions } = useNotes(reading?.url ?? null);
  const [now] = useState(() => new Date());
  const [notShown, setNotShown] = useState<string | null>(null);
  useTheme(reading?.facts.settings?.theme);
  const terms = tab.state === 'terms' ? tab.terms : [];
  const notMeant = reading?.facts.settings?.notMeant ?? [];
  const explainers = useExplainers([...terms.map((term) => term.concept), ...notMeant]);
  const noteExplainers = useExplainers(listConcepts(state));

  const change = async (answer: Promise<unknown>) => {
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
      notes={{ ...state, now, isPrivate: reading?.isPrivate ?? false, conceptNames: namesOf(noteExplainers) }}
      noteActions={actions}
      onSite={(on) => change(askBackground('setSite', { url: reading?.url ?? '', on }))}
      onPaused={(paused) => change(askBackground('setPaused', { paused }))}
      onDensity={(density) => change(askBackground('setDensity', { density }))}
      onOpenPanel={findPanelOpener(reading?.windowId ?? null)}
      onShow={show}
      onOpenArticle={openArticle}
      onGrant={() => requestPages().then(readAgain)}
      onReload={reload}
      onReadOn={async () => reading && change(readOn(reading))}
      onMeantAgain={(concept) => change(askBackground('setMeaning', { url: reading?.url ?? '', concept, meant: true }))}
      onMarkAgain={(concept) => change(askBackground('setKnown', { concept, known: false }))}
    />
  );
}

function namesOf(explainers: Explainers): Readonly<Record<string, string>> {
  const known = Object.entries(explainers).flatMap(([concept, one]) => (one ? [[concept, one.plainName]] : []));
  return Object.fromEntries(known);
}

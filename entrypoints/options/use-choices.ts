import { useEffect, useRef, useState } from 'preact/hooks';
import type { ChoiceActions, ListedChoices } from '../../components/settings/settings-view';
import { keepTheme } from '../../components/ui/theme';
import type { Settings } from '../../domain/settings/index';
import { askBackground } from '../../messaging/ask-background';
import { listChoices, nothingListed } from './list-choices';

interface Choices {
  readonly settings: Settings | null;
  readonly listed: ListedChoices;
  readonly isChoiceLost: boolean;
}

/** What the reader chose, kept up with what is chosen elsewhere whenever the page is looked at. */
export function useChoices() {
  const [choices, setChoices] = useState<Choices>({ settings: null, listed: nothingListed, isChoiceLost: false });
  const asked = useRef(0);
  const read = async (isDone = true) => {
    asked.current += 1;
    const turn = asked.current;
    const settings = await askBackground('readAllSettings', {}).catch(() => null);
    // Asked before a choice, and come after it.
    if (turn !== asked.current) return;
    if (settings !== null) keepTheme(settings.theme);
    setChoices((known) => ({
      settings: settings ?? known.settings,
      listed: settings === null ? known.listed : listChoices(known.listed, settings),
      isChoiceLost: settings === null || !isDone,
    }));
  };
  const change = async (answer: Promise<null>) => {
    const isDone = await answer.then(
      () => true,
      () => false,
    );
    await read(isDone);
    return isDone;
  };
  const startOver = async () => {
    setChoices((known) => ({ ...known, listed: nothingListed }));
    await read();
  };
  useEffect(() => {
    void read();
    const readWhenSeen = () => document.visibilityState === 'visible' && void read();
    document.addEventListener('visibilitychange', readWhenSeen);
    return () => document.removeEventListener('visibilitychange', readWhenSeen);
  }, []);
  return { ...choices, startOver, actions: describeActions(change) };
}

function describeActions(change: (answer: Promise<null>) => Promise<boolean>): Omit<ChoiceActions, 'onDelete'> {
  return {
    onDensity: (density) => void change(askBackground('setDensity', { density })),
    onLevel: (level) => void change(askBackground('setLevel', { level })),
    onDwell: (dwellMs) => void change(askBackground('setDwell', { dwellMs })),
    onSayFirst: (sayFirst) => void change(askBackground('setSayFirst', { sayFirst })),
    onTheme: (theme) => void change(askBackground('setTheme', { theme })),
    onPaused: (paused) => void change(askBackground('setPaused', { paused })),
    onNamedSite: (site, on) => change(askBackground('setNamedSite', { site, on })),
    onMeaning: (one, meant) => void change(askBackground('setNamedMeaning', { ...one, meant })),
    onKnown: (concept, known) => void change(setKnown(concept, known)),
    onClearKnown: () => change(askBackground('clearKnown', {})),
    onAddKnown: (concepts) => change(askBackground('addKnown', { concepts: [...concepts] })),
  };
}

/** Like the card, but here a refusal is a failure. */
async function setKnown(concept: string, known: boolean): Promise<null> {
  if (!(await askBackground('setKnown', { concept, known }))) throw new Error('not kept');
  return null;
}

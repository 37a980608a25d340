import { useEffect, useRef, useState } from 'preact/hooks';
import { type SaidState, SayForm } from '../../components/note/SayForm';
import { askAgain } from '../../messaging/ask-again';
import type { HeldKeys } from './held-keys';
import type { OpenerPort } from './open-port';
import { waitForPaint } from './wait-for-paint';

interface SayFirstProps {
  readonly concept: string;
  readonly port: OpenerPort;
  readonly keys: HeldKeys;
}

/** What the reader thinks that a concept means. The card shows ours when it is on disk, or cannot be kept. */
export function SayFirst({ concept, port, keys }: SayFirstProps) {
  const [id] = useState(() => crypto.randomUUID());
  const [words, setWords] = useState('');
  const latest = useRef(words);
  const isKept = useRef(false);
  const [state, setState] = useState<SaidState>('asked');
  const leave = async () => {
    await keys.waitForRelease();
    port.tell('done');
  };
  const keep = async () => {
    if (isKept.current) return;
    isKept.current = true;
    setState('saving');
    setState(await saveSaid(id, concept, latest.current));
    await keys.waitForRelease();
    port.tell('said');
  };
  useEffect(() => {
    // The keyboard is asked for when keys are sure to be taken.
    void waitForPaint().then(() => port.tell('ready'));
    // However the reader goes on from here, what was written is kept.
    const finish = () => void (latest.current.trim() === '' ? leave() : keep());
    port.onClose(finish);
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && !event.isComposing) finish();
    };
    // The card was closed, and the frame with it: nobody is left to be told.
    const onHide = () =>
      void (latest.current.trim() !== '' && !isKept.current && saveSaid(id, concept, latest.current));
    addEventListener('keydown', onKey);
    addEventListener('pagehide', onHide);
    return () => {
      removeEventListener('keydown', onKey);
      removeEventListener('pagehide', onHide);
    };
  }, []);
  const change = (next: string) => {
    latest.current = next;
    setWords(next);
  };
  return <SayForm words={words} state={state} onInput={change} onDone={() => void keep()} />;
}

async function saveSaid(id: string, concept: string, note: string): Promise<SaidState> {
  const answer = await askAgain('saveSaid', { id, concept, note }).catch(() => null);
  return answer?.saved ? 'kept' : 'unkept';
}

import { useEffect, useMemo, useState } from 'preact/hooks';
import { NoteForm, type NoteState } from '../../components/note/NoteForm';
import type { HighlightId } from '../../domain/notes/index';
import type { HeldKeys } from './held-keys';
import { NoteKeeper } from './note-keeper';
import type { OpenerPort } from './open-port';
import { waitForPaint } from './wait-for-paint';

interface NoteWriterProps {
  readonly id: string;
  readonly port: OpenerPort;
  readonly keys: HeldKeys;
}

/** The note of one highlight, in a frame of its own. It closes only when what was typed is kept. */
export function NoteWriter({ id, port, keys }: NoteWriterProps) {
  const [note, setNote] = useState('');
  const [state, setState] = useState<NoteState>('loading');
  const keeper = useMemo(() => new NoteKeeper(id as HighlightId, setState), [id]);
  const finish = async () => {
    const isKept = await keeper.flush();
    await keys.waitForRelease();
    if (isKept) port.tell('done');
  };

  useEffect(() => {
    const open = async () => {
      setNote(await keeper.read());
      setState('unchanged');
      // The keyboard is asked for when keys are sure to be taken.
      await waitForPaint();
      port.tell('ready');
    };
    void open();
    port.onClose(() => void finish());
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && !event.isComposing) void finish();
    };
    const onHide = () => void keeper.flush();
    addEventListener('keydown', onKey);
    addEventListener('pagehide', onHide);
    return () => {
      removeEventListener('keydown', onKey);
      removeEventListener('pagehide', onHide);
    };
  }, [keeper]);

  const change = (next: string) => {
    setNote(next);
    keeper.change(next);
  };
  return <NoteForm note={note} state={state} onInput={change} onDone={() => void finish()} />;
}

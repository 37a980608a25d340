import { useState } from 'preact/hooks';
import type { DeletionView } from '../../components/settings/settings-view';
import { askBackground } from '../../messaging/ask-background';

/** Everything away. `onDone` is told when the background has answered, whatever it answered. */
export function useDeletion(onDone: () => void) {
  const [deletion, setDeletion] = useState<DeletionView>({ state: 'resting' });
  const onDelete = async () => {
    setDeletion({ state: 'running' });
    const answer = await askBackground('deleteEverything', {}).catch(() => null);
    if (answer?.deleted === true) setDeletion({ state: 'done' });
    else setDeletion({ state: 'failed', why: answer?.why ?? 'failed' });
    onDone();
  };
  return { deletion, onDelete };
}

import type { Theme } from '../../domain/settings/index';

/** A note is not written here while the frame is silent for longer than this. */
const LONGEST_SILENCE_MS = 4_000;

/** The frame of our own origin in which a note is typed: neither its keys nor its words reach the page. */
export interface NoteFrame {
  /** Asks it to save what was typed and to close. */
  requestClose(): void;
  /** Has it take on other colours. */
  showTheme(theme: Theme): void;
  /** Takes it away. */
  remove(): void;
}

/**
 * Opens the frame. Frames in a shadow tree are in no list of the page's, and this one never speaks to its parent window:
 * it is handed a port on which it says `ready`, `done` and `said`, and nothing of what is typed.
 * @param onClosed is told when it went, and whether it had ever been ready.
 * @param onSaid is told when what was typed is dealt with and the frame stays.
 */
export function openNoteFrame(
  layer: HTMLElement,
  address: string,
  title: string,
  onClosed: (wasReady: boolean) => void,
  onSaid?: () => void,
): NoteFrame {
  const frame = document.createElement('iframe');
  let isReady = false;
  let loads = 0;
  const close = () => {
    if (!frame.isConnected) return;
    clearTimeout(silence);
    frame.remove();
    channel.port1.close();
    onClosed(isReady);
  };
  const channel = new MessageChannel();
  channel.port1.onmessage = ({ data }) => {
    if (data === 'ready') {
      isReady = true;
      clearTimeout(silence);
      frame.focus();
    }
    if (data === 'said') onSaid?.();
    if (data === 'done') close();
  };
  // A second load is not ours: somebody sent the frame elsewhere.
  frame.addEventListener('load', () => {
    loads += 1;
    if (loads > 1) return close();
    frame.contentWindow?.postMessage('note', '*', [channel.port2]);
  });
  const silence = setTimeout(() => void (!isReady && close()), LONGEST_SILENCE_MS);
  frame.title = title;
  frame.src = address;
  layer.append(frame);
  return {
    requestClose: () => (isReady ? channel.port1.postMessage('close') : close()),
    showTheme: (theme) => channel.port1.postMessage({ theme }),
    remove: close,
  };
}

/** The wire to the content script that opened this frame. Nothing of what is typed goes over it. */
export interface OpenerPort {
  tell(word: 'ready' | 'done' | 'said'): void;
  /** Told when the opener wants the frame to close. */
  onClose(listener: () => void): void;
  /** Told when the reader chose other colours. */
  onTheme(listener: (theme: string) => void): void;
}

/**
 * Takes the port that the content script hands in. The page cannot: a frame in a closed shadow tree is in none of its
 * lists. Only the first one counts.
 */
export function openPort(): OpenerPort {
  let port: MessagePort | null = null;
  let listener: (() => void) | null = null;
  let themeListener: ((theme: string) => void) | null = null;
  const said: string[] = [];
  const onMessage = ({ data, ports }: MessageEvent) => {
    const [given] = ports;
    if (data !== 'note' || given === undefined) return;
    removeEventListener('message', onMessage);
    port = given;
    port.onmessage = (event) => {
      if (event.data === 'close') listener?.();
      else if (typeof event.data?.theme === 'string') themeListener?.(event.data.theme);
    };
    for (const word of said.splice(0)) port.postMessage(word);
  };
  addEventListener('message', onMessage);
  return {
    tell: (word) => void (port === null ? said.push(word) : port.postMessage(word)),
    onClose(next) {
      listener = next;
    },
    onTheme(next) {
      themeListener = next;
    },
  };
}

const ID = '0b5e3c1a-9d2f-4c7e-8a6b-1f2e3d4c5b6a';
/** A save as the content script asks for it. */
export const SAVE = {
  name: 'saveHighlight',
  payload: {
    id: ID,
    passage: { exact: 'forged', prefix: '', suffix: '', start: 0, end: 6 },
    concepts: [],
    colour: 'pink',
  },
};

/** Payloads that would do if an own page sent them: it is the sender who is refused. */
export function listPayloads(): Record<string, object> {
  return {
    listHighlights: { limit: 10 },
    changeHighlight: { id: ID, change: { note: 'forged' } },
    trashHighlight: { id: ID },
    untrashHighlight: { id: ID },
    showHighlight: { id: ID },
    previewImport: { text: '{}' },
    importLibrary: { text: '{}' },
    readSettings: { url: 'http://127.0.0.1/' },
    setSite: { url: 'http://127.0.0.1/', on: false },
    setPaused: { paused: true },
    setDensity: { density: 'all' },
  };
}

/** Saves that are not quite saves. */
export function listMalformed(): object[] {
  const change = (fields: object) => ({ ...SAVE, payload: { ...SAVE.payload, ...fields } });
  const passage = (fields: object) => change({ passage: { ...SAVE.payload.passage, ...fields } });
  return [
    change({ note: 'not asked for' }),
    change({ address: 'https://elsewhere.example/' }),
    change({ id: '1' }),
    change({ id: { toString: 'x' } }),
    change({ colour: '<img src=x onerror=alert(1)>' }),
    change({ concepts: Array.from({ length: 51 }, () => 'stress') }),
    passage({ exact: '' }),
    passage({ exact: 'x'.repeat(4_001) }),
    passage({ start: -1 }),
    passage({ start: 0.5 }),
    { name: 'saveHighlight' },
    { name: 'constructor', payload: {} },
    { ...SAVE, extra: true },
  ];
}

// The functions below run in the page, each by itself.

/** Says all that a page can say, in the hope that somebody of ours listens. Answers what was answered. */
export async function forgeMessages(save: object, id: string) {
  const answers: string[] = [];
  addEventListener('message', (event) => {
    if (event.isTrusted && event.source !== window) answers.push(JSON.stringify(event.data));
  });
  let messages = 0;
  const host = document.documentElement.lastElementChild;
  for (const data of [
    save,
    { type: 'saveHighlight', ...save },
    { id, message: save },
    'saveSelection',
    'note',
    JSON.stringify(save),
  ]) {
    const { port2 } = new MessageChannel();
    window.postMessage(data, '*', [port2]);
    new BroadcastChannel(id).postMessage(data);
    for (const target of [window, document, host]) {
      target?.dispatchEvent(new MessageEvent('message', { data }));
      target?.dispatchEvent(new CustomEvent('saveHighlight', { detail: data, bubbles: true }));
      messages += 2;
    }
  }
  const api = (globalThis as { chrome?: { runtime?: { sendMessage?: (...given: unknown[]) => Promise<unknown> } } })
    .chrome;
  try {
    answers.push(...[await api?.runtime?.sendMessage?.(id, save)].filter(Boolean).map(String));
  } catch {
    // Refused.
  }
  return { messages, answers };
}

/** Selects without a reader. */
export function selectByScript(words: string): void {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const start = node.nodeValue?.indexOf(words) ?? -1;
    if (start >= 0) getSelection()?.setBaseAndExtent(node, start, node, start + words.length);
  }
}

/** Presses all that is not the page's own with events that no hand made. */
export function pressEverything(): void {
  const kinds = ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click', 'dblclick', 'contextmenu', 'touchend'];
  for (let y = 2; y < innerHeight; y += 10) {
    for (let x = 2; x < innerWidth; x += 10) {
      const target = document.elementFromPoint(x, y);
      if (target === null || document.body.contains(target)) continue;
      for (const kind of kinds) {
        target.dispatchEvent(new PointerEvent(kind, { bubbles: true, composed: true, clientX: x, clientY: y }));
      }
      (target as HTMLElement).click();
    }
  }
  for (const key of ['Enter', ' ', 'S']) {
    for (const target of [document.body, document.documentElement.lastElementChild, window]) {
      target?.dispatchEvent(
        new KeyboardEvent('keydown', { key, altKey: key === 'S', shiftKey: key === 'S', bubbles: true }),
      );
      target?.dispatchEvent(new KeyboardEvent('keyup', { key, bubbles: true }));
    }
  }
}

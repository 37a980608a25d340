/** Keys that are held down in this frame. */
const held = new Set<string>();

/** Keeps count of the keys that are held down; to be called once, at the start. */
export function followHeldKeys(): void {
  addEventListener('keydown', ({ code }) => void held.add(code), true);
  addEventListener('keyup', ({ code }) => void held.delete(code), true);
  addEventListener('blur', () => held.clear());
}

/** Waits until no key is held down: one let go of after the frame has gone would be heard by the page. */
export function waitForRelease(): Promise<void> {
  if (held.size === 0) return Promise.resolve();
  return new Promise((resolve) => {
    const look = () => {
      if (held.size > 0) return;
      removeEventListener('keyup', look);
      removeEventListener('blur', look);
      resolve();
    };
    addEventListener('keyup', look);
    addEventListener('blur', look);
  });
}

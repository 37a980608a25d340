/** Knows which keys are held down in this frame, from its making on. */
export class HeldKeys {
  private readonly held = new Set<string>();

  constructor() {
    addEventListener('keydown', ({ code }) => void this.held.add(code), true);
    addEventListener('keyup', ({ code }) => void this.held.delete(code), true);
    addEventListener('blur', () => this.held.clear());
  }

  /** Waits until no key is held down: one let go of after the frame has gone would be heard by the page. */
  waitForRelease(): Promise<void> {
    if (this.held.size === 0) return Promise.resolve();
    return new Promise((resolve) => {
      const look = () => {
        if (this.held.size > 0) return;
        removeEventListener('keyup', look);
        removeEventListener('blur', look);
        resolve();
      };
      addEventListener('keyup', look);
      addEventListener('blur', look);
    });
  }
}

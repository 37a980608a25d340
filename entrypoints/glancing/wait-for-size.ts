import { LEAST_FRAME } from '../../messaging/frame-size';

export function isLargeEnough(): boolean {
  return window === top || (innerWidth >= LEAST_FRAME.width && innerHeight >= LEAST_FRAME.height);
}

/** Resolves at once in most frames; in one that is too small, when it has grown. */
export function waitForSize(): Promise<void> {
  if (isLargeEnough()) return Promise.resolve();
  return new Promise((resolve) => {
    const onResize = () => {
      if (!isLargeEnough()) return;
      removeEventListener('resize', onResize);
      resolve();
    };
    addEventListener('resize', onResize, { passive: true });
  });
}

/** What may move text without changing it. */
const MOVING_EVENTS = ['load', 'toggle', 'transitionend', 'animationend', 'fullscreenchange'] as const;

/** Follows what may move text on the page; tells once a frame at most, and nothing while nothing happens. */
export interface LayoutFollower {
  /** Watches these elements' sizes, and no others. */
  watch(elements: ReadonlySet<Element>): void;
  /** Tells in the next frame. */
  schedule(): void;
  stop(): void;
}

/** @param isPinned whether something moves in relation to the document when that is scrolled. */
export function followLayout(onMove: () => void, isPinned: () => boolean): LayoutFollower {
  const stopped = new AbortController();
  const watched = new Set<Element>();
  let isWaiting = false;
  const schedule = () => {
    if (isWaiting || stopped.signal.aborted) return;
    isWaiting = true;
    requestAnimationFrame(() => {
      isWaiting = false;
      if (!stopped.signal.aborted) onMove();
    });
  };
  const sizes = new ResizeObserver(schedule);
  const options = { capture: true, passive: true, signal: stopped.signal };
  for (const name of MOVING_EVENTS) window.addEventListener(name, schedule, options);
  window.addEventListener('resize', schedule, options);
  window.addEventListener('scroll', ({ target }) => void ((target !== document || isPinned()) && schedule()), options);
  document.fonts.addEventListener('loadingdone', schedule, options);
  return {
    watch(elements) {
      for (const element of watched) if (!elements.has(element)) sizes.unobserve(element);
      for (const element of elements) if (!watched.has(element)) sizes.observe(element);
      watched.clear();
      for (const element of elements) watched.add(element);
    },
    schedule,
    stop() {
      stopped.abort();
      sizes.disconnect();
    },
  };
}

import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/** Where the reader was when they followed a word: how far scrolled, and on what. */
interface LeftPlace {
  readonly tops: readonly number[];
  readonly focused: HTMLElement | null;
}

/**
 * Keeps the place at every step of a trail: forwards begins at the top, back ends where the reader left. Following keeps
 * focus inside, on the heading: the button that was pressed is about to go.
 * @param depth how many steps lie behind.
 * @param step what is shown at this one.
 */
export function useTrail(
  depth: number,
  step: string,
  heading: RefObject<HTMLElement | null>,
  scroller: RefObject<HTMLElement | null>,
) {
  const places = useRef<LeftPlace[]>([]);
  const isBack = useRef(false);
  // In a low window it is the card that scrolls.
  const listScrolling = () => [scroller.current, scroller.current?.parentElement].filter((one) => one != null);
  useLayoutEffect(() => {
    const place = isBack.current ? places.current[depth] : undefined;
    isBack.current = false;
    listScrolling().forEach((one, index) => {
      one.scrollTo({ top: place?.tops[index] ?? 0, behavior: 'instant' });
    });
    place?.focused?.focus({ preventScroll: true });
  }, [depth, step]);
  const keepFocus = () => heading.current?.focus({ preventScroll: true });
  return {
    leave() {
      const root = heading.current?.getRootNode() as DocumentOrShadowRoot | undefined;
      const focused = (root?.activeElement ?? null) as HTMLElement | null;
      places.current[depth] = { tops: listScrolling().map((one) => one.scrollTop), focused };
      keepFocus();
    },
    comeBack() {
      isBack.current = true;
      keepFocus();
    },
  };
}

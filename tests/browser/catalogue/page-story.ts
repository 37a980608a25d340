import type { ComponentChildren } from 'preact';

/** One state of a whole page, with the styles of that page. */
export interface PageStory {
  readonly loadStyles: () => Promise<unknown>;
  readonly view: () => ComponentChildren;
  /** What a reader does before it is looked at. */
  readonly afterwards?: () => Promise<void>;
}

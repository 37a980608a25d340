import type { ComponentChildren } from 'preact';

interface PageStory {
  readonly loadStyles: () => Promise<unknown>;
  readonly view: () => ComponentChildren;
}

export const pageStories: Readonly<Record<string, PageStory>> = {};

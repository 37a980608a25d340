import { browser } from 'wxt/browser';

/** Chromium has the one, Firefox the other, phones neither. */
interface Panels {
  readonly sidePanel?: { open(options: { windowId: number }): Promise<void> };
  readonly sidebarAction?: { open(): Promise<void> };
}

/**
 * How the side panel is opened in a window, and the popup closed; null where there is none. What is answered has to be called
 * in the click itself, before anything is waited for: browsers forget the click meanwhile, and refuse.
 */
export function findPanelOpener(windowId: number | null): (() => Promise<void>) | null {
  const { sidePanel, sidebarAction } = browser as unknown as Panels;
  if (sidePanel?.open !== undefined && windowId !== null) return () => closeAfter(sidePanel.open({ windowId }));
  if (sidebarAction?.open !== undefined) return () => closeAfter(sidebarAction.open());
  return null;
}

/** Where it could not be opened, the popup stays, with the same list in it. */
function closeAfter(opening: Promise<void>): Promise<void> {
  return opening.then(
    () => window.close(),
    () => undefined,
  );
}

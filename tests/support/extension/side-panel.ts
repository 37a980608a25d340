import { runInBrowserWindow } from '../browser/bidi';
import type { DrivenBrowser } from '../browser/driven-browser';

/** What the functions below find where they run: the one in Chromium, the other in Firefox. */
declare const chrome: {
  readonly runtime: { getContexts(filter: { contextTypes: string[] }): Promise<readonly unknown[]> };
  readonly sidePanel: { setOptions(options: { enabled: boolean }): Promise<void> };
  readonly sidebarAction: { isOpen(details: object): Promise<boolean> };
};

/** Whether the browser shows the side panel, the real one. */
export function isPanelOpen(driven: DrivenBrowser): Promise<boolean> {
  return driven.kind === 'firefox'
    ? driven.runInExtension(() => chrome.sidebarAction.isOpen({}))
    : driven.runInExtension(
        async () => (await chrome.runtime.getContexts({ contextTypes: ['SIDE_PANEL'] })).length > 0,
      );
}

/** Closes the real side panel. Extensions may not without a click, but they may have none for a moment. */
export async function closePanel(driven: DrivenBrowser): Promise<void> {
  if (driven.kind === 'firefox') {
    await runInBrowserWindow(driven.browser, 'SidebarController.hide()');
    return;
  }
  await driven.runInExtension(async () => {
    await chrome.sidePanel.setOptions({ enabled: false });
    await chrome.sidePanel.setOptions({ enabled: true });
  });
}

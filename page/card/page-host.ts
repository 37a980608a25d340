import hostStyle from './card-host.css?inline';
import { findForemost } from './find-foremost';

/**
 * The one element that we add to a page: bare, empty to the page's eyes, the same for every reader. All that we show
 * lives in its closed shadow root, in the browser's top layer, above full-screen and stacked content.
 */
export interface PageHost {
  readonly host: HTMLElement;
  readonly root: ShadowRoot;
  /** Styles what is put into the root. */
  adopt(styles: readonly string[]): void;
  /** Says something to assistive technology. */
  announce(words: string): void;
  /** Puts it where it can be used; answers whether that was elsewhere. What is shown in it has to be closed before. */
  settle(): boolean;
  remove(): void;
}

/** Makes it, and puts it nowhere yet. */
export function createPageHost(): PageHost {
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'closed' });
  // Constructed sheets are not subject to the page's content security policy; style elements are.
  const sheet = buildSheet(hostStyle);
  root.adoptedStyleSheets = [sheet];
  const status = document.createElement('div');
  status.className = 'status';
  status.setAttribute('role', 'status');
  root.append(status);
  let isFirst = true;
  return {
    host,
    root,
    adopt(styles) {
      root.adoptedStyleSheets = [...styles.map(buildSheet), sheet];
    },
    announce(words) {
      status.textContent = words;
    },
    settle() {
      if (isFirst) removeLeftHosts();
      isFirst = false;
      const home = findForemost() ?? document.documentElement;
      if (host.parentNode === home) return false;
      home.append(host);
      return true;
    },
    remove: () => host.remove(),
  };
}

/**
 * Takes away the host of a script of ours whose extension was replaced. Chromium leaves such a script alive, and it
 * cleans up after itself; Firefox ends it without a word, but lets us look into closed roots.
 */
function removeLeftHosts(): void {
  // Asking for them walks through the whole page.
  if (!('openOrClosedShadowRoot' in document.documentElement)) return;
  for (const element of document.querySelectorAll(':root > div, dialog > div, :fullscreen > div')) {
    const { openOrClosedShadowRoot: root } = element as { openOrClosedShadowRoot?: ShadowRoot | null };
    const isOurs = root != null && [...root.children].some((child) => child.matches('.status[role=status]'));
    if (element.attributes.length === 0 && isOurs) element.remove();
  }
}

function buildSheet(style: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(style);
  return sheet;
}

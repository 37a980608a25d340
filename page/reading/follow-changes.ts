/** What happened to the page since it was last read. */
export interface News {
  readonly records: readonly MutationRecord[];
  /** Hosts whose shadow roots came, of which no record tells. */
  readonly hosts: ReadonlySet<Element>;
  /** There was too much of it to be kept: the whole page is to be read. */
  readonly isFlood: boolean;
}

export interface ChangeFollower {
  /** Follows what changes in a shadow root too: a document's observer does not hear of it. After a flood, to be told again. */
  follow(root: ShadowRoot): void;
  /** To be told of a host whose shadow root came. */
  noteHost(host: Element): void;
  stop(): void;
}

/** Changes within this time are read in one go. */
const CALM_MS = 250;
/** Following changes takes at most about this share of the main thread's time. */
const LARGEST_SHARE = 1 / 75;
/**
 * Of more than this, the page is read anew. Until then nothing is listened to: each record costs a page that changes without end,
 * and keeps what was taken away from being freed.
 */
const MOST_RECORDS = 4_000;

/**
 * Follows what the page changes. Storms are gathered: while the page is busy, its records are only put aside; what they
 * tell is found out later, in idle moments. While nobody looks at the page, nothing is read.
 * @param onWake asked whenever the page wakes us; false ends it.
 * @param onNews answers how long reading took of the main thread, in milliseconds.
 */
export function followChanges(onWake: () => boolean, onNews: (news: News) => Promise<number>): ChangeFollower {
  let waiting: MutationRecord[][] = [];
  let count = 0;
  let hosts = new Set<Element>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let pauseMs = CALM_MS;

  const flush = async () => {
    if (document.hidden) {
      timer = undefined;
      return;
    }
    const news = { records: waiting.flat(), hosts, isFlood: count > MOST_RECORDS };
    waiting = [];
    count = 0;
    hosts = new Set();
    // Before anything is read, so that nothing is missed.
    if (news.isFlood) observe();
    const spentMs = await onNews(news);
    timer = undefined;
    pauseMs = Math.max(CALM_MS, spentMs / LARGEST_SHARE);
    scheduleIfNeeded();
  };
  const scheduleIfNeeded = () => {
    if (count + hosts.size > 0) timer ??= setTimeout(() => void flush(), pauseMs);
  };
  const observer = new MutationObserver((records) => {
    if (!onWake()) return;
    count += records.length;
    if (count <= MOST_RECORDS) waiting.push(records);
    else {
      waiting = [];
      observer.disconnect();
    }
    scheduleIfNeeded();
  });

  const options = { childList: true, characterData: true, subtree: true };
  const observe = () => observer.observe(document, options);
  observe();
  document.addEventListener('visibilitychange', scheduleIfNeeded);
  return {
    follow: (root) => observer.observe(root, options),
    noteHost(host) {
      hosts.add(host);
      scheduleIfNeeded();
    },
    stop() {
      observer.disconnect();
      // Stopped from within a reading, it would else read once more what came meanwhile.
      count = 0;
      hosts = new Set();
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', scheduleIfNeeded);
    },
  };
}

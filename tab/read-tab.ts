import { browser } from 'wxt/browser';
import type { Extent } from '../domain/spotting/index';
import { askBackground } from '../messaging/ask-background';
import type { ListedTerm, SettingsView } from '../messaging/protocol';
import { askTab } from '../messaging/transport';
import type { TabFacts } from './describe-tab';

/** What a page of ours is about: the tab, and the frames of it that answered. */
export interface TabReading {
  readonly tabId: number | null;
  /** The window that the tab is in. */
  readonly windowId: number | null;
  readonly url: string;
  /** In private windows nothing is saved. */
  readonly isPrivate: boolean;
  readonly facts: TabFacts;
  readonly answers: readonly FrameAnswer[];
}

export interface FrameAnswer {
  readonly frameId: number;
  readonly terms: readonly ListedTerm[];
  readonly extent: Extent;
}

const allPages = { origins: ['http://*/*', 'https://*/*'] };

/** Finds out all that we say about the tab in front of our own window. Never fails: what cannot be known is null. */
export async function readTab(): Promise<TabReading> {
  const tab = await findSubject();
  const tabId = tab?.id ?? null;
  const url = tab?.url ?? '';
  const [settings, mayReadPages, mayReadFiles, { isForReading, answers }] = await Promise.all([
    readSettings(url),
    browser.permissions.contains(allPages),
    browser.extension.isAllowedFileSchemeAccess(),
    tabId === null ? { isForReading: true, answers: [] } : readFrames(tabId),
  ]);
  const facts: TabFacts = {
    url: tab?.url ?? null,
    ownOrigin: `${location.origin}/`,
    loaded: tab?.status !== 'loading',
    mayReadPages,
    mayReadFiles,
    settings,
    isForReading,
    frames: answers.length === 0 ? null : answers.map((answer) => answer.terms),
    extents: answers.map((answer) => answer.extent),
  };
  return { tabId, windowId: tab?.windowId ?? null, url, isPrivate: tab?.incognito ?? false, facts, answers };
}

/** Whether our own address names the tab that we are about (`?tab=7`), where the popup or panel is read as a full page. */
export function isNamedSubject(): boolean {
  return findNamed() > 0;
}

function findNamed(): number {
  return Number(new URLSearchParams(location.search).get('tab'));
}

/** The tab in front, or the named one. */
async function findSubject() {
  if (isNamedSubject()) return browser.tabs.get(findNamed()).catch(() => undefined);
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab;
}

function readSettings(url: string): Promise<SettingsView | null> {
  return askBackground('readSettings', { url }).catch(() => null);
}

/** Asks every frame for its terms, read or not until now; one that does not answer is passed over. */
async function readFrames(
  tabId: number,
): Promise<{ readonly isForReading: boolean; readonly answers: readonly FrameAnswer[] }> {
  const nobody = { frames: [], isForReading: true };
  const { frames, isForReading } = await askBackground('serveTab', { tabId }).catch(() => nobody);
  const answers = await Promise.allSettled(
    frames.map(async (frameId) => {
      const terms = await askTab(tabId, 'listTerms', {}, frameId);
      // A script from before an update knows no such question, and has read what it would.
      const extent = await askTab(tabId, 'readExtent', {}, frameId).catch((): Extent => 'whole');
      return { frameId, terms, extent };
    }),
  );
  return {
    isForReading,
    answers: answers.flatMap((answer) => (answer.status === 'fulfilled' ? [answer.value] : [])),
  };
}

/** Shows a concept on the page, in the first frame that still has it. Answers whether any did. */
export async function showConcept(tabId: number, answers: readonly FrameAnswer[], concept: string): Promise<boolean> {
  for (const { frameId, terms } of answers) {
    if (!terms.some((term) => term.concept === concept)) continue;
    const shown = await askTab(tabId, 'openConcept', { concept }, frameId).catch(() => false);
    if (shown) return true;
  }
  return false;
}

/** Has every frame read what it has not read yet. Answers when they have. */
export async function readOn({ tabId, answers }: TabReading): Promise<void> {
  if (tabId === null) return;
  const unread = answers.filter(({ extent }) => extent !== 'whole');
  await Promise.allSettled(unread.map(({ frameId }) => askTab(tabId, 'readOn', {}, frameId)));
}

/** Asks for the permission to read pages. To be called from a click, as browsers demand. */
export function requestPages(): Promise<boolean> {
  return browser.permissions.request(allPages);
}

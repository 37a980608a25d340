import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import type { HighlightId } from '../../domain/notes/index';
import {
  mergeKnown,
  switchMeaning,
  switchNamedMeaning,
  switchNamedSite,
  switchSite,
} from '../../domain/settings/index';
import type { LibraryPlace } from '../../domain/transfer/index';
import {
  answerRequests,
  type NoteFrameRequestHandlers,
  type OwnPageRequestHandlers,
  type PageRequestHandlers,
} from '../../messaging/transport';
import { closeToContentScripts, readSettings } from '../../storage/settings/settings-store';
import { answerCommand } from './answer-command';
import { bringScript } from './bring-script';
import { deleteEverything } from './delete-everything';
import { describeSettings } from './describe-settings';
import { changeHighlight, saveHighlight, saveSaid, trashHighlight, untrashHighlight } from './highlight-desk';
import { openArticle, readExplainer, resolveSenses, spotTexts } from './knowledge-desk';
import { describeImport, mergeImport, restoreLibrary, writeExport } from './library-desk';
import { listDrawnHighlights } from './list-drawn-highlights';
import { openNoteStore } from './note-store';
import { answerMenu, createSaveMenu } from './save-selection';
import { serveDocument } from './serve-document';
import { serveOpenTabs } from './serve-open-tabs';
import { servePages } from './serve-pages';
import { serveTab } from './serve-tab';
import { changeKnown, changeMeaning, changeSettings } from './settings-desk';
import { showHighlight } from './show-highlight';
import { showState } from './show-state';

const pageRequests: PageRequestHandlers = {
  async bringReading(how, sender) {
    await serveDocument(sender, how);
    return null;
  },
  async bringScript({ script }, sender) {
    await bringScript(`/${script}.js`, sender);
    return null;
  },
  spotTexts: ({ texts, stated }) => spotTexts(texts, stated),
  resolveSenses: ({ mentions, pageConcepts, pageWords }) => resolveSenses(mentions, pageConcepts, pageWords),
  readExplainer: ({ concept, pageConcepts }) => readExplainer(concept, pageConcepts),
  setMeaningHere: changeMeaning,
  setKnown: changeKnown,
  openArticle: ({ article, section }) => openArticle(article, section),
  saveHighlight,
  listDrawnHighlights: (_, sender) => listDrawnHighlights(sender),
};

const noteFrameRequests: NoteFrameRequestHandlers = {
  readNote: async ({ id }) => (await openNoteStore().find(id as HighlightId))?.note ?? null,
  changeNote: ({ id, note }, sender) => changeHighlight(id, { note }, sender),
  saveSaid,
};

const ownPageRequests: OwnPageRequestHandlers = {
  ...pageRequests,
  serveTab: ({ tabId }) => serveTab(tabId),
  listHighlights: (query) => openNoteStore().list(query),
  changeHighlight: ({ id, change }, sender) => changeHighlight(id, change, sender),
  trashHighlight: ({ id }, sender) => trashHighlight(id, sender),
  untrashHighlight: ({ id }, sender) => untrashHighlight(id, sender),
  showHighlight: ({ id }) => showHighlight(id),
  exportLibrary: ({ place }) => writeExport(place as LibraryPlace | null),
  previewImport: ({ text }) => describeImport(text),
  importLibrary: ({ text }) => mergeImport(text),
  checkLibrary: () => openNoteStore().check(),
  restoreLibrary,
  readSettings: async ({ url }) => describeSettings(await readSettings(), url),
  readAllSettings: () => readSettings(),
  setSite: ({ url, on }) => changeSettings((settings) => switchSite(settings, url, on)),
  setMeaning: ({ url, concept, meant }) => changeSettings((settings) => switchMeaning(settings, url, concept, meant)),
  setNamedSite: ({ site, on }) => changeSettings((settings) => switchNamedSite(settings, site, on)),
  setNamedMeaning: ({ meant, ...one }) => changeSettings((settings) => switchNamedMeaning(settings, one, meant)),
  clearKnown: () => changeSettings((settings) => ({ ...settings, known: [] })),
  addKnown: ({ concepts }) => changeSettings((settings) => mergeKnown(settings, concepts)),
  setPaused: ({ paused }) => changeSettings((settings) => ({ ...settings, paused })),
  setDensity: ({ density }) => changeSettings((settings) => ({ ...settings, density })),
  setLevel: ({ level }) => changeSettings((settings) => ({ ...settings, level })),
  setDwell: ({ dwellMs }) => changeSettings((settings) => ({ ...settings, dwellMs })),
  setSayFirst: ({ sayFirst }) => changeSettings((settings) => ({ ...settings, sayFirst })),
  setTheme: ({ theme }) => changeSettings((settings) => ({ ...settings, theme })),
  deleteEverything,
};

export default defineBackground({
  // Firefox brings the parts of a module when they are asked for; Chromium's workers can have none later.
  type: { firefox: 'module' },
  main: startBackground,
});

function startBackground(): void {
  // At every start: browsers differ in how long they remember it.
  void closeToContentScripts();
  answerRequests({ page: pageRequests, noteFrame: noteFrameRequests, ownPage: ownPageRequests });
  servePages();
  void serveOpenTabs();
  browser.commands.onCommand.addListener((command, tab) => void answerCommand(command, tab));
  browser.contextMenus.onClicked.addListener((clicked, tab) => void answerMenu(clicked, tab));
  browser.tabs.onUpdated.addListener((_, change, tab) => {
    if (change.status === undefined && change.url === undefined) return;
    // The toolbar shows “on” by itself: a page that is loading has better use of the processor.
    void readSettings().then((settings) => showState(tab, settings, change.status === 'loading' ? 'on' : null));
  });
  // Notices and mends what a crash left, before anybody asks.
  browser.runtime.onStartup.addListener(
    () =>
      void openNoteStore()
        .check()
        .catch(() => undefined),
  );
  browser.runtime.onInstalled.addListener(({ reason }) => {
    void createSaveMenu();
    if (reason === 'install') void browser.tabs.create({ url: '/welcome.html' });
  });
}

import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { isOn, switchSite } from '../../domain/settings/index';
import { answerRequests, type PageRequestHandlers } from '../../messaging/transport';
import { closeToContentScripts, readSettings } from '../../storage/settings/settings-store';
import { answerCommand } from './answer-command';
import { openArticle, readExplainer, resolveSenses } from './knowledge-desk';
import { serveOpenTabs } from './serve-open-tabs';
import { changeSettings, describeSettings } from './settings-desk';
import { showState } from './show-state';

const pageRequests: PageRequestHandlers = {
  async readSiteState(_, sender) {
    const settings = await readSettings();
    // A frame follows the page that it stands in.
    return { on: isOn(settings, sender.tab?.url ?? sender.url ?? ''), density: settings.density };
  },
  resolveSenses: ({ mentions, pageConcepts }) => resolveSenses(mentions, pageConcepts),
  readExplainer: ({ concept, pageConcepts }) => readExplainer(concept, pageConcepts),
  openArticle: ({ article, section }) => openArticle(article, section),
};

export default defineBackground(() => {
  // At every start: browsers differ in how long they remember it.
  void closeToContentScripts();
  answerRequests(pageRequests, {
    ...pageRequests,
    readSettings: async ({ url }) => describeSettings(await readSettings(), url),
    setSite: ({ url, on }) => changeSettings((settings) => switchSite(settings, url, on)),
    setPaused: ({ paused }) => changeSettings((settings) => ({ ...settings, paused })),
    setDensity: ({ density }) => changeSettings((settings) => ({ ...settings, density })),
  });
  browser.commands.onCommand.addListener((command, tab) => void answerCommand(command, tab));
  browser.tabs.onUpdated.addListener((_, change, tab) => {
    if (change.status !== undefined || change.url !== undefined)
      void readSettings().then((settings) => showState(tab, settings));
  });
  browser.runtime.onInstalled.addListener(({ reason }) => {
    void serveOpenTabs();
    if (reason === 'install') void browser.tabs.create({ url: '/welcome.html' });
  });
});

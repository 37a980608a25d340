import { ArticlePage } from '../../../components/article/ArticlePage';
import { UnknownArticle } from '../../../components/article/UnknownArticle';
import { PopupPage } from '../../../components/popup/PopupPage';
import { SidePanelPage } from '../../../components/sidepanel/SidePanelPage';
import { type TabView, unavailableReasons } from '../../../components/tab/tab-view';
import { WelcomePage } from '../../../components/welcome/WelcomePage';
import type { Helplines } from '../../../domain/knowledge/index';
import type { SettingsView } from '../../../messaging/protocol';
import { settingsView as settings } from '../../support/extension/settings-view';
import {
  article,
  articleConcepts,
  bare,
  listedTerms,
  longWords,
  otherArticle,
  serotonin,
  shortcuts,
  suicide,
  talkingTherapy,
} from './fixtures';
import { notesView } from './note-fixtures';
import { noteStories } from './note-stories';
import type { PageStory } from './page-story';
import { frameStories } from './saving-stories';
import { settingsStories } from './settings-stories';

const ignore = () => {};
const noteActions = {
  onChange: async () => ({ saved: true }) as const,
  onTrash: async () => ({ saved: true }) as const,
  onUntrash: async () => ({ saved: true }) as const,
  onShow: async () => true,
  onCopy: async () => true,
  onSearch: ignore,
  onMore: ignore,
  onRestore: ignore,
  onTryAgain: ignore,
  onOpenSettings: ignore,
};
const explainers = { serotonin, cbt: talkingTherapy, massage: bare, long: longWords, gone: null };

function popup(tab: TabView, changed: Partial<SettingsView> = {}, notShown: string | null = null): PageStory {
  return {
    loadStyles: () => import('../../../entrypoints/popup/popup.css'),
    view: () => (
      <PopupPage
        settings={{ ...settings, ...changed }}
        tab={tab}
        explainers={explainers}
        notShown={notShown}
        notes={notesView}
        noteActions={noteActions}
        onSite={ignore}
        onPaused={ignore}
        onDensity={ignore}
        onOpenPanel={ignore}
        onShow={ignore}
        onOpenArticle={ignore}
        onGrant={ignore}
        onReload={ignore}
        onReadOn={async () => ignore()}
        onMeantAgain={ignore}
        onMarkAgain={ignore}
      />
    ),
  };
}

function sidePanel(tab: TabView, changed: Partial<SettingsView> = {}, notShown: string | null = null): PageStory {
  return {
    loadStyles: () => import('../../../entrypoints/sidepanel/sidepanel.css'),
    view: () => (
      <SidePanelPage
        settings={{ ...settings, ...changed }}
        tab={tab}
        explainers={explainers}
        notShown={notShown}
        onSite={ignore}
        onPaused={ignore}
        onShow={ignore}
        onAgain={ignore}
        onGrant={ignore}
        onReload={ignore}
        onReadOn={async () => ignore()}
      />
    ),
  };
}

const showArticle = (soughtSection: string, help: Helplines | null = null): PageStory => ({
  loadStyles: () => import('../../../entrypoints/article/article.css'),
  view: () => (
    <ArticlePage
      article={article}
      concepts={articleConcepts}
      others={[otherArticle]}
      help={help}
      soughtSection={soughtSection}
    />
  ),
});

const unavailableStories = Object.fromEntries(
  unavailableReasons.map((reason) => [`popup-${reason}`, popup({ state: 'unavailable', reason }, { site: null })]),
);

export const pageStories: Readonly<Record<string, PageStory>> = {
  'popup-terms': popup({ state: 'terms', terms: listedTerms }),
  'popup-long': popup(
    {
      state: 'terms',
      terms: [...listedTerms, ...listedTerms.map((term) => ({ ...term, concept: `${term.concept}-b` }))],
    },
    { site: 'a-rather-long-name-for-a-site.with-subdomains.example.org' },
    'inflammation',
  ),
  'popup-known': popup({ state: 'terms', terms: listedTerms }, { known: ['serotonin', 'elsewhere'] }),
  'popup-not-meant': popup({ state: 'terms', terms: listedTerms }, { notMeant: ['serotonin', 'gone-concept'] }),
  'popup-beginning': popup({ state: 'terms', terms: listedTerms, extent: 'beginning' }),
  'popup-empty': popup({ state: 'terms', terms: [] }),
  'popup-loading': popup({ state: 'loading' }),
  'popup-paused': popup({ state: 'paused' }, { paused: true }),
  'popup-site-off': popup({ state: 'site-off' }, { siteOn: false }),
  ...unavailableStories,
  'sidepanel-terms': sidePanel({ state: 'terms', terms: listedTerms }, {}, 'inflammation'),
  'sidepanel-unfollowed': sidePanel({ state: 'terms', terms: listedTerms, extent: 'unfollowed' }),
  'sidepanel-empty': sidePanel({ state: 'terms', terms: [] }),
  'sidepanel-paused': sidePanel({ state: 'paused' }, { paused: true }),
  ...noteStories,
  ...settingsStories,
  ...frameStories,
  article: showArticle(''),
  'article-section': showArticle('what-can-help-both'),
  'article-help': showArticle('', suicide.help),
  'article-unknown': {
    loadStyles: () => import('../../../entrypoints/article/article.css'),
    view: () => <UnknownArticle articles={[article, otherArticle]} />,
  },
  welcome: {
    loadStyles: () => import('../../../entrypoints/welcome/welcome.css'),
    view: () => <WelcomePage shortcuts={shortcuts} articles={[article, otherArticle]} onOpenSettings={ignore} />,
  },
  'welcome-without-keys': {
    loadStyles: () => import('../../../entrypoints/welcome/welcome.css'),
    view: () => (
      <WelcomePage
        shortcuts={shortcuts.map((shortcut) => ({ ...shortcut, keys: '' }))}
        articles={[article]}
        onOpenSettings={ignore}
      />
    ),
  },
};

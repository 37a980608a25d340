import type { ComponentChildren } from 'preact';
import { PopupPage } from '../../../components/popup/PopupPage';
import { type TabView, unavailableReasons } from '../../../components/popup/popup-view';
import type { SettingsView } from '../../../messaging/protocol';
import { bare, listedTerms, longWords, serotonin, talkingTherapy } from './fixtures';

interface PageStory {
  readonly loadStyles: () => Promise<unknown>;
  readonly view: () => ComponentChildren;
}

const ignore = () => {};
const settings: SettingsView = { site: 'example.org', siteOn: true, paused: false, density: 'balanced' };
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
        onSite={ignore}
        onPaused={ignore}
        onDensity={ignore}
        onShow={ignore}
        onOpenArticle={ignore}
        onGrant={ignore}
        onReload={ignore}
      />
    ),
  };
}

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
  'popup-empty': popup({ state: 'terms', terms: [] }),
  'popup-loading': popup({ state: 'loading' }),
  'popup-paused': popup({ state: 'paused' }, { paused: true }),
  'popup-site-off': popup({ state: 'site-off' }, { siteOn: false }),
  ...unavailableStories,
};

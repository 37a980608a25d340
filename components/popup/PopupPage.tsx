import type { ArticleId, ConceptId } from '../../domain/knowledge/index';
import type { Density } from '../../domain/spotting/index';
import type { SettingsView } from '../../messaging/protocol';
import { type Translate, translateCount, useTranslate } from '../ui/translate';
import { DensityChoice } from './DensityChoice';
import { findNotice, PageNotice } from './PageNotice';
import { PauseButton } from './PauseButton';
import { PopupHeader } from './PopupHeader';
import type { Explainers, TabView } from './popup-view';
import { TermList } from './TermList';

export interface PopupPageProps {
  /** Null until they are read. */
  readonly settings: SettingsView | null;
  readonly tab: TabView;
  readonly explainers: Explainers;
  /** The word that "show on page" could not find any more. */
  readonly notShown: string | null;
  readonly onSite: (on: boolean) => void;
  readonly onPaused: (paused: boolean) => void;
  readonly onDensity: (density: Density) => void;
  readonly onShow: (concept: ConceptId) => void;
  readonly onOpenArticle: (article: ArticleId, sectionId: string) => void;
  readonly onGrant: () => void;
  readonly onReload: () => void;
}

/** What is read out when the state of the page becomes known or changes. */
function summarize(translate: Translate, tab: TabView): string {
  if (tab.state === 'terms' && tab.terms.length > 0) return translateCount(translate, 'popup_words', tab.terms.length);
  return translate(findNotice(tab)?.title ?? 'popup_loading');
}

/** The popup: this site on or off, and the words of this page. */
export function PopupPage(props: PopupPageProps) {
  const { settings, tab, explainers, notShown } = props;
  const translate = useTranslate();
  const working = tab.state === 'terms' || tab.state === 'loading';
  const summary = summarize(translate, tab);
  return (
    <div class="popup">
      <PopupHeader settings={settings} onSite={props.onSite} />
      <p class="unseen" role="status">
        {summary}
      </p>
      <main class="popup-main">
        {tab.state === 'terms' && tab.terms.length > 0 ? (
          <TermList
            terms={tab.terms}
            explainers={explainers}
            onShow={props.onShow}
            onOpenArticle={props.onOpenArticle}
          />
        ) : (
          <PageNotice tab={tab} onGrant={props.onGrant} onReload={props.onReload} />
        )}
        <p class="not-shown" role="status">
          {notShown !== null && translate('popup_not_shown', notShown)}
        </p>
      </main>
      <footer class="popup-foot">
        {working && <DensityChoice density={settings?.density ?? 'balanced'} onDensity={props.onDensity} />}
        <PauseButton paused={settings?.paused ?? false} onPaused={props.onPaused} />
        <p class="popup-general">{translate('general_information')}</p>
      </footer>
    </div>
  );
}

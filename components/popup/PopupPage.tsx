import type { ArticleId, ConceptId } from '../../domain/knowledge/index';
import type { Density, SettingsView } from '../../messaging/protocol';
import { useTranslate } from '../ui/translate';
import { DensityChoice } from './DensityChoice';
import { PageNotice } from './PageNotice';
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

/** The popup: this site on or off, and the words of this page. */
export function PopupPage(props: PopupPageProps) {
  const { settings, tab, explainers, notShown } = props;
  const translate = useTranslate();
  const working = tab.state === 'terms' || tab.state === 'loading';
  return (
    <div class="popup">
      <PopupHeader settings={settings} onSite={props.onSite} />
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
        <p class="not-shown" role="status" hidden={notShown === null}>
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

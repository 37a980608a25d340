import type { ConceptId } from '../../domain/knowledge/index';
import type { SettingsView } from '../../messaging/protocol';
import { describeWords } from '../tab/describe-words';
import { ExtentNotice } from '../tab/ExtentNotice';
import { PageNotice } from '../tab/PageNotice';
import { PauseButton } from '../tab/PauseButton';
import { SiteHeader } from '../tab/SiteHeader';
import type { Explainers, TabView } from '../tab/tab-view';
import { IconButton } from '../ui/IconButton';
import { TextLanguageNote } from '../ui/TextLanguageNote';
import { translateCount, useTranslate } from '../ui/translate';
import { PanelList } from './PanelList';
import { useSteady } from './use-steady';

/** Long enough that what changes with every look at the page (2 s) is told once it no longer does. */
const STEADY_MS = 2_500;

interface SidePanelPageProps {
  /** Null until they are read. */
  readonly settings: SettingsView | null;
  readonly tab: TabView;
  readonly explainers: Explainers;
  /** The word that could not be shown on the page any more. */
  readonly notShown: string | null;
  readonly onSite: (on: boolean) => void;
  readonly onPaused: (paused: boolean) => void;
  readonly onShow: (concept: ConceptId) => void;
  readonly onAgain: () => void;
  readonly onGrant: () => void;
  readonly onReload: () => void;
  /** Has the page read what is not read of it yet. */
  readonly onReadOn: () => Promise<unknown>;
}

/** The side panel: every word found on the page beside it, marked or not. */
export function SidePanelPage(props: SidePanelPageProps) {
  const { tab, notShown } = props;
  const translate = useTranslate();
  const told = useSteady(describeWords(translate, tab), STEADY_MS);
  const terms = tab.state === 'terms' ? tab.terms : [];
  return (
    <div class="tab-page">
      <p class="unseen" role="status">
        {told}
      </p>
      <SiteHeader settings={props.settings} onSite={props.onSite} />
      <main class="side-main">
        <div class="side-top">
          <div class="side-bar">
            <h2 id="side-words" class="side-words">
              {terms.length > 0 ? translateCount(translate, 'popup_words', terms.length) : translate('popup_words')}
            </h2>
            <IconButton icon="again" name={translate('panel_again')} onClick={props.onAgain} />
          </div>
          <p class="not-shown" role="status">
            {notShown !== null && translate('popup_not_shown', notShown)}
          </p>
        </div>
        <ExtentNotice tab={tab} onReadOn={props.onReadOn} />
        {terms.length > 0 ? (
          <PanelList terms={terms} explainers={props.explainers} labelledBy="side-words" onShow={props.onShow} />
        ) : (
          <PageNotice tab={tab} onGrant={props.onGrant} onReload={props.onReload} />
        )}
        {tab.state === 'paused' && (
          <p class="side-resume">
            <PauseButton paused onPaused={props.onPaused} />
          </p>
        )}
      </main>
      <footer class="side-foot">
        <p>
          {translate('general_information')}
          <TextLanguageNote />
        </p>
      </footer>
    </div>
  );
}

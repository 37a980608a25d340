import { useState } from 'preact/hooks';
import type { Density } from '../../domain/spotting/index';
import type { SettingsView } from '../../messaging/protocol';
import { NotesPanel } from '../notes/NotesPanel';
import type { LibraryActions, NoteActions, NotesView } from '../notes/notes-view';
import { SearchField } from '../notes/SearchField';
import { describeWords } from '../tab/describe-words';
import { PauseButton } from '../tab/PauseButton';
import { SiteHeader } from '../tab/SiteHeader';
import type { TabView } from '../tab/tab-view';
import { Icon } from '../ui/Icon';
import { TextLanguageNote } from '../ui/TextLanguageNote';
import { type Translate, translateCount, useTranslate } from '../ui/translate';
import { DensityChoice } from './DensityChoice';
import { type PopupTab, PopupTabs } from './PopupTabs';
import { WordsPanel, type WordsPanelProps } from './WordsPanel';

export interface PopupPageProps extends Omit<WordsPanelProps, 'notMeant' | 'known'> {
  /** Null until they are read. */
  readonly settings: SettingsView | null;
  readonly notes: NotesView;
  readonly noteActions: NoteActions & LibraryActions;
  /** What is shown first. */
  readonly start?: PopupTab;
  readonly onSite: (on: boolean) => void;
  readonly onPaused: (paused: boolean) => void;
  readonly onDensity: (density: Density) => void;
  /** Opens the list of words beside the page; null where the browser has no place for it. */
  readonly onOpenPanel: (() => void) | null;
}

/** The popup: this site on or off, the words of this page, and the reader's notes. */
export function PopupPage(props: PopupPageProps) {
  const { settings, tab, notes, noteActions } = props;
  const translate = useTranslate();
  const [shown, setShown] = useState<PopupTab>(props.start ?? 'words');
  const working = tab.state === 'terms' || tab.state === 'loading';
  const search = (text: string) => {
    setShown('notes');
    noteActions.onSearch(text);
  };
  return (
    <div class="tab-page popup">
      <SiteHeader settings={settings} onSite={props.onSite} />
      <p class="unseen" role="status">
        {describeWords(translate, tab)}
      </p>
      <main class="popup-main">
        <SearchField search={notes.search} onSearch={search} />
        <PopupTabs shown={shown} labels={labelTabs(translate, tab, notes)} onShow={setShown} />
        <div id="panel-words" class="panel" role="tabpanel" aria-labelledby="tab-words" hidden={shown !== 'words'}>
          <WordsPanel {...props} notMeant={settings?.notMeant ?? []} known={settings?.known ?? []} />
        </div>
        <div id="panel-notes" class="panel" role="tabpanel" aria-labelledby="tab-notes" hidden={shown !== 'notes'}>
          <NotesPanel view={notes} actions={noteActions} />
        </div>
      </main>
      <footer class="popup-foot">
        <div class="popup-last">
          {shown === 'notes' && (
            <button type="button" class="link-button" onClick={() => noteActions.onOpenSettings('settings-stored')}>
              <span class="link-button-label">{translate('notes_all')}</span>
              <Icon name="away" />
            </button>
          )}
          {shown === 'words' && props.onOpenPanel !== null && (
            <button type="button" class="link-button" onClick={props.onOpenPanel}>
              <span class="link-button-label">{translate('panel_open')}</span>
            </button>
          )}
          <PauseButton paused={settings?.paused ?? false} onPaused={props.onPaused} />
          <button type="button" class="link-button popup-settings" onClick={() => noteActions.onOpenSettings()}>
            <span class="link-button-label">{translate('popup_settings')}</span>
          </button>
        </div>
        {working && shown === 'words' && (
          <DensityChoice density={settings?.density ?? 'balanced'} onDensity={props.onDensity} />
        )}
        <p class="popup-general">
          {translate('general_information')}
          <TextLanguageNote />
        </p>
      </footer>
    </div>
  );
}

function labelTabs(translate: Translate, tab: TabView, notes: NotesView): Record<PopupTab, string> {
  const words = tab.state === 'terms' ? tab.terms.length : 0;
  const saved = notes.latest.total;
  return {
    words: words > 0 ? translateCount(translate, 'popup_words', words) : translate('popup_words'),
    notes: saved > 0 ? translateCount(translate, 'popup_notes', saved) : translate('popup_notes'),
  };
}

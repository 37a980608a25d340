import { useState } from 'preact/hooks';
import type { HighlightId } from '../../domain/notes/index';
import type { HighlightList } from '../../messaging/protocol';
import { type Translate, translateCount, useTranslate } from '../ui/translate';
import { LibraryNotice } from './LibraryNotice';
import { NoteList, type NoteListContext } from './NoteList';
import { NotesNotice } from './NotesNotice';
import type { LibraryActions, NoteActions, NotesView } from './notes-view';
import { useDrafts } from './use-drafts';

interface NotesPanelProps {
  readonly view: NotesView;
  readonly actions: NoteActions & LibraryActions;
}

/** This page's notes and the latest ones; or what a search found. */
export function NotesPanel({ view, actions }: NotesPanelProps) {
  const translate = useTranslate();
  const { drafts, editing } = useDrafts(actions.onChange);
  const [openId, onOpen] = useState<HighlightId | null>(null);
  const [told, setTold] = useState('');
  const telling: NoteActions = {
    ...actions,
    onTrash: (id) => tellWhenDone(actions.onTrash(id), () => setTold(translate('notes_deleted'))),
    onUntrash: (id) => tellWhenDone(actions.onUntrash(id), () => setTold(translate('notes_is_back'))),
  };
  const context: NoteListContext = { view, drafts, editing, actions: telling, openId, onOpen };
  return (
    <div class="notes">
      {view.isPrivate && (
        <p class="notes-private">
          <strong>{translate('notes_private_title')}.</strong> {translate('notes_private')}
        </p>
      )}
      <LibraryNotice library={view.library} restoring={view.restoring} onRestore={actions.onRestore} />
      <p class="unseen" role="status">
        {view.found !== null && summarizeFound(translate, view.found)}
      </p>
      <p class="unseen" role="status">
        {told}
      </p>
      {view.found === null ? (
        <Latest view={view} actions={actions} context={context} />
      ) : (
        <Found view={view} found={view.found} actions={actions} context={context} />
      )}
    </div>
  );
}

async function tellWhenDone<A extends { readonly saved: boolean }>(answer: Promise<A>, tell: () => void): Promise<A> {
  const answered = await answer;
  if (answered.saved) tell();
  return answered;
}

function summarizeFound(translate: Translate, found: HighlightList): string {
  return translateCount(translate, 'notes_found', found.total);
}

interface ListsProps extends NotesPanelProps {
  readonly context: NoteListContext;
}

function Latest({ view, actions, context }: ListsProps) {
  const translate = useTranslate();
  const { onPage, latest, phase } = view;
  if (phase !== 'ready' || latest.highlights.length + onPage.highlights.length === 0) {
    return <NotesNotice phase={phase} onTryAgain={actions.onTryAgain} />;
  }
  const shown = new Set(onPage.highlights.map(({ id }) => id));
  const others = latest.highlights.filter(({ id }) => !shown.has(id));
  const elsewhere = latest.highlights.length - others.length;
  const more = latest.highlights.length < latest.total;
  return (
    <>
      {onPage.highlights.length > 0 && (
        <NoteList
          heading={translate('notes_on_page')}
          list={onPage}
          context={context}
          onMore={() => actions.onMore('onPage')}
        />
      )}
      {(others.length > 0 || more) && (
        <NoteList
          heading={translate('notes_latest')}
          list={{ highlights: others, total: latest.total }}
          elsewhere={elsewhere}
          context={context}
          onMore={() => actions.onMore('latest')}
        />
      )}
    </>
  );
}

function Found({ view, found, actions, context }: ListsProps & { readonly found: HighlightList }) {
  const translate = useTranslate();
  if (view.phase === 'blocked' || view.phase === 'failed') {
    return <NotesNotice phase={view.phase} onTryAgain={actions.onTryAgain} />;
  }
  if (found.highlights.length === 0) {
    return (
      <div class="notes-notice">
        <h2 class="notes-notice-title">{translate('notes_found_none_title', view.search.trim())}</h2>
        <p>{translate('notes_found_none')}</p>
      </div>
    );
  }
  const heading = summarizeFound(translate, found);
  return <NoteList heading={heading} list={found} context={context} onMore={() => actions.onMore('found')} />;
}

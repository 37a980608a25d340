import { useId } from 'preact/hooks';
import type { HighlightId } from '../../domain/notes/index';
import type { HighlightList } from '../../messaging/protocol';
import { useTranslate } from '../ui/translate';
import type { DraftMap, Drafts } from './create-drafts';
import { NoteRow } from './NoteRow';
import type { NoteActions, NotesView } from './notes-view';

/** What every list of notes has in common. */
export interface NoteListContext {
  readonly view: Pick<NotesView, 'trashed' | 'conceptNames' | 'now'>;
  readonly drafts: DraftMap;
  readonly editing: Drafts;
  readonly actions: NoteActions;
  /** At most one note is open. */
  readonly openId: HighlightId | null;
  readonly onOpen: (id: HighlightId | null) => void;
}

interface NoteListProps {
  readonly heading: string;
  readonly list: HighlightList;
  /** How many of the list are shown elsewhere. */
  readonly elsewhere?: number;
  readonly context: NoteListContext;
  readonly onMore: () => void;
}

/** Notes under a heading, so many at a time. */
export function NoteList({ heading, list, elsewhere = 0, context, onMore }: NoteListProps) {
  const translate = useTranslate();
  const headingId = useId();
  const { view, drafts, openId } = context;
  return (
    <section aria-labelledby={headingId}>
      <h2 class="notes-heading" id={headingId}>
        {heading}
      </h2>
      <ul class="notes-list">
        {list.highlights.map((highlight) => (
          <NoteRow
            {...view}
            key={highlight.id}
            highlight={highlight}
            gone={view.trashed.has(highlight.id)}
            open={highlight.id === openId}
            draft={drafts.get(highlight.id)}
            editing={context.editing}
            actions={context.actions}
            onToggle={() => context.onOpen(highlight.id === openId ? null : highlight.id)}
          />
        ))}
      </ul>
      {list.highlights.length + elsewhere < list.total && (
        <p class="notes-more">
          <button type="button" class="button" onClick={onMore}>
            {translate('notes_more')}
          </button>
        </p>
      )}
    </section>
  );
}

import { useEffect, useId, useLayoutEffect, useRef } from 'preact/hooks';
import type { Highlight } from '../../domain/notes/index';
import { Sentence } from '../ui/Sentence';
import type { Draft, Drafts } from './create-drafts';
import { NoteEditor } from './NoteEditor';
import { NoteGone } from './NoteGone';
import { NoteHead } from './NoteHead';
import { NoteTools } from './NoteTools';
import { describeSubject } from './note-wording';
import type { NoteActions } from './notes-view';

export interface NoteRowProps {
  readonly highlight: Highlight;
  readonly gone: boolean;
  readonly open: boolean;
  readonly draft: Draft | undefined;
  readonly editing: Drafts;
  readonly conceptNames: Readonly<Record<string, string>>;
  readonly now: Date;
  readonly actions: NoteActions;
  readonly onToggle: () => void;
}

/** One note. It opens in place to the whole passage, the note to write on, and what can be done with it. */
export function NoteRow(props: NoteRowProps) {
  const { highlight, gone, open, draft, actions, conceptNames } = props;
  const contentId = useId();
  const row = useRef<HTMLLIElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const wasGone = useRef(gone);
  useLayoutEffect(() => {
    if (open) row.current?.scrollIntoView({ block: 'nearest' });
  }, [open]);
  useEffect(() => {
    if (wasGone.current && !gone) button.current?.focus();
    wasGone.current = gone;
  }, [gone]);
  if (gone) {
    const subject = describeSubject(highlight, conceptNames);
    return (
      <li class="note">
        <NoteGone subject={subject} onUndo={() => actions.onUntrash(highlight.id)} />
      </li>
    );
  }
  const trash = async () => {
    await props.editing.save(highlight.id);
    return actions.onTrash(highlight.id);
  };
  return (
    <li ref={row} class="note" data-open={open}>
      <NoteHead
        {...props}
        note={draft?.text ?? highlight.note}
        unsaved={!open && draft?.phase === 'failed'}
        contentId={contentId}
        button={button}
      />
      <div id={contentId} class="note-content" hidden={!open}>
        {open && (
          <>
            {highlight.title !== '' && (
              <p class="note-title">
                <Sentence message="notes_saved_from" slots={[<bdi key="title">{highlight.title}</bdi>]} />
              </p>
            )}
            <NoteEditor
              note={highlight.note}
              draft={draft}
              onType={(text) => props.editing.change(highlight.id, text)}
              onSave={() => props.editing.save(highlight.id)}
            />
            <NoteTools
              highlight={{ ...highlight, note: draft?.text ?? highlight.note }}
              conceptNames={conceptNames}
              actions={actions}
              onTrash={trash}
            />
          </>
        )}
      </div>
    </li>
  );
}

import type { RefObject } from 'preact';
import type { Highlight } from '../../domain/notes/index';
import { textLanguage } from '../ui/text-language';
import { type Translate, useTranslate } from '../ui/translate';
import { beginningOf, describeDay, describeSite, describeSubject, languageOfSubject } from './note-wording';

interface NoteHeadProps {
  readonly highlight: Highlight;
  /** As stored, or as it is being written. */
  readonly note: string;
  readonly unsaved: boolean;
  readonly open: boolean;
  readonly contentId: string;
  readonly button: RefObject<HTMLButtonElement | null>;
  readonly conceptNames: Readonly<Record<string, string>>;
  readonly now: Date;
  readonly onToggle: () => void;
}

/** What is seen of a note at a glance: passage, note, and where and when. All of it opens the note. */
export function NoteHead(props: NoteHeadProps) {
  const { highlight, note, open, conceptNames } = props;
  const translate = useTranslate();
  const subject = describeSubject(highlight, conceptNames);
  const concept = highlight.passage === null ? '' : (conceptNames[highlight.concepts[0] ?? ''] ?? '');
  return (
    <div class="note-head">
      <button
        ref={props.button}
        type="button"
        class={highlight.passage === null ? 'note-subject note-word' : 'note-subject'}
        data-colour={highlight.colour}
        aria-expanded={open}
        aria-controls={props.contentId}
        lang={languageOfSubject(highlight)}
        onClick={props.onToggle}
      >
        <bdi>{open ? subject : beginningOf(subject)}</bdi>
      </button>
      {!open && note !== '' && (
        <p class="note-own">
          <bdi>{beginningOf(note)}</bdi>
        </p>
      )}
      <p class="note-place">
        {listPlaces(props, concept, translate).map((place) => (
          <span key={place}>
            <bdi lang={place === concept ? textLanguage : undefined}>{place}</bdi>
          </span>
        ))}
        {props.unsaved && <span class="note-unsaved">{translate('notes_unsaved')}</span>}
      </p>
    </div>
  );
}

/** Site, first concept, day: those that there are, each once. */
function listPlaces({ highlight, now }: NoteHeadProps, concept: string, translate: Translate) {
  const kind = highlight.passage === null ? translate('notes_word') : '';
  const day = describeDay(translate, highlight.savedAt, now);
  return [...new Set([kind, describeSite(highlight.address), concept, day])].filter((place) => place !== '');
}

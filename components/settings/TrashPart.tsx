import { useState } from 'preact/hooks';
import type { Highlight } from '../../domain/notes/index';
import { beginningOf, describeDay, describeSite, describeSubject, languageOfSubject } from '../notes/note-wording';
import { type MessageKey, useTranslate } from '../ui/translate';
import type { SettingsActions, SettingsPageView } from './settings-view';

interface TrashPartProps {
  readonly view: Pick<SettingsPageView, 'trash' | 'putBack' | 'now'>;
  readonly actions: Pick<SettingsActions, 'onPutBack' | 'onMoreTrash'>;
}

const noNames = {};

/** What was deleted, for as long as it can be put back. */
export function TrashPart({ view, actions }: TrashPartProps) {
  const translate = useTranslate();
  const [told, setTold] = useState<MessageKey | null>(null);
  const { trash, putBack } = view;
  const putBackAndTell = async (highlight: Highlight) => {
    setTold(null);
    setTold((await actions.onPutBack(highlight)) ? 'notes_is_back' : 'notes_change_failed');
  };
  return (
    <section class="settings-part" aria-labelledby="settings-trash">
      <h2 id="settings-trash">{translate('settings_trash_title')}</h2>
      <p>{translate('settings_trash_lead')}</p>
      {trash?.total === 0 && <p class="settings-soft">{translate('settings_trash_empty')}</p>}
      {trash !== null && trash.highlights.length > 0 && (
        <ul class="trash-list">
          {trash.highlights.map((highlight) => (
            <TrashRow
              key={highlight.id}
              highlight={highlight}
              isBack={putBack.has(highlight.id)}
              now={view.now}
              onPutBack={() => putBackAndTell(highlight)}
            />
          ))}
        </ul>
      )}
      {trash !== null && trash.highlights.length < trash.total && (
        <button type="button" class="button" onClick={actions.onMoreTrash}>
          {translate('notes_more')}
        </button>
      )}
      <p class="settings-told" role="status" data-failed={told === 'notes_change_failed'}>
        {told !== null && translate(told)}
      </p>
    </section>
  );
}

interface TrashRowProps {
  readonly highlight: Highlight;
  readonly isBack: boolean;
  readonly now: Date;
  readonly onPutBack: () => void;
}

/** The button stays when it is pressed, so that focus is not lost; it then says what was done. */
function TrashRow({ highlight, isBack, now, onPutBack }: TrashRowProps) {
  const translate = useTranslate();
  const subject = describeSubject(highlight, noNames);
  const day = highlight.trashedAt === null ? '' : describeDay(translate, highlight.trashedAt, now);
  const place = [describeSite(highlight.address), day && translate('settings_trash_day', day)];
  return (
    <li class="trash-row" data-back={isBack}>
      <div class="trash-words">
        <p class="note-subject" data-colour={highlight.colour} lang={languageOfSubject(highlight)}>
          <bdi>{beginningOf(subject)}</bdi>
        </p>
        {highlight.note !== '' && (
          <p class="note-own">
            <bdi>{beginningOf(highlight.note)}</bdi>
          </p>
        )}
        <p class="note-place">
          {place.filter(Boolean).map((one) => (
            <span key={one}>
              <bdi>{one}</bdi>
            </span>
          ))}
        </p>
      </div>
      <button
        type="button"
        class="button"
        aria-disabled={isBack}
        aria-label={translate('notes_put_back_named', beginningOf(subject, 60))}
        onClick={() => !isBack && onPutBack()}
      >
        {isBack ? `✓ ${translate('notes_is_back')}` : translate('notes_put_back')}
      </button>
    </li>
  );
}

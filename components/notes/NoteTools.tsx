import { useState } from 'preact/hooks';
import type { Colour, Highlight } from '../../domain/notes/index';
import type { SaveAnswer } from '../../messaging/protocol';
import { Icon } from '../ui/Icon';
import { type MessageKey, useTranslate } from '../ui/translate';
import { ColourChoice } from './ColourChoice';
import { writeCitation } from './note-wording';
import type { NoteActions } from './notes-view';

interface NoteToolsProps {
  readonly highlight: Highlight;
  readonly conceptNames: Readonly<Record<string, string>>;
  readonly actions: NoteActions;
  readonly onTrash: () => Promise<SaveAnswer>;
}

/** What can be done with one note, and what came of it. */
export function NoteTools({ highlight, conceptNames, actions, onTrash }: NoteToolsProps) {
  const translate = useTranslate();
  const [told, setTold] = useState<MessageKey | null>(null);
  const tell = async (answer: Promise<MessageKey | null>) => {
    setTold(null);
    setTold(await answer.catch((): MessageKey => 'notes_change_failed'));
  };
  const changeColour = async (colour: Colour) => findTrouble(await actions.onChange(highlight.id, { colour }));
  const show = async () => ((await actions.onShow(highlight.id)) ? null : 'notes_not_shown');
  const copy = async () =>
    (await actions.onCopy(writeCitation(translate, highlight, conceptNames))) ? 'notes_copied' : 'notes_copy_failed';
  const button = (label: MessageKey, run: () => Promise<MessageKey | null>, away = false) => (
    <button type="button" class="link-button" onClick={() => tell(run())}>
      <span class="link-button-label">{translate(label)}</span>
      {away && <Icon name="away" />}
    </button>
  );
  return (
    <div class="note-tools">
      <ColourChoice colour={highlight.colour} onColour={(colour) => tell(changeColour(colour))} />
      <p class="note-told" role="status">
        {told !== null && translate(told)}
      </p>
      <div class="note-buttons">
        {button('notes_show', show, true)}
        {button('notes_copy', copy)}
        {button('notes_delete', async () => findTrouble(await onTrash()))}
      </div>
    </div>
  );
}

function findTrouble(answer: SaveAnswer): MessageKey | null {
  return answer.saved ? null : 'notes_change_failed';
}

import type { Colour, SavingView } from '../../domain/notes/index';
import { IconButton } from '../ui/IconButton';
import { useLook } from '../ui/look';
import { type MessageKey, readDirection, useTranslate } from '../ui/translate';
import { refusalWording } from './refusal-wording';

/** In the order of the buttons; each with its name, since colours alone tell not everyone apart. */
const colourNames: readonly (readonly [Colour, MessageKey])[] = [
  ['yellow', 'save_colour_yellow'],
  ['green', 'save_colour_green'],
  ['blue', 'save_colour_blue'],
  ['pink', 'save_colour_pink'],
];

export interface SelectionBubbleProps {
  readonly view: SavingView;
  /** The event tells whoever saves whether it was really the reader. */
  readonly onSave: (colour: Colour, event: Event) => void;
  readonly onSaveWithNote: (event: Event) => void;
  readonly onAddNote: (event: Event) => void;
  /** Explains what is selected; left out where nothing is explained. */
  readonly onExplain?: (event: Event) => void;
  readonly onClose: () => void;
}

/** The first of them is what “Save” alone means. */
const firstColour: Colour = 'yellow';

/** Save at once, in the first colour or in another. */
function Colours({ onSave }: Pick<SelectionBubbleProps, 'onSave'>) {
  const translate = useTranslate();
  return (
    <>
      <button type="button" class="link-button bubble-note" onClick={(event) => onSave(firstColour, event)}>
        <span class="link-button-label">{translate('save')}</span>
      </button>
      {colourNames.map(([colour, name]) => (
        <button
          key={colour}
          type="button"
          class={`swatch swatch-${colour}`}
          aria-label={translate(name)}
          title={translate(name)}
          onClick={(event) => onSave(colour, event)}
        >
          <span class="swatch-ground" />
        </button>
      ))}
    </>
  );
}

function Offer({ view, onSave, onSaveWithNote, onExplain }: SelectionBubbleProps) {
  const translate = useTranslate();
  const canSave = !(view.state === 'offered' && view.isForExplaining);
  return (
    <>
      {canSave && <Colours onSave={onSave} />}
      <span class="bubble-deeds">
        {canSave && (
          <button type="button" class="link-button bubble-note" onClick={onSaveWithNote}>
            <span class="link-button-label">{translate('save_with_note')}</span>
          </button>
        )}
        {onExplain && (
          <button type="button" class="link-button bubble-note bubble-explain" onClick={onExplain}>
            <span class="link-button-label">{translate('explain')}</span>
          </button>
        )}
      </span>
    </>
  );
}

function Outcome({ view, onAddNote, onClose }: SelectionBubbleProps) {
  const translate = useTranslate();
  switch (view.state) {
    case 'offered':
      return null;
    case 'saving':
      return <span class="bubble-word">{translate('save_saving')}</span>;
    case 'saved':
      return (
        <>
          <span class={`swatch swatch-${view.colour}`} aria-hidden="true">
            <span class="swatch-ground" />
          </span>
          <span class="bubble-word">{translate('save_saved')}</span>
          <button type="button" class="link-button bubble-note" onClick={onAddNote}>
            <span class="link-button-label">{translate('save_add_note')}</span>
          </button>
        </>
      );
    case 'refused':
    case 'note-missing':
      return (
        <>
          <p class="bubble-notice">
            {translate(view.state === 'refused' ? refusalWording[view.why] : 'save_note_missing')}
          </p>
          <IconButton icon="close" name={translate('save_close')} onClick={onClose} />
        </>
      );
  }
}

/** What stands beside a selection: four colours to save it in, or with a note; then what became of it. */
export function SelectionBubble(props: SelectionBubbleProps) {
  const translate = useTranslate();
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is part of a form, and this is none.
    <div
      class="tokens selection-bubble"
      role="group"
      aria-label={translate('save_bubble')}
      lang={translate('locale_tag')}
      dir={readDirection(translate)}
      data-state={props.view.state}
      data-theme={useLook().theme}
    >
      {props.view.state === 'offered' ? <Offer {...props} /> : <Outcome {...props} />}
    </div>
  );
}

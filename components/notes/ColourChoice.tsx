import { useId } from 'preact/hooks';
import type { Colour } from '../../domain/notes/index';
import { type MessageKey, useTranslate } from '../ui/translate';

/** Named with their patterns, as not everyone tells them apart by colour. */
const names: Readonly<Record<Colour, MessageKey>> = {
  yellow: 'notes_colour_yellow',
  green: 'notes_colour_green',
  blue: 'notes_colour_blue',
  pink: 'notes_colour_pink',
};

interface ColourChoiceProps {
  readonly colour: Colour;
  readonly onColour: (colour: Colour) => void;
}

/** The colour and pattern of one highlight. */
export function ColourChoice({ colour, onColour }: ColourChoiceProps) {
  const translate = useTranslate();
  const group = useId();
  return (
    <fieldset class="colour-choice">
      <legend class="unseen">{translate('notes_colour')}</legend>
      {(Object.keys(names) as Colour[]).map((choice) => (
        <label key={choice} class="colour" title={translate(names[choice])}>
          <input
            type="radio"
            name={group}
            value={choice}
            checked={choice === colour}
            onChange={() => onColour(choice)}
          />
          <span class="colour-sample" data-colour={choice} />
          <span class="unseen">{translate(names[choice])}</span>
        </label>
      ))}
    </fieldset>
  );
}

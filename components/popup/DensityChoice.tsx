import type { Density } from '../../domain/spotting/index';
import { type MessageKey, useTranslate } from '../ui/translate';

const choices: readonly { readonly density: Density; readonly label: MessageKey }[] = [
  { density: 'few', label: 'popup_density_few' },
  { density: 'balanced', label: 'popup_density_balanced' },
  { density: 'all', label: 'popup_density_all' },
];

interface DensityChoiceProps {
  readonly density: Density;
  readonly onDensity: (density: Density) => void;
}

/** How many of the words found are marked. */
export function DensityChoice({ density, onDensity }: DensityChoiceProps) {
  const translate = useTranslate();
  return (
    <fieldset class="density">
      <legend class="density-legend">{translate('popup_density')}</legend>
      <div class="density-choices">
        {choices.map((choice) => (
          <label key={choice.density} class="density-choice">
            <input
              type="radio"
              name="density"
              value={choice.density}
              checked={choice.density === density}
              onChange={() => onDensity(choice.density)}
            />
            <span>{translate(choice.label)}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

import { type MessageKey, useTranslate } from '../ui/translate';

export interface Option<T extends string> {
  readonly value: T;
  readonly label: MessageKey;
  /** What it comes to, where the label does not say it. */
  readonly hint?: MessageKey;
}

interface RadioChoiceProps<T extends string> {
  /** Tells several such groups apart. */
  readonly name: string;
  readonly legend: MessageKey;
  readonly options: readonly Option<T>[];
  readonly chosen: T;
  readonly onChoose: (value: T) => void;
}

/** One of a few, each said in words. */
export function RadioChoice<T extends string>({ name, legend, options, chosen, onChoose }: RadioChoiceProps<T>) {
  const translate = useTranslate();
  return (
    <fieldset class="choice">
      <legend>{translate(legend)}</legend>
      {options.map(({ value, label, hint }) => (
        <label key={value} class="choice-option">
          <input
            type="radio"
            name={name}
            value={value}
            checked={value === chosen}
            aria-describedby={hint && `${name}-${value}-hint`}
            onChange={() => onChoose(value)}
          />
          <span>
            {translate(label)}
            {hint && (
              <span class="choice-hint" id={`${name}-${value}-hint`}>
                {translate(hint)}
              </span>
            )}
          </span>
        </label>
      ))}
    </fieldset>
  );
}

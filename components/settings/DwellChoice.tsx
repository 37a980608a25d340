import { useEffect, useState } from 'preact/hooks';
import { MOST_DWELL_MS } from '../../domain/settings/index';
import { type MessageKey, type Translate, useTranslate } from '../ui/translate';

/** Finer steps than this nobody feels. */
const STEP_MS = 50;

interface DwellChoiceProps {
  readonly dwellMs: number;
  readonly onDwell: (dwellMs: number) => void;
}

/** How long the pointer rests before a card opens. Said while it is moved, chosen when it is let go of. */
export function DwellChoice({ dwellMs, onDwell }: DwellChoiceProps) {
  const translate = useTranslate();
  const [shown, setShown] = useState(dwellMs);
  useEffect(() => setShown(dwellMs), [dwellMs]);
  const said = describeDwell(translate, shown);
  return (
    <div class="choice dwell">
      <label for="dwell" class="choice-legend">
        {translate('settings_dwell')}
      </label>
      <p class="choice-hint" id="dwell-hint">
        {translate('settings_dwell_hint')}
      </p>
      <input
        id="dwell"
        type="range"
        min={0}
        max={MOST_DWELL_MS}
        step={STEP_MS}
        value={shown}
        aria-valuetext={said}
        aria-describedby="dwell-hint"
        onInput={(event) => setShown(event.currentTarget.valueAsNumber)}
        onChange={(event) => onDwell(event.currentTarget.valueAsNumber)}
      />
      <output class="dwell-said" for="dwell" aria-live="off">
        {said}
      </output>
    </div>
  );
}

/** In words, since nobody knows how long 250 ms are. */
function describeDwell(translate: Translate, dwellMs: number): string {
  if (dwellMs === 0) return translate('settings_dwell_at_once');
  const format = new Intl.NumberFormat(translate('locale_tag'), { style: 'unit', unit: 'second', unitDisplay: 'long' });
  return translate(nameDwell(dwellMs), format.format(dwellMs / 1_000));
}

function nameDwell(dwellMs: number): MessageKey {
  if (dwellMs < 200) return 'settings_dwell_quick';
  return dwellMs <= 400 ? 'settings_dwell_calm' : 'settings_dwell_slow';
}

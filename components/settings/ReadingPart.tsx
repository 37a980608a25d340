import type { Level, Settings, Theme } from '../../domain/settings/index';
import type { Density } from '../../domain/spotting/index';
import { useTranslate } from '../ui/translate';
import { DwellChoice } from './DwellChoice';
import { type Option, RadioChoice } from './RadioChoice';
import type { ChoiceActions } from './settings-view';

const densities: readonly Option<Density>[] = [
  { value: 'few', label: 'settings_density_few', hint: 'settings_density_few_hint' },
  { value: 'balanced', label: 'settings_density_balanced', hint: 'settings_density_balanced_hint' },
  { value: 'all', label: 'settings_density_all', hint: 'settings_density_all_hint' },
];

const levels: readonly Option<Level>[] = [
  { value: 'short', label: 'settings_level_short', hint: 'settings_level_short_hint' },
  { value: 'more', label: 'settings_level_more', hint: 'settings_level_more_hint' },
];

const asking: readonly Option<'at-once' | 'ask'>[] = [
  { value: 'at-once', label: 'settings_say_first_off' },
  { value: 'ask', label: 'settings_say_first_on', hint: 'settings_say_first_hint' },
];

const themes: readonly Option<Theme>[] = [
  { value: 'system', label: 'settings_theme_system' },
  { value: 'light', label: 'settings_theme_light' },
  { value: 'dark', label: 'settings_theme_dark' },
  { value: 'contrast', label: 'settings_theme_contrast', hint: 'settings_theme_contrast_hint' },
];

interface ReadingPartProps {
  readonly settings: Settings | null;
  readonly actions: Pick<ChoiceActions, 'onDensity' | 'onLevel' | 'onDwell' | 'onTheme' | 'onSayFirst'>;
}

/** How many words are marked, and how their cards open, read and look. */
export function ReadingPart({ settings, actions }: ReadingPartProps) {
  const translate = useTranslate();
  return (
    <section class="settings-part" aria-labelledby="settings-reading">
      <h2 id="settings-reading">{translate('settings_reading_title')}</h2>
      {settings && (
        <div class="choices">
          <RadioChoice
            name="density"
            legend="settings_density"
            options={densities}
            chosen={settings.density}
            onChoose={actions.onDensity}
          />
          <RadioChoice
            name="level"
            legend="settings_level"
            options={levels}
            chosen={settings.level}
            onChoose={actions.onLevel}
          />
          <DwellChoice dwellMs={settings.dwellMs} onDwell={actions.onDwell} />
          <RadioChoice
            name="say-first"
            legend="settings_say_first"
            options={asking}
            chosen={settings.sayFirst ? 'ask' : 'at-once'}
            onChoose={(chosen) => actions.onSayFirst(chosen === 'ask')}
          />
          <RadioChoice
            name="theme"
            legend="settings_theme"
            options={themes}
            chosen={settings.theme}
            onChoose={actions.onTheme}
          />
        </div>
      )}
    </section>
  );
}

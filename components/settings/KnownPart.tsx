import { useState } from 'preact/hooks';
import { textLanguage } from '../ui/text-language';
import { translateCount, useTranslate } from '../ui/translate';
import { BackList } from './BackList';
import type { ChoiceActions, ListedChoices } from './settings-view';

interface KnownPartProps {
  readonly known: ListedChoices['known'];
  readonly names: Readonly<Record<string, string>>;
  readonly actions: Pick<ChoiceActions, 'onKnown' | 'onClearKnown' | 'onAddKnown'>;
}

/** The words that are marked nowhere because the reader knows them, one by one or all at once. */
export function KnownPart({ known, names, actions }: KnownPartProps) {
  const translate = useTranslate();
  const [cleared, setCleared] = useState<readonly string[] | null>(null);
  const language = new Intl.Collator(translate('locale_tag'));
  // A concept that is no longer bundled has only its id left to be called by.
  const rows = known
    .map(({ concept, isBack }) => ({ key: concept, name: names[concept] ?? concept, language: textLanguage, isBack }))
    .sort((left, right) => language.compare(left.name, right.name));
  const left = known.filter(({ isBack }) => !isBack).map(({ concept }) => concept);
  const clear = async () => {
    if (await actions.onClearKnown()) setCleared(left);
  };
  const undo = async () => {
    if (cleared !== null && (await actions.onAddKnown(cleared))) setCleared(null);
  };
  // Undone one by one, there is nothing left to undo at once.
  const canUndo = cleared !== null && left.length === 0;
  return (
    <section class="settings-part" aria-labelledby="settings-known">
      <h2 id="settings-known">{translate('settings_known_title')}</h2>
      {rows.length === 0 ? (
        <p class="settings-soft">{translate('settings_known_none')}</p>
      ) : (
        <>
          <p>{translate('settings_known_lead')}</p>
          <BackList
            rows={rows}
            takeBack="settings_known_again"
            isBack="settings_known_is_again"
            onBack={(concept, back) => actions.onKnown(concept, !back)}
            labelledBy="settings-known"
          />
          <p class="settings-told" role="status">
            {canUndo && translateCount(translate, 'settings_known_cleared', cleared.length)}
          </p>
          {(canUndo || rows.length > 1) && (
            <button
              type="button"
              class="button"
              aria-disabled={left.length === 0 && !canUndo}
              onClick={canUndo ? undo : clear}
            >
              {canUndo ? translate('settings_undo') : translate('settings_known_clear')}
            </button>
          )}
        </>
      )}
    </section>
  );
}

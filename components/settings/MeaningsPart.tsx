import { textLanguage } from '../ui/text-language';
import { useTranslate } from '../ui/translate';
import { BackList } from './BackList';
import { describeSiteName } from './describe-site-name';
import type { ChoiceActions, ListedChoices } from './settings-view';

interface MeaningsPartProps {
  readonly notMeant: ListedChoices['notMeant'];
  readonly names: Readonly<Record<string, string>>;
  readonly actions: Pick<ChoiceActions, 'onMeaning'>;
}

/** The meanings that the reader took from the ambiguous words of a site, site by site. */
export function MeaningsPart({ notMeant, names, actions }: MeaningsPartProps) {
  const translate = useTranslate();
  const sites = [...new Set(notMeant.map(({ site }) => site))].sort();
  return (
    <section class="settings-part" aria-labelledby="settings-meanings">
      <h2 id="settings-meanings">{translate('settings_meanings_title')}</h2>
      {sites.length === 0 ? (
        <p class="settings-soft">{translate('settings_meanings_none')}</p>
      ) : (
        <p>{translate('settings_meanings_lead')}</p>
      )}
      {sites.map((site, index) => (
        <div key={site}>
          <h3 id={`meanings-${index}`} class="back-site">
            <bdi>{describeSiteName(translate, site)}</bdi>
          </h3>
          <BackList
            rows={notMeant
              .filter((one) => one.site === site)
              .map(({ concept, isBack }) => ({
                key: concept,
                name: names[concept] ?? concept,
                language: textLanguage,
                isBack,
              }))}
            takeBack="settings_meaning_back"
            isBack="settings_meaning_is_back"
            onBack={(concept, back) => actions.onMeaning({ site, concept }, back)}
            labelledBy={`meanings-${index}`}
          />
        </div>
      ))}
    </section>
  );
}

import { PauseButton } from '../tab/PauseButton';
import { useTranslate } from '../ui/translate';
import { AddSite } from './AddSite';
import { BackList } from './BackList';
import { describeSiteName } from './describe-site-name';
import type { ChoiceActions, ListedChoices } from './settings-view';

interface SitesPartProps {
  readonly paused: boolean;
  readonly sitesOff: ListedChoices['sitesOff'];
  readonly actions: Pick<ChoiceActions, 'onPaused' | 'onNamedSite'>;
}

/** Everywhere paused, or off for some sites. */
export function SitesPart({ paused, sitesOff, actions }: SitesPartProps) {
  const translate = useTranslate();
  const isOff = (site: string) => sitesOff.some((one) => one.site === site && !one.isBack);
  const rows = sitesOff.map(({ site, isBack }) => ({ key: site, name: describeSiteName(translate, site), isBack }));
  return (
    <section class="settings-part" aria-labelledby="settings-sites">
      <h2 id="settings-sites">{translate('settings_sites_title')}</h2>
      <div class="settings-pause" data-paused={paused}>
        <p role="status">{translate(paused ? 'settings_paused' : 'settings_not_paused')}</p>
        <PauseButton paused={paused} onPaused={actions.onPaused} />
      </div>
      {rows.length === 0 ? (
        <p class="settings-soft">{translate('settings_sites_none')}</p>
      ) : (
        <BackList
          rows={rows}
          takeBack="settings_site_on"
          isBack="settings_site_is_on"
          onBack={(site, back) => actions.onNamedSite(site, back)}
          labelledBy="settings-sites"
        />
      )}
      <AddSite isOff={isOff} onAdd={(site) => actions.onNamedSite(site, false)} />
    </section>
  );
}

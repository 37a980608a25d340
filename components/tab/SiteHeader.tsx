import type { SettingsView } from '../../messaging/protocol';
import { Mark } from '../ui/Mark';
import { Sentence } from '../ui/Sentence';
import { Switch } from '../ui/Switch';
import { useTranslate } from '../ui/translate';

interface SiteHeaderProps {
  readonly settings: SettingsView | null;
  readonly onSite: (on: boolean) => void;
}

/** Our name, the site, and the switch for it; pages without a site have no switch. */
export function SiteHeader({ settings, onSite }: SiteHeaderProps) {
  const translate = useTranslate();
  const site = settings?.site ?? null;
  return (
    <header class="site-head">
      <Mark />
      <div class="site-names">
        <h1 class="site-title">{translate('popup_title')}</h1>
        {site !== null && (
          <p class="site-name">
            <Sentence message="popup_on_site" slots={[<bdi key="site">{site}</bdi>]} />
          </p>
        )}
      </div>
      {settings !== null && site !== null && (
        <Switch
          name={translate('popup_switch_site', site)}
          on={settings.siteOn && !settings.paused}
          disabled={settings.paused}
          onChange={onSite}
        />
      )}
    </header>
  );
}

import type { Translate } from '../ui/translate';

/** What readers call a site that the settings name. */
export function describeSiteName(translate: Translate, site: string): string {
  return site === 'file' ? translate('settings_site_files') : site;
}

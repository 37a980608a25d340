import { type Browser, browser } from 'wxt/browser';
import { describeSite, isSiteOn, type Settings } from '../../domain/settings/index';
import { translate } from '../../locales/translate';

type State = 'on' | 'off' | 'paused';

const SIZES = [16, 32, 48] as const;

/**
 * Shows on the toolbar whether we are on, off or paused in a tab. A tab that has gone meanwhile is no error.
 * @param shown what is shown there already; null where that is not known.
 */
export async function showState(tab: Browser.tabs.Tab, settings: Settings, shown: State | null = null): Promise<void> {
  const state = describeState(tab.url ?? '', settings);
  if (tab.id === undefined || state === shown) return;
  const path = Object.fromEntries(SIZES.map((size) => [size, `/icon/${state}-${size}.png`]));
  const title = translate(`action_${state}`);
  await Promise.all([
    browser.action.setIcon({ tabId: tab.id, path }),
    browser.action.setTitle({ tabId: tab.id, title }),
  ]).catch(() => undefined);
}

function describeState(address: string, settings: Settings): State {
  if (describeSite(address) === null) return 'off';
  if (settings.paused) return 'paused';
  return isSiteOn(settings, address) ? 'on' : 'off';
}

import { type Translate, translateCount } from '../ui/translate';
import { findNotice } from './PageNotice';
import type { TabView } from './tab-view';

/** What is read out when the state of the page becomes known or changes: how many words, or why there are none. */
export function describeWords(translate: Translate, tab: TabView): string {
  if (tab.state === 'terms' && tab.terms.length > 0) return translateCount(translate, 'popup_words', tab.terms.length);
  return translate(findNotice(tab)?.title ?? 'popup_loading');
}

import type { Explainer } from '../../domain/knowledge/index';
import type { Extent } from '../../domain/spotting/index';
import type { ListedTerm } from '../../messaging/protocol';

/** Why nothing can be explained in the tab. */
export const unavailableReasons = [
  'browser-page',
  'extension-store',
  'own-page',
  'pdf',
  'other-document',
  'local-file',
  'no-permission',
  'needs-reload',
  'failed',
] as const;
export type UnavailableReason = (typeof unavailableReasons)[number];

/** What there is to say about the tab that the popup or the side panel is about. */
export type TabView =
  | { readonly state: 'loading' }
  | { readonly state: 'paused' }
  | { readonly state: 'site-off' }
  | { readonly state: 'unavailable'; readonly reason: UnavailableReason }
  | {
      readonly state: 'terms';
      readonly terms: readonly ListedTerm[];
      /** Where not all of the page is read: what is. */
      readonly extent?: Exclude<Extent, 'whole'>;
    };

/** What is known of a listed concept so far; null when nothing could be found out, absent while it is being asked for. */
export type Explainers = Readonly<Record<string, Explainer | null>>;

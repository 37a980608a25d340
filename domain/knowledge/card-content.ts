import type { Explainer } from './explainer';

/** What a card shows. */
export type CardContent =
  | { readonly state: 'loading' }
  | { readonly state: 'failed' }
  /** The extension was updated or removed under the open page. */
  | { readonly state: 'outdated' }
  | {
      readonly state: 'ready';
      readonly explainer: Explainer;
      /** The word as the page writes it. */
      readonly mentionText: string;
      /** True when the reader came here by following a connection. */
      readonly canGoBack: boolean;
    };

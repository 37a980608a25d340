import type { Explainer } from './explainer';

/** What spoke for a meaning: words of the sentence, or names of concepts that the page names besides. */
export type ShownEvidence = string | { readonly onPage: string };

/** Why a word is taken for what its card explains. */
export type MarkReason =
  /** Its name has no other meaning that we know of. */
  | { readonly kind: 'one-meaning' }
  /** It has other meanings. What spoke for this one, strongest first: words of its sentence, what else the page names. */
  | { readonly kind: 'sense'; readonly evidence: readonly ShownEvidence[] }
  /** The page itself says what the abbreviation stands for. */
  | { readonly kind: 'defined-here'; readonly long: string };

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
      /** Null where the concept is not shown for a word of the page. */
      readonly reason: MarkReason | null;
      /** True when the page says elsewhere what the mention stands for, so that there is a place to show. */
      readonly isDefinedElsewhere: boolean;
      /** True when the reader came here by following a connection. */
      readonly canGoBack: boolean;
    };

import type { ArticleId, ConceptId, Source } from './concept';

/** A piece of running text within a paragraph. */
export type Inline =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'strong' | 'emphasis'; readonly text: string }
  | { readonly kind: 'link'; readonly text: string; readonly url: string };

export type Block =
  | { readonly kind: 'paragraph'; readonly inlines: readonly Inline[] }
  | { readonly kind: 'list'; readonly items: readonly (readonly Inline[])[] };

export interface Section {
  /** The heading as an address fragment: lower case, words joined by hyphens. Empty for the lead before the first heading. */
  readonly id: string;
  readonly title: string;
  readonly blocks: readonly Block[];
}

/** What is said of a bundled text without reading it. Dates are ISO days. */
export interface ArticleHead {
  readonly id: ArticleId;
  readonly title: string;
  readonly summary: string;
  readonly topics: readonly string[];
  readonly written: string;
  readonly reviewed: string;
  readonly nextReview: string;
  /** False for as long as no clinician has checked the text; every view says so. */
  readonly clinicallyReviewed: boolean;
  readonly licence: string;
  readonly sources: readonly Source[];
  readonly concepts: readonly ConceptId[];
}

/** A bundled text from which explainers are drawn. */
export interface Article extends ArticleHead {
  readonly sections: readonly Section[];
}

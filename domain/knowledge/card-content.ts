import type { ConceptId } from './concept';
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

/** What is known of words that the reader asks about. */
export interface FoundWords {
  /** Each concept once, in the order of the text. */
  readonly terms: readonly FoundWord[];
  /** There is more in them than `terms` lists. */
  readonly isCut: boolean;
}

export interface FoundWord {
  readonly concept: ConceptId;
  /** As the page writes it. */
  readonly text: string;
  /** Null where the words can mean other things too, and what they mean here is not decided. */
  readonly reason: MarkReason | null;
}

/** One of several that the reader can have explained. */
export interface ChoosableTerm {
  readonly concept: ConceptId;
  /** As the page writes it. */
  readonly text: string;
  /** The concept's plain name; the text where it could not be looked up. */
  readonly name: string;
  /** False where the words can mean other things too, and what they mean here is not decided. */
  readonly isDecided: boolean;
}

/** What a card shows. */
export type CardContent =
  | { readonly state: 'loading' }
  | { readonly state: 'failed' }
  /** The extension was updated or removed under the open page. */
  | { readonly state: 'outdated' }
  /** Nothing is known of the words that the reader selected. */
  | { readonly state: 'unknown'; readonly text: string }
  /** What is known of them is more than one thing. `isCut`: there is more than is listed. */
  | { readonly state: 'choice'; readonly terms: readonly ChoosableTerm[]; readonly isCut: boolean }
  | {
      readonly state: 'ready';
      readonly explainer: Explainer;
      /** The word as the page writes it. */
      readonly mentionText: string;
      /** Null where the concept is not shown for a word of the page. */
      readonly reason: MarkReason | null;
      /** Where the reader asked for it, marked or not: whether it is decided that the words mean it. Else null. */
      readonly asked: 'decided' | 'undecided' | null;
      /** True when the page says elsewhere what the mention stands for, so that there is a place to show. */
      readonly isDefinedElsewhere: boolean;
    };

/** How a card stands on the page. */
export interface CardStanding {
  /** What the reader came through by following words and connections, the first first; empty in the first card. */
  readonly trail: readonly CardContent[];
  /** The reader has pinned it: it stays until it is closed. */
  readonly isPinned: boolean;
}

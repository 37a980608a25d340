import type { Colour } from './highlight';

/**
 * Why nothing was saved, as the reader is told it. `private`: in private windows nothing is kept. `full`: the disk is.
 * `blocked`: the browser keeps the library shut. `missing-page`: the page has no address that it could be found at again.
 * `not-found`: nothing that can be saved is selected. `outdated`: the extension was updated under the open page.
 * `unseen`: the page may hide what the reader pressed.
 */
export type SaveFailure =
  | 'private'
  | 'full'
  | 'blocked'
  | 'missing-page'
  | 'not-found'
  | 'failed'
  | 'outdated'
  | 'unseen';
export type SaveOutcome = 'saved' | SaveFailure;

/** What stands beside a selection: the offer to save it, and what became of that. */
export type SavingView =
  /** `isForExplaining`: it cannot be saved, only explained. */
  | { readonly state: 'offered'; readonly isForExplaining?: boolean }
  | { readonly state: 'saving'; readonly colour: Colour }
  | { readonly state: 'saved'; readonly colour: Colour }
  | { readonly state: 'refused'; readonly why: SaveFailure }
  /** It is saved, but the place for a note did not open. */
  | { readonly state: 'note-missing' };

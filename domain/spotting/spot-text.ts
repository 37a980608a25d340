import type { Lexicon } from '../lexicon/index';
import { guessLanguage, type LanguageGuess } from '../text/index';
import type { LocalMeaning, StatedForm } from './local-meaning';
import { findLocalMeanings } from './local-meanings';
import { type Spotted, spotTerms } from './spot-terms';

/** All that a text says to us by itself, before anything around it is asked. */
export interface SpottedText extends Spotted {
  readonly language: LanguageGuess;
  /** What it says of its own abbreviations. */
  readonly meanings: readonly LocalMeaning[];
}

/** Spots a text: a block of a page, or all of a plain one. */
export function spotText(text: string, lexicon: Lexicon, stated: readonly StatedForm[] = []): SpottedText {
  const { candidates, words } = spotTerms(text, lexicon);
  return { language: guessLanguage(text), words, candidates, meanings: findLocalMeanings(text, lexicon, stated) };
}

import type { LanguageGuess } from '../../domain/text/index';
import type { Block } from './block';

/** What the page says is in another language is left alone: explainers are in English. */
export function isForeign({ language }: Pick<Block, 'language'>): boolean {
  return language !== '' && !/^en\b/.test(language);
}

/**
 * Lets through what can be explained: not what is plainly in another language whatever the page says, as templates often say
 * the wrong thing. A text too short to tell goes with most of the page so far; at the beginning it waits for the first that tells.
 */
export class LanguageSieve<T> {
  private english = 0;
  private others = 0;
  private waiting: T[] = [];

  /** The texts that are known to be in English now, in their order. */
  take(text: T, guess: LanguageGuess): readonly T[] {
    if (guess === 'english') this.english++;
    if (guess === 'other') this.others++;
    if (this.english + this.others === 0) {
      this.waiting.push(text);
      return [];
    }
    const isEnglishPage = this.english >= this.others;
    const before = isEnglishPage ? this.waiting : [];
    this.waiting = [];
    return guess === 'english' || (guess === null && isEnglishPage) ? [...before, text] : before;
  }

  /** What still waits when all is read: with nothing to tell the contrary it is taken for English. */
  finish(): readonly T[] {
    const rest = this.waiting;
    this.waiting = [];
    return rest;
  }
}

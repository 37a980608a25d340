import { guessLanguage } from '../../domain/text/index';
import type { Block } from './block';

/**
 * Lets through what can be explained: explainers are in English. What the page says is in another language is left alone, and
 * so is what is plainly in another one whatever the page says, as templates often say the wrong thing. A text too short to
 * tell goes with most of the page so far; at the beginning it waits for the first that tells.
 */
export class LanguageSieve {
  private english = 0;
  private others = 0;
  private waiting: Block[] = [];

  /** The blocks that are known to be in English now, in their order. */
  take(block: Block): readonly Block[] {
    if (!mayBeEnglish(block)) return [];
    const guess = guessLanguage(block.text);
    if (guess === 'english') this.english++;
    if (guess === 'other') this.others++;
    if (this.english + this.others === 0) {
      this.waiting.push(block);
      return [];
    }
    const isEnglishPage = this.english >= this.others;
    const before = isEnglishPage ? this.waiting : [];
    this.waiting = [];
    return guess === 'english' || (guess === null && isEnglishPage) ? [...before, block] : before;
  }

  /** What still waits when all is read: with nothing to tell the contrary it is taken for English. */
  finish(): readonly Block[] {
    const rest = this.waiting;
    this.waiting = [];
    return rest;
  }
}

function mayBeEnglish({ language }: Block): boolean {
  return language === '' || /^en\b/.test(language);
}

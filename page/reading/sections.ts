import type { ReadBlock } from './page-text';

/** A section without headings ends after so many words, so that a long page is not one section. */
const LONGEST_SECTION_WORDS = 1_500;

/** Where a block stands: which section of the page, after how many of its words. */
export interface SectionPlace {
  readonly read: ReadBlock;
  readonly section: number;
  readonly wordsBefore: number;
}

/** Splits the page into sections at its headings. */
export function describeSections(blocks: readonly ReadBlock[]): SectionPlace[] {
  let section = 0;
  let wordsBefore = 0;
  return blocks.map((read) => {
    if (read.block.isHeading || wordsBefore > LONGEST_SECTION_WORDS) {
      section++;
      wordsBefore = 0;
    }
    const place = { read, section, wordsBefore };
    wordsBefore += read.words;
    return place;
  });
}

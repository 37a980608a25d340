import type { ConceptId } from '../knowledge/index';
import { isDoubtful } from './describe-doubts';
import type { Spotted } from './spot-terms';

/** A block of a page, or a whole text, with what was spotted in it. */
export interface SpottedBlock extends Spotted {
  readonly isHeading: boolean;
}

/** Where a block stands: in which section, after how many of the page's words. */
export interface SectionPlace<B> {
  readonly read: B;
  readonly section: number;
  readonly wordsBefore: number;
}

/** A section without headings ends after so many words, so that a long page is not one section. */
const LONGEST_SECTION_WORDS = 1_500;

/** Splits blocks, in the order of the page, into sections at the headings. */
export function describeSections<B extends SpottedBlock>(blocks: readonly B[]): SectionPlace<B>[] {
  let section = 0;
  let sectionStart = 0;
  let wordsBefore = 0;
  return blocks.map((read) => {
    if (read.isHeading || wordsBefore - sectionStart > LONGEST_SECTION_WORDS) {
      section++;
      sectionStart = wordsBefore;
    }
    const place = { read, section, wordsBefore };
    wordsBefore += read.words;
    return place;
  });
}

/** Below this many sure mentions per 1,000 words, a page is about something else: one word in a book proves nothing. */
const LEAST_PER_THOUSAND_WORDS = 1;

/** The concepts that the blocks name beyond doubt, those named first in front: what doubtful mentions are judged by. */
export function listSureConcepts(blocks: readonly Spotted[]): ConceptId[] {
  const sure = blocks.flatMap(({ candidates }) => candidates.filter((candidate) => !isDoubtful(candidate)));
  const words = blocks.reduce((sum, block) => sum + block.words, 0);
  if (sure.length * 1_000 < words * LEAST_PER_THOUSAND_WORDS) return [];
  return [...new Set(sure.map((candidate) => candidate.readings[0]!.concept.id))];
}

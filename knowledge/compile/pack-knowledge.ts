import { packLexicon } from '../../domain/lexicon/index';
import type { Knowledge } from './knowledge';

/** The lexicon as content scripts carry it. */
export function packKnowledge({ concepts, lexiconEntries }: Knowledge): string {
  const listed = concepts.map(({ id, difficulty, kind }) => ({ id, difficulty, everyday: kind === 'everyday' }));
  return packLexicon(listed, lexiconEntries);
}

import { compareFindings, type Finding } from '../finding';
import type { KnowledgeDraft } from '../read/drafts';
import { checkAmbiguousTerms } from './ambiguous-terms';
import { checkCharacters } from './characters';
import { checkConnections, checkCycles } from './connections';
import { type Check, type CheckOptions, createCheckContext } from './context';
import { checkExplainers } from './explainers';
import { checkDuplicateIds, checkUnknownIds } from './identities';
import { checkPassages } from './passages';
import { checkRunningText } from './running-text';
import { checkSensitivity } from './sensitivity';
import { checkDates, checkSources } from './sources-and-dates';
import { checkClaims, checkTermLetters } from './terms';
import { checkWording } from './wording';

const checks: readonly Check[] = [
  checkCharacters,
  checkRunningText,
  checkExplainers,
  checkSources,
  checkDates,
  checkDuplicateIds,
  checkUnknownIds,
  checkConnections,
  checkCycles,
  checkPassages,
  checkTermLetters,
  checkClaims,
  checkAmbiguousTerms,
  checkSensitivity,
  checkWording,
];

/** Everything that is refused in `draft`, what could not be read included, in the order of files and lines. */
export function checkKnowledge(draft: KnowledgeDraft, options: CheckOptions): Finding[] {
  const context = createCheckContext(draft, options);
  return [...draft.findings, ...checks.flatMap((check) => check(context))].sort(compareFindings);
}

import { compareFindings, type Finding } from '../finding';
import type { KnowledgeDraft } from '../read/drafts';
import { checkAmbiguousTerms } from './ambiguous-terms';
import { checkCharacters } from './characters';
import { checkConnections, checkCycles } from './connections';
import { type Check, type CheckContext, type CheckOptions, createCheckContext } from './context';
import { checkExampleSenses } from './example-senses';
import { checkExplainers } from './explainers';
import { checkDuplicateIds, checkUnknownIds } from './identities';
import { checkPassages } from './passages';
import { checkPronunciations } from './pronunciations';
import { checkRunningText } from './running-text';
import { checkSensitivity } from './sensitivity';
import { checkDates, checkSources } from './sources-and-dates';
import { checkClaims, checkTermLetters } from './terms';
import { checkToDos } from './to-dos';
import { checkWording } from './wording';

/** The cheapest first: looking at what was read, then counting words and grades, then looking for names in all texts. */
const cheapChecks: readonly Check[] = [
  checkCharacters,
  checkToDos,
  checkDates,
  checkSources,
  checkDuplicateIds,
  checkUnknownIds,
  checkCycles,
  checkTermLetters,
  checkClaims,
  checkPronunciations,
  checkSensitivity,
  checkRunningText,
  checkPassages,
  checkConnections,
  checkWording,
  checkAmbiguousTerms,
  checkExplainers,
];

/** What is refused but for examples decided wrongly: a second or two for all articles. In the order of files and lines. */
export function checkCheaply(context: CheckContext): Finding[] {
  const { findings } = context.draft;
  return [...findings, ...cheapChecks.flatMap((check) => check(context))].sort(compareFindings);
}

/** The examples that are decided wrongly: as slow as all the rest together, and more. In the order of files and lines. */
export function checkExamples(context: CheckContext): Finding[] {
  return checkExampleSenses(context).sort(compareFindings);
}

/** Everything that is refused in `draft`, what could not be read included, in the order of files and lines. */
export function checkKnowledge(draft: KnowledgeDraft, options: CheckOptions): Finding[] {
  const context = createCheckContext(draft, options);
  return [...checkCheaply(context), ...checkExamples(context)].sort(compareFindings);
}

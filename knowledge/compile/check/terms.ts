import { foldTerm } from '../../../domain/text/index';
import type { Finding } from '../finding';
import { NameIndex } from '../language/name-index';
import { listTerms, type SurfaceForm } from '../language/surface-forms';
import type { ConceptDraft } from '../read/drafts';
import { type Check, type CheckContext, describeName } from './context';

interface Claim {
  readonly concept: ConceptDraft;
  readonly form: SurfaceForm;
  /** As it is looked up on pages. */
  readonly folded: string;
}

const leastLetters = 2;

/** Every term can be looked up on pages. */
export const checkTermLetters: Check = ({ draft }) =>
  draft.concepts.flatMap((concept) =>
    listTerms(concept.block).flatMap(({ text, path }): Finding[] => {
      const fault = findTermFault(text);
      return fault ? [{ file: concept.file, line: concept.lineOf(...path), rule: 'term-letters', message: fault }] : [];
    }),
  );

function findTermFault(text: string): string | null {
  try {
    return foldTerm(text).length < leastLetters ? `"${text}" is too short to be looked for: remove it.` : null;
  } catch (error) {
    return `${error instanceof Error ? error.message : error}. Write it otherwise or remove it.`;
  }
}

/** A word that two concepts claim is ambiguous, so both must say when it means them. Reported once for each term. */
export const checkClaims: Check = (context) => {
  const groups = groupClaims(
    [...context.forms].flatMap(([concept, forms]) =>
      forms.flatMap((form) =>
        findTermFault(form.text) === null ? [{ concept, form, folded: foldTerm(form.text) }] : [],
      ),
    ),
  );
  const findings = groups.flatMap((group) => group.flatMap((claim) => checkClaim(claim, group)));
  return [...new Map(findings.reverse().map((finding) => [`${finding.file}:${finding.line}`, finding])).values()];
};

function groupClaims(claims: readonly Claim[]): Claim[][] {
  const groups = new Map<string, Claim[]>();
  for (const claim of claims) {
    const group = groups.get(claim.folded) ?? [];
    group.push(claim);
    groups.set(claim.folded, group);
  }
  return [...groups.values()];
}

function checkClaim(claim: Claim, group: readonly Claim[]): Finding[] {
  const { concept, form } = claim;
  const other = group.find(
    (candidate) => candidate.concept.block.id !== concept.block.id && areAlike(claim, candidate),
  );
  if (!other || hasSenseRule(claim)) return [];
  const message =
    `"${form.text}" names both ${concept.block.id} and ${other.concept.block.id}: ` +
    `remove it from one, or give both an entry under ambiguous for "${form.term.text}".`;
  return [{ file: concept.file, line: concept.lineOf(...form.term.path), rule: 'term-claimed-twice', message }];
}

/** Abbreviations of different case are different words; any other word is matched in every case. */
function areAlike(a: Claim, b: Claim): boolean {
  const bothMatchCase = a.form.term.kind === 'abbreviation' && b.form.term.kind === 'abbreviation';
  return !bothMatchCase || a.form.text === b.form.text;
}

function hasSenseRule({ concept, form }: Claim): boolean {
  return concept.block.ambiguous.some((rule) => rule.term === form.term.text);
}

const leastExamples = 3;

/** Ambiguous terms have their examples, which contain the term and are decided rightly. */
export const checkAmbiguousTerms: Check = (context) =>
  context.draft.concepts.flatMap((concept) =>
    concept.block.ambiguous.flatMap((rule, index) => {
      const forms = (context.forms.get(concept) ?? []).filter((form) => form.term.text === rule.term);
      if (forms.length === 0) {
        const message = `"${rule.term}" is not one of the terms of ${concept.block.id}: add it there, letter for letter.`;
        return [findAt(concept, [index, 'term'], 'ambiguous-term', message)];
      }
      const names = new NameIndex(forms.map((form) => describeName(concept.block.id, form)));
      return [
        ...checkExamples(context, concept, index, 'applies', names),
        ...checkExamples(context, concept, index, 'appliesNot', names),
      ];
    }),
  );

function checkExamples(
  context: CheckContext,
  concept: ConceptDraft,
  index: number,
  list: 'applies' | 'appliesNot',
  names: NameIndex,
): Finding[] {
  const rule = concept.block.ambiguous[index];
  if (!rule) return [];
  const sentences = rule[list];
  const findings: Finding[] = [];
  if (new Set(sentences).size < leastExamples) {
    const message = `"${rule.term}" has ${new Set(sentences).size} examples under ${list}: write ${leastExamples} at least.`;
    findings.push(findAt(concept, [index, list], 'ambiguous-term', message));
  }
  for (const [at, sentence] of sentences.entries()) {
    if (names.findNames(sentence).length === 0) {
      const message = `The example does not contain "${rule.term}": write one that does.`;
      findings.push(findAt(concept, [index, list, at], 'ambiguous-term', message));
    } else if (isDecidedWrongly(context, sentence, rule.term, concept.block.id, list === 'applies')) {
      const message = `"${rule.term}" is decided wrongly in this example: mend the example or the way senses are decided.`;
      findings.push(findAt(concept, [index, list, at], 'example-sense', message));
    }
  }
  return findings;
}

function isDecidedWrongly(
  { decideSense }: CheckContext,
  sentence: string,
  term: string,
  id: string,
  expected: boolean,
): boolean {
  return decideSense !== undefined && decideSense(sentence, term, id) !== expected;
}

function findAt(
  concept: ConceptDraft,
  path: readonly (string | number)[],
  rule: Finding['rule'],
  message: string,
): Finding {
  return { file: concept.file, line: concept.lineOf('ambiguous', ...path), rule, message };
}

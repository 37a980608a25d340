import { foldTerm } from '../../../domain/text/index';
import type { Finding } from '../finding';
import { listTerms, type SurfaceForm } from '../language/surface-forms';
import type { ConceptDraft } from '../read/drafts';
import type { Check } from './context';

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

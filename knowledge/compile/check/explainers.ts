import type { Finding } from '../finding';
import { computeGrade, computeMedian } from '../language/grade';
import { countWords, splitSentences } from '../language/sentences';
import type { ConceptDraft } from '../read/drafts';
import { type Check, type CheckContext, findOwnNames } from './context';

export const explainerLimits = {
  inShort: { leastWords: 1, mostWords: 25, medianGrade: 6, mostGrade: 8 },
  more: { leastWords: 40, mostWords: 90, medianGrade: 7.5, mostGrade: 9 },
} as const;
export type ExplainerPart = keyof typeof explainerLimits;

const parts: readonly ExplainerPart[] = ['inShort', 'more'];
const mostWordsInASentence = 25;

/** Length, reading grade and words of every explainer, and the median grades of all of them. */
export const checkExplainers: Check = (context) => [
  ...context.draft.concepts.flatMap((concept) =>
    parts.flatMap((part) => [
      ...checkLength(concept, part),
      ...checkGrade(context, concept, part),
      ...checkVocabulary(context, concept, part),
    ]),
  ),
  ...parts.flatMap((part) => checkMedian(context, part)),
];

type Grades = Readonly<Record<ExplainerPart, number>>;
const gradesByContext = new WeakMap<CheckContext, Map<ConceptDraft, Grades>>();

/** The reading grade by the formula in docs/knowledge-format.md; asked for several times over, so it is kept. */
export function computeExplainerGrade(context: CheckContext, concept: ConceptDraft, part: ExplainerPart): number {
  const known = gradesByContext.get(context) ?? new Map<ConceptDraft, Grades>();
  gradesByContext.set(context, known);
  const grades = known.get(concept) ?? gradeExplainers(context, concept);
  known.set(concept, grades);
  return grades[part];
}

function gradeExplainers(context: CheckContext, { block }: ConceptDraft): Grades {
  const grade = (text: string) => computeGrade(text, findOwnNames(context, block.id, text));
  return { inShort: grade(block.inShort), more: grade(block.more) };
}

function checkLength(concept: ConceptDraft, part: ExplainerPart): Finding[] {
  const { leastWords, mostWords } = explainerLimits[part];
  const text = concept.block[part];
  const count = countWords(text);
  const messages: string[] = [];
  if (count < leastWords || count > mostWords) {
    messages.push(`${part} has ${count} words: make it ${leastWords} to ${mostWords}.`);
  }
  for (const sentence of splitSentences(text)) {
    if (part === 'more' && countWords(sentence) > mostWordsInASentence) {
      messages.push(`A sentence of more than ${mostWordsInASentence} words ("${sentence.slice(0, 40)}…"): split it.`);
    }
  }
  return messages.map((message) => find(concept, part, 'explainer-length', message));
}

function checkGrade(context: CheckContext, concept: ConceptDraft, part: ExplainerPart): Finding[] {
  const grade = computeExplainerGrade(context, concept, part);
  const { mostGrade } = explainerLimits[part];
  if (grade <= mostGrade) return [];
  const message = `${part} reads at grade ${grade.toFixed(1)}: ${mostGrade} at most. Shorter sentences, shorter words.`;
  return [find(concept, part, 'explainer-grade', message)];
}

function checkVocabulary(context: CheckContext, concept: ConceptDraft, part: ExplainerPart): Finding[] {
  return context.vocabulary.findHardWords(concept.block[part]).map((word) => {
    const message = `"${word}" is neither a plain word nor part of a term: say it plainly, or give it a concept of its own.`;
    return find(concept, part, 'explainer-vocabulary', message);
  });
}

/** Reported where the hardest explainer stands. */
function checkMedian(context: CheckContext, part: ExplainerPart): Finding[] {
  const graded = context.draft.concepts
    .map((concept) => ({ concept, grade: computeExplainerGrade(context, concept, part) }))
    .sort((a, b) => b.grade - a.grade);
  const median = computeMedian(graded.map(({ grade }) => grade));
  const hardest = graded[0];
  const { medianGrade } = explainerLimits[part];
  if (!hardest || median <= medianGrade) return [];
  const names = graded.slice(0, 5).map(({ concept, grade }) => `${concept.block.id} ${grade.toFixed(1)}`);
  const message = `The median grade of all ${part} is ${median.toFixed(1)}: ${medianGrade} at most. Hardest: ${names.join(', ')}.`;
  return [find(hardest.concept, part, 'explainer-median', message)];
}

function find(concept: ConceptDraft, part: ExplainerPart, rule: Finding['rule'], message: string): Finding {
  return { file: concept.file, line: concept.lineOf(part), rule, message: `${concept.block.id}: ${message}` };
}

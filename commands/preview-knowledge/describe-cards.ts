import {
  type Concept,
  describeConcepts,
  describeExplainer,
  type Explainer,
  type SenseRule,
} from '../../domain/knowledge/index';
import { type CheckContext, createCheckContext } from '../../knowledge/compile/check/context';
import { exampleLists } from '../../knowledge/compile/check/examples';
import { computeExplainerGrade, type ExplainerPart, explainerLimits } from '../../knowledge/compile/check/explainers';
import { compileDraft } from '../../knowledge/compile/compile-draft';
import { createExampleDecider } from '../../knowledge/compile/decide-examples';
import { findExplainerTerms } from '../../knowledge/compile/find-explainer-terms';
import { computeGrade } from '../../knowledge/compile/language/grade';
import { countWords } from '../../knowledge/compile/language/sentences';
import type { KnowledgeDraft } from '../../knowledge/compile/read/drafts';

export interface PreviewedArticle {
  readonly id: string;
  readonly title: string;
  readonly cards: readonly PreviewedCard[];
}

/** A card, and what its writer wants to know beside it. */
export interface PreviewedCard {
  readonly concept: Concept;
  readonly explainer: Explainer;
  readonly parts: readonly PartMeasure[];
  readonly rules: readonly PreviewedRule[];
}

export interface PartMeasure {
  readonly part: ExplainerPart;
  readonly words: number;
  readonly grade: number;
  readonly plainGrade: number;
  /** Within the limits on words and grade. */
  readonly fits: boolean;
}

export interface PreviewedRule {
  readonly term: string;
  readonly elsewhere: string;
  readonly examples: readonly PreviewedExample[];
}

export interface PreviewedExample {
  readonly sentence: string;
  /** What its writer says: the term names the concept. */
  readonly applies: boolean;
  /** What was decided, as the check decides it; null: undecided. */
  readonly decided: boolean | null;
}

/** Describes the cards of the articles that can be read, or of one of them; checked or not. */
export function describeCards(draft: KnowledgeDraft, today: string, article: string | null): PreviewedArticle[] {
  const knowledge = compileDraft(draft);
  const context = createCheckContext(draft, { today });
  const descriptions = describeConcepts({ ...knowledge, explainerTerms: findExplainerTerms(knowledge) });
  const decide = createExampleDecider(knowledge);
  // As if every other concept stood on the reader's page: a card then shows all of its connections.
  const all = knowledge.concepts.map(({ id }) => id);
  const describeRule = (concept: Concept, rule: SenseRule): PreviewedRule => ({
    term: rule.term,
    elsewhere: rule.elsewhere,
    examples: exampleLists.flatMap((list) =>
      rule[list].map((sentence) => {
        return { sentence, applies: list === 'applies', decided: decide(sentence, rule.term, concept.id) };
      }),
    ),
  });
  return knowledge.articles
    .filter(({ id }) => article === null || id === article)
    .map(({ id, title }) => ({
      id,
      title,
      cards: knowledge.concepts
        .filter((concept) => concept.article === id)
        .flatMap((concept): PreviewedCard[] => {
          const description = descriptions.get(concept.id);
          if (description === undefined) return [];
          const rules = (knowledge.senseRules[concept.id] ?? []).map((rule) => describeRule(concept, rule));
          const explainer = describeExplainer(description, all);
          return [{ concept, explainer, parts: measureParts(context, concept), rules }];
        }),
    }));
}

function measureParts(context: CheckContext, concept: Concept): PartMeasure[] {
  const draft = context.conceptById.get(concept.id);
  if (!draft) return [];
  return (['inShort', 'more'] as const).map((part) => {
    const { leastWords, mostWords, mostGrade } = explainerLimits[part];
    const words = countWords(concept[part]);
    const grade = computeExplainerGrade(context, draft, part);
    const fits = words >= leastWords && words <= mostWords && grade <= mostGrade;
    return { part, words, grade, plainGrade: computeGrade(concept[part]), fits };
  });
}

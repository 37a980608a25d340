import type { Finding } from '../finding';
import type { ArticleDraft, ConceptDraft } from '../read/drafts';
import { findPassageSection } from '../read/find-passage-section';
import type { Check, CheckContext } from './context';

/** Each concept's passage stands in the running text, and the running text names the concept. */
export const checkPassages: Check = (context) =>
  context.draft.articles.flatMap((article) =>
    article.concepts.flatMap((concept) => [
      ...checkPassage(article, concept),
      ...checkIntroduced(context, article, concept),
    ]),
  );

function checkPassage(article: ArticleDraft, concept: ConceptDraft): Finding[] {
  if (findPassageSection(article, concept.block.passage)) return [];
  const message =
    `${concept.block.id}: the passage is not in the running text. Copy it letter for letter from one paragraph or ` +
    'list item, as a reader sees it (without ** or link addresses).';
  return [{ file: concept.file, line: concept.lineOf('passage'), rule: 'passage', message }];
}

function checkIntroduced(context: CheckContext, article: ArticleDraft, concept: ConceptDraft): Finding[] {
  const names = context.namesOf(concept);
  const named = article.sections.some((section) => section.texts.some(({ text }) => names.findNames(text).length > 0));
  if (named) return [];
  const message = `The running text never names ${concept.block.id}: introduce it there by one of its terms.`;
  return [{ file: concept.file, line: concept.lineOf('id'), rule: 'term-not-introduced', message }];
}

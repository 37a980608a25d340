import type { Finding } from '../finding';
import type { ArticleDraft } from '../read/drafts';
import { knowledgePaths } from '../read/read-knowledge';
import type { Check, CheckContext } from './context';

/** Every concept and article names sources that are in the registry. */
export const checkSources: Check = (context) => [
  ...context.draft.concepts.flatMap((concept) => {
    const none: Finding = {
      file: concept.file,
      line: concept.lineOf('sources'),
      rule: 'source',
      message: `${concept.block.id} has no source: name one from ${knowledgePaths.sources}.`,
    };
    return concept.block.sources.length === 0
      ? [none]
      : findUnknown(context, concept.block.sources, concept.file, concept.lineOf('sources'));
  }),
  ...context.draft.articles.flatMap((article) =>
    findUnknown(context, article.frontMatter?.sources ?? [], article.file, article.lineOf('sources')),
  ),
];

function findUnknown(context: CheckContext, ids: readonly string[], file: string, line: number): Finding[] {
  const known = new Set(context.draft.sources.map((source) => source.id));
  return ids
    .filter((id) => !known.has(id))
    .map((id): Finding => {
      const message = `Unknown source "${id}": add it to ${knowledgePaths.sources} or mend the id.`;
      return { file, line, rule: 'source', message };
    });
}

/** A number that nobody has looked at for a year helps nobody. */
const longestDays = 365;

/** Days follow one another, and the next review is not past; nor that of the helplines. */
export const checkDates: Check = ({ draft, today }) => [
  ...draft.articles.flatMap((article) => checkArticleDates(article, today)),
  ...checkHelplines(draft.helplines.listed, today),
];

function checkHelplines(listed: string, today: string): Finding[] {
  const days = (Date.parse(today) - Date.parse(listed)) / 86_400_000;
  if (Number.isNaN(days) || days <= longestDays) return [];
  const message = `The lines were listed on ${listed}: look each of them up, and set the day.`;
  return [{ file: knowledgePaths.helplines, line: 1, rule: 'past-review', message }];
}

function checkArticleDates(article: ArticleDraft, today: string): Finding[] {
  if (!article.frontMatter) return [];
  const { written, reviewed, nextReview } = article.frontMatter;
  const findings: Finding[] = [];
  const refuse = (key: string, rule: Finding['rule'], message: string): void => {
    findings.push({ file: article.file, line: article.lineOf(key), rule, message });
  };
  if (reviewed < written) refuse('reviewed', 'dates', 'reviewed lies before written: mend one of them.');
  if (nextReview <= reviewed) refuse('nextReview', 'dates', 'nextReview lies before reviewed: mend one of them.');
  if (nextReview < today) {
    refuse('nextReview', 'past-review', `The review was due on ${nextReview}: review the article and set both dates.`);
  }
  return findings;
}

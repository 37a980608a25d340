import type { Finding } from '../finding';
import type { NameSpan } from '../language/name-index';
import type { ArticleDraft, ConceptDraft } from '../read/drafts';
import type { Wording } from '../read/schemas';
import type { Check, CheckContext } from './context';
import { findLineOf } from './running-text';

interface Passage {
  readonly text: string;
  readonly file: string;
  readonly lineAt: (found: string) => number;
}

/** Nothing a reader sees uses a wording of knowledge/forbidden-wording.yaml. What words mean elsewhere is left alone. */
export const checkWording: Check = (context) => {
  const wordings = context.draft.wordings.map((wording) => ({ wording, pattern: compilePattern(wording.pattern) }));
  const passages = [
    ...context.draft.articles.flatMap(listArticlePassages),
    ...context.draft.concepts.flatMap(listConceptPassages),
  ];
  return passages.flatMap((passage) =>
    wordings.flatMap(({ wording, pattern }) => checkPassage(context, passage, wording, pattern)),
  );
};

function compilePattern(pattern: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${pattern})(?![\\p{L}\\p{N}])`, 'giu');
}

function checkPassage(context: CheckContext, passage: Passage, wording: Wording, pattern: RegExp): Finding[] {
  const hits = [...passage.text.matchAll(pattern)];
  if (hits.length === 0) return [];
  const names = wording.exceptInNames ? context.names.findNames(passage.text) : [];
  return hits
    .filter((hit) => !isInName(hit.index, hit[0].length, names))
    .map((hit): Finding => {
      const message = `"${hit[0]}": write ${wording.instead}. ${wording.why}`;
      const line = passage.lineAt(passage.text.slice(hit.index));
      return { file: passage.file, line, rule: 'forbidden-wording', message };
    });
}

function isInName(start: number, length: number, names: readonly NameSpan[]): boolean {
  return names.some((name) => name.start <= start && start + length <= name.end);
}

function listArticlePassages(article: ArticleDraft): Passage[] {
  const { file, frontMatter } = article;
  const heads = (['title', 'summary'] as const).map((key): Passage => {
    return { text: frontMatter?.[key] ?? '', file, lineAt: () => article.lineOf(key) };
  });
  const sections = article.sections.flatMap((section): Passage[] => [
    { text: section.title, file, lineAt: () => section.line },
    ...section.texts.map((block) => ({ text: block.text, file, lineAt: (found: string) => findLineOf(block, found) })),
  ]);
  return [...heads, ...sections];
}

function listConceptPassages(concept: ConceptDraft): Passage[] {
  const { block, file, lineOf } = concept;
  const at = (text: string, ...path: readonly (string | number)[]): Passage => {
    return { text, file, lineAt: () => lineOf(...path) };
  };
  return [
    at(block.inShort, 'inShort'),
    at(block.more, 'more'),
    ...block.connections.map(({ sentence }, index) => at(sentence, 'connections', index, 'sentence')),
  ];
}

import type { Source } from '../../../domain/knowledge/index';
import type { Finding, KnowledgeFile } from '../finding';
import type { KnowledgeDraft, PronunciationDraft } from './drafts';
import { readArticle } from './read-article';
import { readYaml } from './read-yaml';
import { helplinesSchema, pronunciationsSchema, sensitiveWordsSchema, sourcesSchema, wordingsSchema } from './schemas';

export const knowledgePaths = {
  articles: 'knowledge/articles/',
  sources: 'knowledge/sources.yaml',
  helplines: 'knowledge/helplines.yaml',
  pronunciations: 'knowledge/pronunciations.yaml',
  plainWords: 'knowledge/plain-words.txt',
  wordings: 'knowledge/forbidden-wording.yaml',
  sensitiveWords: 'knowledge/sensitive-words.yaml',
} as const;

const noSensitiveWords = { 'self-harm': [], 'mental-health': [], eating: [], substance: [], pregnancy: [] };

/** Reads every file of the knowledge; what cannot be read is among the findings. */
export function readKnowledge(files: readonly KnowledgeFile[]): KnowledgeDraft {
  const findings: Finding[] = [];
  const textOf = (path: string): string => {
    const file = files.find((candidate) => candidate.path === path);
    if (!file) findings.push({ file: path, line: 1, rule: 'shape', message: 'The file is missing: add it.' });
    return file?.text ?? '';
  };
  const sources = readYaml(sourcesSchema, textOf(knowledgePaths.sources), knowledgePaths.sources, 1);
  const helplines = readYaml(helplinesSchema, textOf(knowledgePaths.helplines), knowledgePaths.helplines, 1);
  const wordings = readYaml(wordingsSchema, textOf(knowledgePaths.wordings), knowledgePaths.wordings, 1);
  const sensitive = readYaml(
    sensitiveWordsSchema,
    textOf(knowledgePaths.sensitiveWords),
    knowledgePaths.sensitiveWords,
    1,
  );
  const pronunciations = readPronunciations(textOf(knowledgePaths.pronunciations));
  const words = readWords(textOf(knowledgePaths.plainWords));
  const readings = files.filter((file) => isArticle(file.path)).map(readArticle);
  findings.push(...sources.findings, ...helplines.findings, ...wordings.findings, ...sensitive.findings);
  findings.push(...pronunciations.findings);
  findings.push(...readings.flatMap((reading) => reading.findings));
  return {
    files,
    articles: readings.map((reading) => reading.article),
    concepts: readings.flatMap((reading) => reading.article.concepts),
    unreadableConcepts: new Set(readings.flatMap((reading) => reading.unreadableConcepts)),
    sources: Object.entries(sources.value ?? {}).map(([id, source]): Source => ({ id, ...source })),
    helplines: helplines.value ?? { listed: '', lines: [] },
    pronunciations: pronunciations.entries,
    plainWords: new Set(words.filter((word) => !word.startsWith('-'))),
    notPlainWords: new Set(words.filter((word) => word.startsWith('-')).map((word) => word.slice(1))),
    wordings: wordings.value ?? [],
    sensitiveWords: sensitive.value ?? noSensitiveWords,
    findings,
  };
}

function readPronunciations(text: string) {
  const { value, findings, lineOf } = readYaml(pronunciationsSchema, text, knowledgePaths.pronunciations, 1);
  const entries = Object.entries(value ?? {}).map(([name, said]): PronunciationDraft => {
    const { us, uk } = typeof said === 'string' ? { us: said, uk: null } : said;
    return { name, respelling: us, inUk: uk, line: lineOf(name) };
  });
  return { entries, findings };
}

function isArticle(path: string): boolean {
  return path.startsWith(knowledgePaths.articles) && path.endsWith('.md');
}

/** One word per line; what follows `#` is a comment. */
function readWords(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.replace(/#.*/, '').trim().toLowerCase())
    .filter((word) => word !== '');
}

import type { Finding, KnowledgeFile } from '../finding';
import type { ArticleDraft, ConceptDraft } from './drafts';
import { type FencedBlock, readMarkdown } from './read-markdown';
import { readYaml } from './read-yaml';
import { conceptSchema, frontMatterSchema } from './schemas';

export interface ArticleReading {
  readonly article: ArticleDraft;
  readonly unreadableConcepts: readonly string[];
  readonly findings: readonly Finding[];
}

/** An article is known by the name of its file. */
export const articleIdPattern = /^[a-z0-9]+(-[a-z0-9]+)*$/;

const frontMatterPattern = /^---\n([\s\S]*?\n)---(?:\n|$)/;

/** Reads one article: front matter, running text and concept blocks, each with its line numbers. */
export function readArticle(file: KnowledgeFile): ArticleReading {
  const id = file.path.replace(/^.*\//, '').replace(/\.md$/, '');
  const match = frontMatterPattern.exec(file.text);
  const frontMatter = readYaml(frontMatterSchema, match?.[1] ?? '', file.path, 2);
  const bodyStart = match ? match[0].length : 0;
  const markdown = readMarkdown(
    file.text.slice(bodyStart),
    file.path,
    file.text.slice(0, bodyStart).split('\n').length,
  );
  const blocks = markdown.conceptBlocks.map((block) => readConcept(block, id, file.path));
  const concepts = blocks.flatMap((block) => block.concept ?? []);
  return {
    article: {
      id,
      file: file.path,
      frontMatter: frontMatter.value,
      lineOf: frontMatter.lineOf,
      sections: markdown.sections,
      concepts,
      blockCount: blocks.length,
    },
    unreadableConcepts: blocks.flatMap((block) => (block.concept ? [] : (block.statedId ?? []))),
    findings: [
      ...checkFileName(id, file.path),
      ...(match ? frontMatter.findings : [missingFrontMatter(file.path)]),
      ...markdown.findings,
      ...blocks.flatMap((block) => block.findings),
    ],
  };
}

interface ConceptReading {
  readonly concept: ConceptDraft | null;
  readonly statedId: string | null;
  readonly findings: readonly Finding[];
}

function readConcept(fenced: FencedBlock, article: string, file: string): ConceptReading {
  const { value, findings, lineOf, statedId } = readYaml(conceptSchema, fenced.content, file, fenced.line);
  return { concept: value && { article, file, block: value, lineOf }, statedId, findings };
}

function checkFileName(id: string, file: string): Finding[] {
  if (articleIdPattern.test(id)) return [];
  return [{ file, line: 1, rule: 'shape', message: 'Name the file in lower-case words joined by hyphens.' }];
}

function missingFrontMatter(file: string): Finding {
  return { file, line: 1, rule: 'shape', message: 'Begin the file with front matter between two lines of ---.' };
}

/**
 * Lists the bundled knowledge: `npm run -s knowledge` to read, `npm run -s knowledge -- --json` for programs.
 * What is refused is listed too, as far as it can be read: `npm run check:knowledge` says what is wrong.
 */
import { compileDraft } from '../knowledge/compile/compile-draft';
import type { Knowledge } from '../knowledge/compile/knowledge';
import { loadKnowledgeFiles } from '../knowledge/compile/read/load-files';
import { readKnowledge } from '../knowledge/compile/read/read-knowledge';

const knowledge = compileDraft(readKnowledge(loadKnowledgeFiles(process.cwd())));
process.stdout.write(
  process.argv.includes('--json')
    ? `${JSON.stringify(listForPrograms(knowledge), null, 2)}\n`
    : listForReaders(knowledge),
);

function listForPrograms({ articles, concepts, sources }: Knowledge) {
  return {
    articles: articles.map((article) => ({ ...article })),
    concepts: concepts.map(({ sources: ids, ...concept }) => ({
      ...concept,
      sources: sources.filter((source) => ids.includes(source.id)).map(({ id: _id, ...source }) => source),
    })),
  };
}

function listForReaders({ articles, concepts }: Knowledge): string {
  const lines = articles.flatMap((article) => [
    `# ${article.title} (${article.id})`,
    article.summary,
    '',
    ...concepts.filter((concept) => concept.article === article.id).flatMap(describeConcept),
  ]);
  return `${lines.join('\n')}\n`;
}

function describeConcept(concept: Knowledge['concepts'][number]): string[] {
  return [
    `## ${concept.plainName}${concept.name === concept.plainName ? '' : ` (${concept.name})`}`,
    concept.inShort,
    `terms: ${concept.terms.map((term) => (term.ambiguous ? `${term.text}?` : term.text)).join(', ')}`,
    ...concept.connections.map((connection) => `- ${connection.type} ${connection.to} (${connection.evidence})`),
    '',
  ];
}

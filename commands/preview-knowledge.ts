/** Draws the cards of an article, or of all, into one page: `npm run preview:knowledge [-- article-id]`. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { loadKnowledgeFiles } from '../knowledge/compile/read/load-files';
import { readKnowledge } from '../knowledge/compile/read/read-knowledge';
import { describeCards } from './preview-knowledge/describe-cards';
import { writePage } from './preview-knowledge/write-page';

const usage = `Draws the cards of an article, or of all, into one page, with how they read and how their words are decided.
  npm run preview:knowledge [-- article-id]
What cannot be read is left out: npm run check:knowledge says why.`;

const [id = null, ...more] = process.argv.slice(2);
if (id === '--help') console.log(usage);
else if (more.length > 0 || id?.startsWith('-')) fail(usage);
else await preview(id?.replace(/^.*\/|\.md$/g, '') ?? null);

async function preview(id: string | null): Promise<void> {
  const draft = readKnowledge(loadKnowledgeFiles(process.cwd()));
  const found = draft.articles.find((article) => article.id === id);
  if (id !== null && !found) return fail(`preview:knowledge: there is no article ${id}`);
  if (found?.frontMatter === null) {
    return fail(`preview:knowledge: the front matter cannot be read; npm run check:knowledge -- ${id} says why`);
  }
  const articles = describeCards(draft, new Date().toISOString().slice(0, 10), id);
  const path = join(process.cwd(), '.output/preview/index.html');
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, await writePage(articles));
  const count = articles.reduce((sum, { cards }) => sum + cards.length, 0);
  console.log(`${count} cards of ${articles.length} articles: ${path}\n${pathToFileURL(path)}`);
}

function fail(message: string): void {
  console.error(message);
  process.exitCode = 2;
}

/** Begins an article: `npm run new:article -- <id> ["Title"]`. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { articleIdPattern } from '../knowledge/compile/read/read-article';
import { knowledgePaths } from '../knowledge/compile/read/read-knowledge';
import { writeSkeleton } from './new-article/write-skeleton';

const usage = `Begins an article, with questions to answer and an empty concept block.
  npm run new:article -- <id> ["Title"]
The id becomes the name of the file: lower-case words joined by hyphens, such as how-sleep-works.`;

const [id, title, ...more] = process.argv.slice(2);
if (process.argv.includes('--help')) console.log(usage);
else if (id === undefined || more.length > 0) fail(usage, 2);
else if (!articleIdPattern.test(id)) fail(`new:article: “${id}” is no id: lower-case words joined by hyphens.`, 2);
else begin(id, title?.trim() || `${id.charAt(0).toUpperCase()}${id.slice(1)}`.replaceAll('-', ' '));

function begin(id: string, title: string): void {
  const path = `${knowledgePaths.articles}${id}.md`;
  const today = new Date().toISOString().slice(0, 10);
  try {
    writeFileSync(join(process.cwd(), path), writeSkeleton({ title, today }), { flag: 'wx' });
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    return fail(`new:article: ${code === 'EEXIST' ? `there is ${path} already; choose another id` : message}.`, 1);
  }
  console.log(`Wrote ${path}. Next:
  1. Read your sources, list them in knowledge/sources.yaml, and write the text: 500 to 900 words.
  2. Fill in the concept block, and copy it for each concept that the text introduces: 10 to 25.
  3. npm run check:knowledge -- ${id}     what is still missing or refused, line by line
  4. npm run preview:knowledge -- ${id}   its cards as readers see them
docs/knowledge-format.md says what each line means.`);
}

function fail(message: string, code: number): void {
  console.error(message);
  process.exitCode = code;
}

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { KnowledgeFile } from '../finding';
import { knowledgePaths } from './read-knowledge';

/** Loads the knowledge of the project whose root folder is `root`. */
export function loadKnowledgeFiles(root: string): KnowledgeFile[] {
  const { articles, ...single } = knowledgePaths;
  const articlePaths = readdirSync(join(root, articles))
    .filter((name) => name.endsWith('.md'))
    .sort()
    .map((name) => `${articles}${name}`);
  return [...Object.values(single), ...articlePaths].map((path) => ({
    path,
    text: readFileSync(join(root, path), 'utf8'),
  }));
}

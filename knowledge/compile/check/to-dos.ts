import type { Finding, KnowledgeFile } from '../finding';
import { knowledgePaths } from '../read/read-knowledge';
import type { Check } from './context';

/** What a writer left for later, as `npm run new:article` does: nothing of it may be shipped. */
export const checkToDos: Check = ({ draft }) =>
  draft.files.filter(({ path }) => path.startsWith(knowledgePaths.articles)).flatMap(checkFile);

function checkFile({ path, text }: KnowledgeFile): Finding[] {
  return text.split('\n').flatMap((line, index): Finding[] => {
    const left = /\bTODO\b:?\s*(.*?)["'\s]*$/.exec(line);
    if (!left) return [];
    return [{ file: path, line: index + 1, rule: 'to-do', message: `Still to do: ${left[1] || 'take out the TODO'}` }];
  });
}

import type { CheckContext, DecideSense } from '../../knowledge/compile/check/context';
import { createExampleDecider } from '../../knowledge/compile/decide-examples';
import type { Knowledge } from '../../knowledge/compile/knowledge';

/** Which files and concepts somebody asked for by name; without names, all. */
export interface Wanted {
  readonly hasFile: (file: string) => boolean;
  readonly hasConcept: (context: CheckContext, concept: string) => boolean;
}

export function chooseWanted(names: readonly string[]): Wanted {
  const hasFile = (file: string) => names.length === 0 || names.some((name) => isNamed(file, name));
  return { hasFile, hasConcept: ({ conceptById }, concept) => hasFile(conceptById.get(concept)?.file ?? '') };
}

/** The names that no file has: most likely a slip of the pen, which must not read as "nothing is refused". */
export function findUnknownNames(names: readonly string[], files: readonly string[]): string[] {
  return names.filter((name) => !files.some((file) => isNamed(file, name)));
}

function isNamed(file: string, name: string): boolean {
  return `/${file}`.endsWith(`/${name}`) || file.endsWith(`/${name}.md`);
}

/** Decides the examples of what is wanted, and leaves the others open: deciding is the slow part. */
export function createWantedDecider(knowledge: Knowledge, { hasFile }: Wanted): DecideSense {
  const decide = createExampleDecider(knowledge);
  const articleOf = new Map<string, string>(knowledge.concepts.map(({ id, article }) => [id, article]));
  return (sentence, term, concept) =>
    hasFile(`/${articleOf.get(concept)}.md`) ? decide(sentence, term, concept) : null;
}

import { checkKnowledge } from './check/check-knowledge';
import type { CheckOptions } from './check/context';
import { compileDraft } from './compile-draft';
import type { Finding, KnowledgeFile } from './finding';
import type { Knowledge } from './knowledge';
import { readKnowledge } from './read/read-knowledge';

export type Compilation =
  | { readonly knowledge: Knowledge; readonly findings: readonly [] }
  | { readonly knowledge: null; readonly findings: readonly Finding[] };

/** Reads, checks and compiles; there is knowledge only when nothing is refused. */
export function compileKnowledge(files: readonly KnowledgeFile[], options: CheckOptions): Compilation {
  const draft = readKnowledge(files);
  const findings = checkKnowledge(draft, options);
  return findings.length > 0 ? { knowledge: null, findings } : { knowledge: compileDraft(draft), findings: [] };
}

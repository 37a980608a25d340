/** Everything the compiler refuses. `docs/knowledge-format.md` explains each in a line. */
export type Rule =
  | 'ambiguous-term'
  | 'character'
  | 'concept-count'
  | 'connection'
  | 'connection-cycle'
  | 'connection-sentence'
  | 'dates'
  | 'duplicate-id'
  | 'example-sense'
  | 'explainer-grade'
  | 'explainer-length'
  | 'explainer-median'
  | 'explainer-vocabulary'
  | 'forbidden-wording'
  | 'markdown'
  | 'passage'
  | 'past-review'
  | 'pronunciation'
  | 'raw-html'
  | 'running-text-length'
  | 'sensitivity'
  | 'sentence-length'
  | 'shape'
  | 'source'
  | 'term-claimed-twice'
  | 'term-letters'
  | 'term-not-introduced'
  | 'to-do'
  | 'unknown-id'
  | 'yaml';

/** One thing the compiler refuses, where it stands, and how to mend it. */
export interface Finding {
  /** Path from the project's root, with forward slashes. */
  readonly file: string;
  /** Counted from 1. */
  readonly line: number;
  readonly rule: Rule;
  readonly message: string;
}

/** A file of the knowledge as text; `path` runs from the project's root, with forward slashes. */
export interface KnowledgeFile {
  readonly path: string;
  readonly text: string;
}

export function compareFindings(a: Finding, b: Finding): number {
  return a.file.localeCompare(b.file) || a.line - b.line || a.rule.localeCompare(b.rule);
}

export function describeFinding(finding: Finding): string {
  return `${finding.file}:${finding.line}  ${finding.rule}: ${finding.message}`;
}

import * as v from 'valibot';
import { type Document, isMap, isNode, isPair, isScalar, LineCounter, parseDocument } from 'yaml';
import type { Finding } from '../finding';

type Path = readonly (string | number)[];

/** A piece of YAML whose shape was checked. `value` is null when it has findings. */
export interface YamlReading<Value> {
  readonly value: Value | null;
  readonly findings: readonly Finding[];
  /** The line, in the whole file, on which the entry at `path` begins, or the nearest entry around it. */
  readonly lineOf: (...path: Path) => number;
  /** The `id` written in the block, even when the rest of it is wrong. */
  readonly statedId: string | null;
}

/** Reads YAML that starts on line `firstLine` of `file`, and checks it against `schema`. */
export function readYaml<Schema extends v.GenericSchema>(
  schema: Schema,
  yaml: string,
  file: string,
  firstLine: number,
): YamlReading<v.InferOutput<Schema>> {
  const lineCounter = new LineCounter();
  const document = parseDocument(yaml, { lineCounter });
  const lineAt = (offset: number): number => firstLine + Math.max(lineCounter.linePos(offset).line, 1) - 1;
  const lineOf = (...path: Path): number => lineAt(findOffset(document, path));
  if (document.errors.length > 0) {
    const findings = document.errors.map(
      (error): Finding => ({
        file,
        line: lineAt(error.pos[0]),
        rule: 'yaml',
        message: describeYamlError(error.message),
      }),
    );
    return { value: null, findings, lineOf, statedId: findStatedId(document) };
  }
  const result = v.safeParse(schema, document.toJS());
  if (result.success) return { value: result.output, findings: [], lineOf, statedId: findStatedId(document) };
  const findings = result.issues.map((issue) => describeIssue(issue, file, lineOf));
  return { value: null, findings, lineOf, statedId: findStatedId(document) };
}

function describeYamlError(message: string): string {
  const firstLine = message.split('\n')[0]?.replace(/ at line \d+, column \d+:?$/, '');
  return `${firstLine}. Put text that contains ": ", "#" or quotation marks in double quotes.`;
}

function describeIssue(issue: v.BaseIssue<unknown>, file: string, lineOf: (...path: Path) => number): Finding {
  const path = (issue.path ?? []).map((item) => item.key as string | number);
  const where = path.length > 0 ? `"${path.join('.')}"` : 'the block';
  const line = lineOf(...path);
  if (issue.type === 'strict_object' && issue.expected === 'never') {
    return {
      file,
      line,
      rule: 'shape',
      message: `${where} is not a key of this format: remove it or mend its spelling.`,
    };
  }
  if (issue.received === 'undefined') {
    return { file, line, rule: 'shape', message: `${where} is missing: add it.` };
  }
  if (issue.received === 'null') return { file, line, rule: 'shape', message: `${where} is empty: fill it in.` };
  return { file, line, rule: 'shape', message: `${where}: ${issue.message}.` };
}

/** Where the entry at `path` begins; a missing entry is placed at the nearest one around it. */
function findOffset(document: Document.Parsed, path: Path): number {
  for (let length = path.length; length > 0; length -= 1) {
    const offset = findEntryOffset(document, path.slice(0, length));
    if (offset !== null) return offset;
  }
  return document.contents?.range[0] ?? 0;
}

function findEntryOffset(document: Document.Parsed, path: Path): number | null {
  const parent = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true);
  const key = path[path.length - 1];
  if (isMap(parent)) {
    const pair = parent.items.find((item) => isPair(item) && isScalar(item.key) && item.key.value === key);
    return pair && isScalar(pair.key) ? (pair.key.range?.[0] ?? null) : null;
  }
  const node = document.getIn(path, true);
  return isNode(node) ? (node.range?.[0] ?? null) : null;
}

function findStatedId(document: Document.Parsed): string | null {
  const id: unknown = isMap(document.contents) ? document.contents.get('id') : null;
  return typeof id === 'string' ? id : null;
}

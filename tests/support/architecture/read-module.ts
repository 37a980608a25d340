import { posix } from 'node:path';
import { type ParseResult, parseSync } from 'vite';
import type { Import, Module } from './module';

type Statement = ParseResult['program']['body'][number];

/** TypeScript 7 has no compiler API; the parser that also builds the extension tells what a file imports. */
export function readModule(path: string, text: string, isThere: (path: string) => boolean): Module {
  const parsed = parseSync(path, text);
  if (parsed.errors.length > 0) throw new Error(`${path} cannot be parsed: ${parsed.errors[0]?.message}`);
  const nodes = listNodes(parsed.program);
  const exports = parsed.module.staticExports.flatMap(({ entries }) => entries);
  const statements = parsed.program.body;
  return {
    path,
    lines: text.trimEnd().split('\n').length,
    imports: listRequests(parsed, text, nodes).map(({ specifier, isType }) => ({
      ...resolve(path, specifier, isThere),
      isType,
    })),
    exports: exports.flatMap(({ moduleRequest, exportName }) => (moduleRequest ? [] : [exportName.name ?? 'default'])),
    functions: statements.flatMap(listExportedFunctions),
    onlyPassesOn: statements.every(
      (node) => /^Export(All|Named)Declaration$/.test(node.type) && 'source' in node && node.source !== null,
    ),
    surprises: nodes.flatMap(findSurprise),
  };
}

interface Request {
  readonly specifier: string;
  readonly isType: boolean;
}

function listRequests({ module }: ParseResult, text: string, nodes: readonly Node[]): Request[] {
  const areTypes = (entries: readonly { isType: boolean }[]) =>
    entries.length > 0 && entries.every(({ isType }) => isType);
  const stated = module.staticImports.map(({ moduleRequest, entries }) => ({
    specifier: moduleRequest.value,
    isType: areTypes(entries),
  }));
  const passedOn = module.staticExports.flatMap(({ entries }) => {
    const specifier = entries[0]?.moduleRequest?.value;
    return specifier === undefined ? [] : [{ specifier, isType: areTypes(entries) }];
  });
  const late = module.dynamicImports.map(({ moduleRequest }) => ({
    specifier: text.slice(moduleRequest.start + 1, moduleRequest.end - 1),
    isType: false,
  }));
  const inTypes = nodes.flatMap((node) =>
    node.type === 'TSImportType' ? [{ specifier: String((node.source as Node).value), isType: true }] : [],
  );
  return [...stated, ...passedOn, ...late, ...inTypes];
}

/** @throws when a relative specifier leads nowhere: a checker that loses sight of an import must say so. */
function resolve(from: string, specifier: string, isThere: (path: string) => boolean): Pick<Import, 'to' | 'isOurs'> {
  if (!specifier.startsWith('.')) return { to: specifier, isOurs: false };
  const base = posix.join(posix.dirname(from), specifier.replace(/\?.*$/, ''));
  const found = ['', '.ts', '.tsx', '.d.ts', '/index.ts'].map((end) => base + end).find(isThere);
  if (found === undefined) throw new Error(`${from} imports “${specifier}”, which is nowhere`);
  return { to: found, isOurs: true };
}

type Node = { readonly type: string } & Readonly<Record<string, unknown>>;

function listNodes(root: unknown): Node[] {
  const found: Node[] = [];
  const open: unknown[] = [root];
  while (open.length > 0) {
    const at = open.pop();
    if (typeof at !== 'object' || at === null) continue;
    if ('type' in at && typeof at.type === 'string') found.push(at as Node);
    open.push(...Object.values(at));
  }
  return found;
}

function listExportedFunctions(statement: Statement): string[] {
  const declaration = statement.type === 'ExportNamedDeclaration' ? statement.declaration : null;
  if (declaration?.type === 'FunctionDeclaration') return declaration.id ? [declaration.id.name] : [];
  if (declaration?.type !== 'VariableDeclaration') return [];
  return declaration.declarations.flatMap(({ id, init }) =>
    id.type === 'Identifier' && /^(Arrow)?FunctionExpression$/.test(init?.type ?? '') ? [id.name] : [],
  );
}

/** What answers differently each time it is asked, and so can be neither tested nor repeated. */
function findSurprise(node: Node): string[] {
  const nameOf = (value: unknown) => String((value as Node | undefined)?.name ?? '');
  if (node.type === 'NewExpression' && nameOf(node.callee) === 'Date' && (node.arguments as unknown[]).length === 0) {
    return ['new Date()'];
  }
  const called = node.type === 'MemberExpression' ? `${nameOf(node.object)}.${nameOf(node.property)}` : '';
  return called === 'Date.now' || called === 'Math.random' ? [called] : [];
}

import { findFolder, findPart, listOwnImports, type Module } from './module';

/** Which folder knows which: `from -> to`, dotted when it is for types only. */
export type Drawing = ReadonlyMap<string, 'solid' | 'dotted'>;

/**
 * Reads a Mermaid flow chart that stands under the heading `title`. Only what is needed: `a --> b & c`, `a -.-> b`,
 * and labels in brackets, which are the names when they are given.
 * @throws when there is none under that heading.
 */
export function readDrawing(markdown: string, title: string): Drawing {
  const section = markdown.split(/^#+ /m).find((one) => one.startsWith(`${title}\n`));
  const chart = /```mermaid\n([\s\S]*?)```/.exec(section ?? '')?.[1];
  if (chart === undefined) throw new Error(`no drawing under “${title}”`);
  const labels = new Map([...chart.matchAll(/([\w-]+)\["([^"]+)"\]/g)].map(([, id, label]) => [id!, label!]));
  const nameOf = (node: string) => {
    const id = node.trim().replace(/\[.*\]$/, '');
    return labels.get(id) ?? id;
  };
  const drawing = new Map<string, 'solid' | 'dotted'>();
  for (const [, from, arrow, to] of chart.matchAll(/^ *(\S+) *(-->|-\.->) *(.+)$/gm)) {
    for (const one of to!.split('&'))
      drawing.set(`${nameOf(from!)} -> ${nameOf(one)}`, arrow === '-->' ? 'solid' : 'dotted');
  }
  return drawing;
}

/** The real drawing of a tree, at the grain of `nameOf`; null leaves a file out. */
export function drawTree(modules: readonly Module[], nameOf: (path: string) => string | null): Drawing {
  const drawing = new Map<string, 'solid' | 'dotted'>();
  for (const { from, to, isType } of listOwnImports(modules)) {
    const [a, b] = [nameOf(from), nameOf(to)];
    if (a === null || b === null || a === b) continue;
    const edge = `${a} -> ${b}`;
    drawing.set(edge, isType && drawing.get(edge) !== 'solid' ? 'dotted' : 'solid');
  }
  return drawing;
}

/** What to add to a drawing, or take out of it, to make it true. */
export function compareDrawings(drawn: Drawing, real: Drawing): string[] {
  const missing = [...real].filter(([edge]) => !drawn.has(edge)).map(([edge, line]) => `missing: ${edge} (${line})`);
  const untrue = [...drawn.keys()].filter((edge) => !real.has(edge)).map((edge) => `nothing imports so: ${edge}`);
  const wrong = [...drawn]
    .filter(([edge, line]) => real.has(edge) && real.get(edge) !== line)
    .map(([edge]) => `must be ${real.get(edge)}: ${edge}`);
  return [...missing, ...untrue, ...wrong].sort();
}

/** Folders as a newcomer sees them; tests may import anything and are left out, settings in the root too. */
export function nameFolder(path: string): string | null {
  const folder = findFolder(path);
  return folder === 'tests' || folder === path ? null : folder;
}

/** Each entrypoint by itself, and the folders that it wires. */
export function drawEntrypoints(modules: readonly Module[]): Drawing {
  const isEntrypoint = ({ path }: Module) => findFolder(path) === 'entrypoints';
  return drawTree(modules.filter(isEntrypoint), (path) => findPart(path, 'entrypoints') ?? nameFolder(path));
}

/** The parts of one folder; files beside them are left out. */
export function drawParts(modules: readonly Module[], folder: string): Drawing {
  return drawTree(modules, (path) => findPart(path, folder));
}

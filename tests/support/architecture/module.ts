/** What the rules need to know of a file. Plain data, so that a test can feed them a tree that breaks a rule. */
export interface Module {
  /** From the project's root, with forward slashes. */
  readonly path: string;
  readonly lines: number;
  readonly imports: readonly Import[];
  /** Names of what it exports itself, without what it passes on from elsewhere. */
  readonly exports: readonly string[];
  /** Those of them that are functions. */
  readonly functions: readonly string[];
  /** True when it does nothing but pass on what other files export. */
  readonly onlyPassesOn: boolean;
  /** `Date.now`, `new Date()` and `Math.random`, where they are used. */
  readonly surprises: readonly string[];
}

export interface Import {
  /** The path of a file of ours, or a package as written. */
  readonly to: string;
  readonly isOurs: boolean;
  /** True when nothing of it is left after compiling. */
  readonly isType: boolean;
}

/** `page/marks/mark.ts` -> `page`; a file of the root is its own folder. */
export function findFolder(path: string): string {
  return path.split('/')[0]!;
}

/** The part of a folder that a file belongs to: `domain/text/fold-term.ts` -> `text`; null for files beside the parts. */
export function findPart(path: string, folder: string): string | null {
  const rest = path.startsWith(`${folder}/`) ? path.slice(folder.length + 1).split('/') : [];
  return rest.length > 1 ? rest[0]! : null;
}

export function findDirectory(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}

/** Every import of one of our own files, with the file that has it. */
export function listOwnImports(
  modules: readonly Module[],
): { readonly from: string; readonly to: string; readonly isType: boolean }[] {
  return modules.flatMap(({ path, imports }) =>
    imports.filter(({ isOurs }) => isOurs).map(({ to, isType }) => ({ from: path, to, isType })),
  );
}

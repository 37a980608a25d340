import type { Module } from './module';

/** Folders that docs/architecture.md says nothing of. */
export function checkDocumented(folders: readonly string[], markdown: string): string[] {
  return folders
    .filter((folder) => !markdown.includes(`\`${folder}/\``))
    .map((folder) => `docs/architecture.md has no line on \`${folder}/\``);
}

const VAGUE = new Set(['handle', 'process', 'manage', 'do', 'data', 'info']);

/** Functions that may have a noun for a name, each with its reason. */
export type Nouns = Readonly<Record<string, string>>;

/** Exported functions whose first word is not a verb of the glossary. Components are nouns, and so is `parentOf`. */
export function checkVerbs(
  modules: readonly Pick<Module, 'path' | 'functions'>[],
  verbs: ReadonlySet<string>,
  nouns: Nouns,
): string[] {
  const all = modules.flatMap(({ path, functions }) => functions.map((name) => ({ path, name })));
  const needless = Object.keys(nouns).filter((noun) => !all.some(({ name }) => name === noun));
  return [
    ...all
      .filter(({ name }) => !Object.hasOwn(nouns, name))
      .flatMap(({ path, name }) => explainName(path, name, verbs)),
    ...needless.map((noun) => `${noun} is excused for its name and is nowhere`),
  ];
}

function explainName(path: string, name: string, verbs: ReadonlySet<string>): string[] {
  const first = /^[a-z]+/.exec(name)?.[0];
  if (first === undefined || verbs.has(first) || /^[a-zA-Z]+Of(?![a-z])/.test(name)) return [];
  if (VAGUE.has(first)) return [`${path}: “${first}” says nothing in ${name}`];
  return [`${path}: “${first}” (${name}) is no verb of docs/glossary.md`];
}

/** The verbs listed in the glossary. */
export function readVerbs(markdown: string): Set<string> {
  return new Set(readFirstColumn(markdown, 'Verbs'));
}

/** The permissions that the privacy page gives reasons for. */
export function readListedPermissions(markdown: string): string[] {
  return readFirstColumn(markdown, 'Permissions');
}

/** The code words in the first column of the table of a section. */
function readFirstColumn(markdown: string, title: string): string[] {
  const section = markdown.split(/^## /m).find((one) => one.startsWith(`${title}\n`)) ?? '';
  const rows = section.split('\n').filter((line) => line.startsWith('|'));
  return rows.flatMap((row) => [...(row.split('|')[1] ?? '').matchAll(/`([^`]+)`/g)].map((match) => match[1]!));
}

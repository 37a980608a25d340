import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { checkDocumented, checkVerbs, type Nouns, readVerbs } from './support/architecture/document-rules';
import { checkDomainOrder, checkEntered, checkIndexes, checkSurprises } from './support/architecture/domain-rules';
import {
  compareDrawings,
  drawEntrypoints,
  drawParts,
  drawTree,
  nameFolder,
  readDrawing,
} from './support/architecture/drawing';
import {
  checkEntrypoints,
  checkFolders,
  checkNothingImportsTests,
  checkPackages,
} from './support/architecture/folder-rules';
import { findFolder, findPart } from './support/architecture/module';
import { checkReach } from './support/architecture/reach-rules';
import { listPaths, readTree } from './support/architecture/read-tree';
import { checkFileRings, checkFolderRings } from './support/architecture/ring-rules';
import { checkFileNames, checkFolderNames, checkLengths, type LongFiles } from './support/architecture/shape-rules';

/**
 * The rules of docs/architecture.md, held against the real tree. Every rule is a pure function; that each one catches
 * what it is there for is shown in tests/unit/architecture.
 */
const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** Files over 300 lines, each with its reason. */
const LONG_FILES: LongFiles = {};

/** Functions whose names are no verbs, each with its reason. */
const NOUNS: Nouns = {
  interplayKnowledge: 'a Vite plugin is named for what it brings',
  nextOutside: 'stands beside `nextSiblingOf`, which is named for the property of the DOM',
  articleAddress: 'answers an address and does nothing else',
  extensionIsThere: 'reads as the question that it answers',
};

/** Raise these as the project grows: a checker that sees nothing finds nothing. */
const FEWEST_MODULES = 250;
const FEWEST_IMPORTS = 800;

const paths = listPaths(ROOT);
const modules = readTree(ROOT);
const architecture = readFileSync(`${ROOT}docs/architecture.md`, 'utf8');
const glossary = readFileSync(`${ROOT}docs/glossary.md`, 'utf8');
/** What ends up in the extension, and what makes its knowledge. */
const product = modules.filter(({ path }) => !/^(tests|commands)\//.test(path));

describe('the checker', () => {
  test('sees the project', () => {
    expect(modules.length).toBeGreaterThanOrEqual(FEWEST_MODULES);
    expect(modules.flatMap(({ imports }) => imports).length).toBeGreaterThanOrEqual(FEWEST_IMPORTS);
  });

  test('sees every kind of folder', () => {
    const folders = new Set(modules.map(({ path }) => findFolder(path)));
    const expected = [
      'commands',
      'components',
      'domain',
      'entrypoints',
      'knowledge',
      'locales',
      'messaging',
      'page',
      'tests',
    ];
    expect(expected.filter((folder) => !folders.has(folder))).toEqual([]);
  });
});

describe('imports', () => {
  test('cross folders only where the rules allow', () => {
    expect(checkFolders(modules)).toEqual([]);
  });

  test('bring in only the packages that a folder may have', () => {
    expect(checkPackages(modules)).toEqual([]);
  });

  test('never lead from one entrypoint to another', () => {
    expect(checkEntrypoints(modules)).toEqual([]);
  });

  test('never lead into tests', () => {
    expect(checkNothingImportsTests(modules)).toEqual([]);
  });

  test('keep the order of the domain', () => {
    expect(checkDomainOrder(modules)).toEqual([]);
  });

  test('enter a part through its index', () => {
    expect(checkEntered(modules)).toEqual([]);
  });

  test('form no rings of files', () => {
    expect(checkFileRings(modules)).toEqual([]);
  });

  test('form no rings of folders', () => {
    expect(checkFolderRings(modules)).toEqual([]);
  });

  test('never bring into a context what must stay out of it', () => {
    expect(checkReach(modules)).toEqual([]);
  });
});

describe('files', () => {
  test('of the domain are entered by short tables of contents', () => {
    expect(checkIndexes(modules)).toEqual([]);
  });

  test('of the domain ask neither clock nor chance', () => {
    expect(checkSurprises(modules)).toEqual([]);
  });

  test('are short, or say why not', () => {
    expect(checkLengths(modules, LONG_FILES)).toEqual([]);
  });

  test('have names that follow the rules', () => {
    expect(checkFileNames(modules)).toEqual([]);
  });

  test('stand in folders named for what is in them', () => {
    expect(checkFolderNames(paths)).toEqual([]);
  });

  test('export functions named with the verbs of the glossary', () => {
    expect(checkVerbs(product, readVerbs(glossary), NOUNS)).toEqual([]);
  });
});

describe('docs/architecture.md', () => {
  test('has a line on every folder, entrypoint and part', () => {
    const folders = paths.filter((path) => path.includes('/')).map(findFolder);
    const parts = ['entrypoints', 'domain', 'page'].flatMap((folder) =>
      modules.flatMap(({ path }) => findPart(path, folder) ?? []).map((part) => `${folder}/${part}`),
    );
    expect(checkDocumented([...new Set([...folders, ...parts])], architecture)).toEqual([]);
  });

  test.each([
    ['Folders', drawTree(modules, nameFolder)],
    ['Entrypoints', drawEntrypoints(modules)],
    ['Parts of the domain', drawParts(modules, 'domain')],
    ['Parts of the page', drawParts(modules, 'page')],
  ])('draws “%s” as they are', (title, real) => {
    expect(compareDrawings(readDrawing(architecture, title), real)).toEqual([]);
  });
});

import { join, sep } from 'node:path';
import { deflateSync } from 'node:zlib';
import type { Plugin, ViteDevServer } from 'vite';
import { type ConceptDescription, describeConcepts } from '../../domain/knowledge/index';
import { packLearnt } from '../../domain/senses/index';
import { compileKnowledge } from './compile-knowledge';
import { createExampleDecider } from './decide-examples';
import { findExplainerTerms } from './find-explainer-terms';
import { describeFinding } from './finding';
import type { Knowledge } from './knowledge';
import { packKnowledge } from './pack-knowledge';
import { loadKnowledgeFiles } from './read/load-files';

export interface KnowledgePluginOptions {
  /** The project's root folder, which holds `knowledge/`. */
  readonly root: string;
  /** ISO day against which review dates are held. */
  readonly today: string;
}

const prefix = 'virtual:interplay/';
const resolvedPrefix = `\0${prefix}`;

/** What each virtual module exports by default; typed in knowledge/virtual-modules.d.ts. */
const contents: Readonly<Record<string, (knowledge: Knowledge) => unknown>> = {
  articles: (knowledge) => knowledge.articles,
  'article-heads': (knowledge) => knowledge.articles.map(({ sections: _, ...head }) => head),
  concepts: (knowledge) => knowledge.concepts,
  helplines: (knowledge) => knowledge.helplines,
  lexicon: packKnowledge,
  'learnt-senses': (knowledge) => packLearnt(Object.values(knowledge.senseRules).flat()),
  'sense-rules': (knowledge) => knowledge.senseRules,
  'termed-concepts': (knowledge) => knowledge.concepts.map(({ id, kind, terms }) => ({ id, kind, terms })),
};

/** In its own way: cards open one concept at a time. */
const DESCRIPTIONS = 'descriptions';

/**
 * Compiles the knowledge into virtual modules, and fails the build with every finding when something is refused.
 * Nothing is written into the tree. While developing, a change of `knowledge/` compiles anew.
 */
export function interplayKnowledge(options: KnowledgePluginOptions): Plugin {
  let compiled: Knowledge | null = null;
  const compile = (): Knowledge => {
    compiled ??= compileOrThrow(options);
    return compiled;
  };
  return {
    name: 'interplay-knowledge',
    buildStart() {
      compiled = null;
      for (const { path } of loadKnowledgeFiles(options.root)) this.addWatchFile(join(options.root, path));
    },
    resolveId: (id) => (id.startsWith(prefix) ? `\0${id}` : null),
    load(id) {
      if (!id.startsWith(resolvedPrefix)) return null;
      const name = id.slice(resolvedPrefix.length);
      if (name === DESCRIPTIONS) return emitShards(describeAll(compile()));
      const describe = contents[name];
      return describe ? emitModule(describe(compile())) : null;
    },
    configureServer(server) {
      watchKnowledge(server, options.root, () => {
        compiled = null;
      });
    },
  };
}

let latest: { readonly fingerprint: string; readonly knowledge: Knowledge } | null = null;

/**
 * Compiles once for all the builds of one run that see the same files.
 * @throws {Error} that lists every finding.
 */
function compileOrThrow({ root, today }: KnowledgePluginOptions): Knowledge {
  const files = loadKnowledgeFiles(root);
  const fingerprint = JSON.stringify([root, today, files]);
  if (latest?.fingerprint === fingerprint) return latest.knowledge;
  const { knowledge, findings } = compileKnowledge(files, { today, createDecider: createExampleDecider });
  if (!knowledge) throw new Error(`The knowledge is refused:\n${findings.map(describeFinding).join('\n')}`);
  latest = { fingerprint, knowledge };
  return knowledge;
}

/**
 * A module that unpacks its value when it is first asked for it. Packed, because the worker's whole script is read anew at
 * every start, before it can answer anything: each megabyte of it costs some 50 ms.
 */
export function emitModule(value: unknown): string {
  return `let value;
${UNPACK}
export default () => (value ??= unpack(${JSON.stringify(pack(value))}));`;
}

/** A module that looks up one value by its key, and unpacks no more than those beside it: a card should not wait for all the others. */
export function emitShards(values: Readonly<Record<string, unknown>>): string {
  const keys = Object.keys(values);
  const shards = Array.from({ length: Math.ceil(keys.length / SHARD_LENGTH) }, (_, at) =>
    keys.slice(at * SHARD_LENGTH, (at + 1) * SHARD_LENGTH),
  );
  const packed = shards.map((shard) => pack(Object.fromEntries(shard.map((key) => [key, values[key]]))));
  return `const keys = ${JSON.stringify(keys.join(' '))}.split(' ');
const shards = ${JSON.stringify(packed)};
const opened = [];
${UNPACK}
export default async (key) => {
  const at = keys.indexOf(key);
  if (at < 0) return null;
  const shard = Math.floor(at / ${SHARD_LENGTH});
  return (await (opened[shard] ??= unpack(shards[shard])))[key];
};`;
}

const SHARD_LENGTH = 20;

function pack(value: unknown): string {
  return deflateSync(JSON.stringify(value), { level: 9 }).toString('base64');
}

const UNPACK = `async function unpack(packed) {
  const bytes = Uint8Array.fromBase64?.(packed) ?? Uint8Array.from(atob(packed), (one) => one.charCodeAt(0));
  return new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate'))).json();
}`;

function describeAll(knowledge: Knowledge): Record<string, ConceptDescription> {
  const { concepts, articles, sources, helplines } = knowledge;
  const heads = articles.map(({ sections: _, ...head }) => head);
  const explainerTerms = findExplainerTerms(knowledge);
  return Object.fromEntries(describeConcepts({ concepts, articles: heads, sources, helplines, explainerTerms }));
}

function watchKnowledge(server: ViteDevServer, root: string, forget: () => void): void {
  const folder = join(root, 'knowledge') + sep;
  server.watcher.add(folder);
  server.watcher.on('all', (_event, path) => {
    if (!path.startsWith(folder)) return;
    forget();
    for (const name of Object.keys(contents)) {
      const module = server.moduleGraph.getModuleById(resolvedPrefix + name);
      if (module) server.moduleGraph.invalidateModule(module);
    }
    server.hot.send({ type: 'full-reload' });
  });
}

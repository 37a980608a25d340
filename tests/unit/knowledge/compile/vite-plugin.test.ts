import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { build, createServer } from 'vite';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { emitModule, emitShards, interplayKnowledge } from '../../../../knowledge/compile/vite-plugin';
import { articlePath, options, sampleArticle, sampleKnowledge, spoil } from './sample-knowledge';

let root = '';

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'interplay-'));
});

afterEach(() => {
  rmSync(root, { recursive: true });
});

function writeSample(article: string): void {
  for (const { path, text } of sampleKnowledge({ [articlePath]: article })) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  const modules = ['articles', 'concepts', 'lexicon', 'sense-rules'];
  const lines = modules.map((name, index) => `import m${index} from 'virtual:interplay/${name}';`);
  writeFileSync(
    join(root, 'entry.js'),
    `${lines.join('\n')}\nexport default await Promise.all([m0(), m1(), m2(), m3()]);`,
  );
}

async function buildSample(): Promise<string> {
  const output = await build({
    root,
    configFile: false,
    logLevel: 'silent',
    plugins: [interplayKnowledge({ root, today: options.today })],
    build: { write: false, lib: { entry: 'entry.js', formats: ['es'] } },
  });
  const [first] = Array.isArray(output) ? output : [output];
  if (!first || !('output' in first)) throw new Error('nothing was built');
  return first.output[0].code;
}

describe('the Vite plugin', () => {
  it('serves articles, concepts, the packed lexicon and sense rules', async () => {
    writeSample(sampleArticle);
    const code = await buildSample();
    const { default: modules } = await import(`data:text/javascript,${encodeURIComponent(code)}`);
    expect(modules[0].map(({ id }: { id: string }) => id)).toEqual(['sample']);
    expect(modules[1]).toHaveLength(10);
    expect(modules[2]).toContain('melk');
    expect(Object.keys(modules[3])).toEqual(['melk']);
  });

  it('fails the build with every finding', async () => {
    writeSample(spoil(sampleArticle, ['to: tarnel', 'to: nowhere'], ['nextReview: 2027', 'nextReview: 2020']));
    await expect(buildSample()).rejects.toThrow(/past-review[\s\S]*unknown-id/);
  });

  it('compiles anew when an article changes while developing', async () => {
    writeSample(sampleArticle);
    const server = await createServer({
      root,
      configFile: false,
      logLevel: 'silent',
      server: { middlewareMode: true, ws: false },
      plugins: [interplayKnowledge({ root, today: options.today })],
    });
    const readTitle = async () =>
      (await (await server.ssrLoadModule('virtual:interplay/articles')).default()).map(
        ({ title }: { title: string }) => title,
      );
    try {
      expect(await readTitle()).toEqual(['What a sore body says']);
      writeSample(spoil(sampleArticle, ['title: What a sore', 'title: What a glad']));
      server.watcher.emit('all', 'change', join(root, articlePath));
      expect(await readTitle()).toEqual(['What a glad body says']);
    } finally {
      await server.close();
    }
  });

  it('emits text that holds any JSON', async () => {
    const value = { text: 'quotes " and \' and \\ and \u2028' };
    const module = await import(`data:text/javascript,${encodeURIComponent(emitModule(value))}`);
    expect(await module.default()).toEqual(value);
    expect(module.default()).toBe(module.default());
  });

  it('emits values that are looked up one by one, and none that are not there', async () => {
    const values = Object.fromEntries(Array.from({ length: 45 }, (_, at) => [`key-${at}`, { text: `value “${at}”` }]));
    const module = await import(`data:text/javascript,${encodeURIComponent(emitShards(values))}`);
    for (const key of ['key-0', 'key-19', 'key-20', 'key-44', 'key-7'])
      expect(await module.default(key)).toEqual(values[key]);
    expect([await module.default('key-45'), await module.default('constructor')]).toEqual([null, null]);
  });
});

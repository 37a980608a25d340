import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { describeExplanation } from '../../../commands/explain/describe-explanation';
import { explainBlocks } from '../../../commands/explain/explain-blocks';
import { explainLines } from '../../../commands/explain/explain-lines';
import { readArguments } from '../../../commands/explain/read-arguments';
import { readBlocks } from '../../../commands/explain/read-blocks';
import { readSource, type Source } from '../../../commands/explain/read-source';
import type { Density } from '../../../domain/spotting/index';
import { littleEngine } from './explain-engine';

const explainLine = (text: string, density: Density = 'all') =>
  JSON.parse(explainLines(JSON.stringify({ id: 'x', text }), littleEngine, density).lines[0]!);
const html = (text: string): Source => ({ name: 'page.html', text, kind: 'html' });

describe('explain --jsonl', () => {
  it('answers each line with its mentions and abbreviations', () => {
    expect(explainLine('Pain? Back pain. CBT (computer-based testing).')).toEqual({
      id: 'x',
      mentions: [{ start: 6, end: 15, text: 'Back pain', concept: 'back-pain', via: 'term', score: 1 }],
      abbreviations: [expect.objectContaining({ short: 'CBT', long: 'computer-based testing' })],
    });
  });

  it('counts offsets in UTF-16 units', () => {
    const text = '🧠🧠 back pain';
    const [{ start, end }] = explainLine(text).mentions;
    expect(text.slice(start, end)).toBe('back pain');
  });

  it('has doubtful mentions decided, with what the text names beyond doubt', () => {
    const { mentions } = explainLine('They treat depression. A depression of the ground.');
    expect(mentions).toEqual([expect.objectContaining({ concept: 'low-mood', via: 'sense', score: 0.9, start: 11 })]);
  });

  it('says when an abbreviation is defined here', () => {
    const { mentions } = explainLine('Cognitive behavioural therapy (CBT) helps; CBT works.');
    expect(mentions.map((mention: { via: string }) => mention.via)).toEqual(['term', 'defined here', 'defined here']);
    expect(explainLine('CBT works.').mentions[0].via).toBe('abbreviation');
  });

  it('chooses by density only when asked to', () => {
    const text = 'Back pain, back pain and back pain.';
    expect(explainLine(text).mentions).toHaveLength(3);
    expect(explainLine(text, 'balanced').mentions).toHaveLength(1);
  });

  it('goes on after a line that it cannot read, and says which', () => {
    const { lines, errors } = explainLines(
      '{"id":1,"text":"a"}\n\nno\n{"id":2}\n[1]\n{"id":3,"text":""}',
      littleEngine,
      'all',
    );
    expect(lines.map((line) => JSON.parse(line).id)).toEqual([1, 3]);
    expect(errors.map((error) => error.split(':')[0])).toEqual(['line 3', 'line 4', 'line 5']);
  });
});

describe('explain FILE', () => {
  it('reads an HTML page as the extension does', async () => {
    const blocks = await readBlocks(
      html(`<!doctype html><html lang="en"><body><nav>back pain</nav><h1>Back <em>pain</em></h1>
        <script>back pain</script><p hidden>back pain</p><p lang="fr">back pain</p>
        <form><input type="PASSWORD"><p>back pain</p></form>
        <form><input name="parentNode"><p>Asked: back pain</p></form></body></html>`),
    );
    expect(blocks.map(({ text, isHeading }) => [text.trim(), isHeading])).toEqual([
      ['Back pain', true],
      ['Asked: back pain', false],
    ]);
  });

  it('prints each concept once, with how it was decided, its explainer, passage and source', () => {
    const text = 'They treat depression and back pain. Depression of the ground. LBP (low back pain) goes.';
    const explanation = explainBlocks([{ text, isHeading: false }], littleEngine, 'all');
    const printed = describeExplanation(explanation, littleEngine, { width: 70, bold: (word) => word });
    for (const part of [
      'backache (back pain)',
      'They treat depression and [back pain]',
      'sense, 90 % sure: treat, back-pain',
      'in short  What low-mood is, in short.',
      'passage   “A passage about low-mood.”',
      'A source, A publisher https://example.org/',
      'reviewed 2026-01-02',
      'LBP = low back pain',
      'low-mood? undecided, 50 %',
      '15 words, 3 mentions of 2 concepts',
    ]) {
      expect(printed).toContain(part);
    }
    expect(Math.max(...printed.split('\n').map((line) => line.length))).toBeLessThanOrEqual(70);
  });
});

describe('what can be asked', () => {
  it.each([
    [['page.html'], { source: 'page.html', density: 'all' }],
    [['--jsonl', '--density', 'few'], { source: null, density: 'few' }],
    [['--density', 'balanced', 'a'], { source: 'a', density: 'balanced' }],
    [[], null],
    [['a', 'b'], null],
    [['--json'], null],
    [['a', '--density', 'most'], null],
  ] as const)('%j', (args, wish) => {
    expect(readArguments(args)).toEqual(wish);
  });
});

describe('readSource', () => {
  const folder = mkdtempSync(join(tmpdir(), 'explain-'));
  const server = createServer((request, response) => {
    const types: Record<string, string> = { '/page': 'text/html; charset=latin1', '/picture': 'image/png' };
    const type = types[request.url ?? ''];
    response
      .writeHead(type ? 200 : 404, type ? { 'content-type': type } : {})
      .end(Buffer.from('<p>caf\u00e9', 'latin1'));
  });
  let origin = '';
  const write = (name: string, content: string | Buffer) => {
    writeFileSync(join(folder, name), content);
    return readSource(join(folder, name));
  };

  beforeAll(async () => {
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(() => {
    server.close();
    rmSync(folder, { recursive: true });
  });

  it('tells HTML from text by name, by what it begins with, and by what the server says', async () => {
    expect((await write('a.html', 'text')).kind).toBe('html');
    expect((await write('a', '\n<!DOCTYPE HTML>')).kind).toBe('html');
    expect((await write('a.txt', 'a < b')).kind).toBe('text');
    expect(await readSource(`${origin}/page`)).toEqual({ name: `${origin}/page`, text: '<p>café', kind: 'html' });
  });

  it('reads the encoding that a file states or has', async () => {
    expect((await write('b', Buffer.from('\ufeffnaïve', 'utf16le'))).text).toBe('naïve');
    expect((await write('c', Buffer.from('na\u00efve', 'latin1'))).text).toBe('naïve');
  });

  it('says what is wrong in one sentence', async () => {
    await expect(readSource(join(folder, 'none'))).rejects.toThrow(/^there is no file/);
    await expect(readSource(folder)).rejects.toThrow(/is a folder/);
    await expect(write('d', Buffer.from([80, 75, 3, 4, 0, 0]))).rejects.toThrow(/is a binary file/);
    await expect(readSource(`${origin}/none`)).rejects.toThrow(/answered 404 Not Found/);
    await expect(readSource(`${origin}/picture`)).rejects.toThrow(/is image\/png/);
  });
});

/** Each starts a Node of its own, which takes a while on a busy machine. */
describe('the command', { timeout: 60_000 }, () => {
  const run = (args: readonly string[], input = '') =>
    spawnSync(process.execPath, ['--import', 'tsx', 'commands/explain.ts', ...args], { input, encoding: 'utf8' });

  it('answers what it can, then ends with 1 for a line that is no JSON', () => {
    const { status, stdout, stderr } = run(['--jsonl'], '{"id":"a","text":"My back pain."}\nno\n');
    expect(JSON.parse(stdout).mentions).toEqual([expect.objectContaining({ text: 'back pain', via: 'term' })]);
    expect(stderr).toMatch(/^explain: line 2: not JSON/);
    expect(status).toBe(1);
  });

  it('ends with 1 for a file that is not there, and with 2 for a wrong question', () => {
    expect(run(['no-such-file.html'])).toMatchObject({
      status: 1,
      stderr: 'explain: there is no file no-such-file.html\n',
    });
    expect(run([]).status).toBe(2);
  });
});

import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { chooseWanted, findUnknownNames } from '../../../commands/check-knowledge/choose-wanted';
import { readArguments } from '../../../commands/check-knowledge/read-arguments';
import { articlePath, sampleArticle, spoil } from '../knowledge/compile/sample-knowledge';
import { plantKnowledge, runCommand } from './plant-knowledge';

const nothing = { names: [], quick: false, report: false, frequency: null, column: null, json: null };

describe('what can be asked', () => {
  it.each([
    [[], nothing],
    [['sleep', 'a.md', '--quick'], { ...nothing, names: ['sleep', 'a.md'], quick: true }],
    [
      ['--report', '--frequency', 'f.tsv', '--column', 'n'],
      { ...nothing, report: true, frequency: 'f.tsv', column: 'n' },
    ],
    [['--json', 'out.json'], { ...nothing, json: 'out.json' }],
    [['--json'], null],
    [['--reports'], null],
    [['--column', 'n'], null],
  ])('%j', (args, wish) => {
    expect(readArguments(args)).toEqual(wish);
  });
});

describe('articles by name', () => {
  const file = 'knowledge/articles/sleep.md';

  it.each(['sleep', 'sleep.md', 'articles/sleep.md', file])('are found as %s', (name) => {
    expect(chooseWanted([name]).hasFile(file)).toBe(true);
    expect(chooseWanted([name]).hasFile('knowledge/articles/deep-sleep.md')).toBe(false);
    expect(findUnknownNames([name], [file])).toEqual([]);
  });

  it('are all meant when none is named', () => {
    expect(chooseWanted([]).hasFile(file)).toBe(true);
  });

  it('are told when there is none of that name', () => {
    expect(findUnknownNames(['sleep', 'slep'], [file])).toEqual(['slep']);
  });
});

/** Each starts a Node of its own, which takes a while on a busy machine. */
describe('the command', { timeout: 60_000 }, () => {
  const folder = plantKnowledge({
    [articlePath]: spoil(sampleArticle, ['nextReview: 2027', 'nextReview: 2097'], ['to: tarnel', 'to: nowhere']),
  });
  afterAll(() => rmSync(folder, { recursive: true }));
  const run = (...args: string[]) => runCommand('check-knowledge', folder, args);

  it('prints what is refused, then the report, and writes both for programs', () => {
    writeFileSync(join(folder, 'list.tsv'), 'term\tcount\nmelk\t3\nkidney\t1\n');
    const { status, stdout } = run('sample', '--report', '--frequency', 'list.tsv', '--json', 'out.json');
    const [finding, ...rest] = stdout.trim().split('\n');
    expect(finding).toMatch(/^knowledge\/articles\/sample\.md:\d+ {2}unknown-id: /);
    expect(rest).toContain('covered: 75.0 % of occurrences (count), 1 of 2 terms');
    expect(rest).toContain('  1  kidney');
    expect(rest.at(-1)).toBe('1 findings');
    expect(status).toBe(1);
    const { report, findings } = JSON.parse(readFileSync(join(folder, 'out.json'), 'utf8'));
    expect(findings).toEqual([expect.objectContaining({ rule: 'unknown-id' })]);
    expect(report).toMatchObject({ counts: { concepts: 10 }, coverage: { share: 0.75 } });
  });

  it('keeps the lists to itself unless asked, and says when examples were left open', () => {
    const { stdout } = run('--quick');
    expect(stdout).not.toContain('Concepts with only one connection');
    expect(stdout.trim().split('\n').at(-1)).toBe('1 findings, examples not decided');
  });

  it.each([
    [['slep'], /there is no article slep/],
    [['--reports'], /^Says what the knowledge compiler refuses/],
    [['--frequency', 'none.tsv'], /none\.tsv .*ENOENT/],
  ])('ends with 2 when asked wrongly: %j', (args, message) => {
    expect(run(...args)).toMatchObject({ status: 2, stderr: expect.stringMatching(message), stdout: '' });
  });
});

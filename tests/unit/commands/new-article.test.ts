import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { writeSkeleton } from '../../../commands/new-article/write-skeleton';
import { readArticle } from '../../../knowledge/compile/read/read-article';
import { knowledgePaths } from '../../../knowledge/compile/read/read-knowledge';
import { checkFiles, sampleKnowledge } from '../knowledge/compile/sample-knowledge';
import { plantKnowledge, runCommand } from './plant-knowledge';

const path = `${knowledgePaths.articles}how-sleep-works.md`;
const skeleton = (title = 'How sleep works', today = '2026-05-31') => writeSkeleton({ title, today });
const frontMatter = (text: string) => readArticle({ path, text }).article.frontMatter;

describe('the skeleton of an article', () => {
  it('has valid front matter, from today until the same day of next year', () => {
    expect(frontMatter(skeleton())).toMatchObject({
      title: 'How sleep works',
      written: '2026-05-31',
      reviewed: '2026-05-31',
      nextReview: '2027-05-31',
      clinicallyReviewed: false,
    });
    expect(frontMatter(skeleton('A leap', '2028-02-29'))?.nextReview).toBe('2029-03-01');
  });

  it.each(['Sleep: "a mystery"', "What's in a name?", '- # [odd]', '12', `${'very '.repeat(40)}long`, 'no', '@home'])(
    'keeps the title %j',
    (title) => {
      expect(frontMatter(skeleton(title))?.title).toBe(title);
    },
  );

  it('asks what readers ask, each under a heading', () => {
    const { sections } = readArticle({ path, text: skeleton() }).article;
    const titles = sections.map(({ title }) => title).filter((title) => title !== '');
    expect(titles.length).toBeGreaterThanOrEqual(5);
    expect(titles.every((title) => title.endsWith('?'))).toBe(true);
  });

  it('is refused for what is missing, and for nothing else', () => {
    const text = skeleton();
    const findings = checkFiles(sampleKnowledge({ [path]: text })).filter(({ file }) => file === path);
    const at = (line: number) => text.split('\n')[line - 1] ?? '';
    const lines = (rule: string) => findings.filter((finding) => finding.rule === rule).map(({ line }) => at(line));
    const empty = [
      'id',
      'plainName',
      'name',
      'kind',
      'difficulty',
      'sensitivity',
      'passage',
      'inShort',
      'more',
      'sources',
    ];
    expect(lines('shape').map((line) => line.split(':')[0])).toEqual(empty);
    expect(lines('to-do')).toEqual(text.split('\n').filter((line) => line.includes('TODO')));
    expect(new Set(findings.map(({ rule }) => rule))).toEqual(
      new Set(['concept-count', 'running-text-length', 'shape', 'source', 'to-do']),
    );
  });

  it('says what is still to do, without the marks around it', () => {
    const messages = checkFiles(sampleKnowledge({ [path]: skeleton() })).map(({ message }) => message);
    expect(messages).toContain('Still to do: what it is about, such as pain, mood or sleep');
    expect(messages).toContain('"inShort" is empty: fill it in.');
  });
});

/** Each starts a Node of its own, which takes a while on a busy machine. */
describe('the command', { timeout: 60_000 }, () => {
  const folder = plantKnowledge();
  afterAll(() => rmSync(folder, { recursive: true }));
  const run = (...args: string[]) => runCommand('new-article', folder, args);
  const file = (id: string) => join(folder, `${knowledgePaths.articles}${id}.md`);

  it('writes the article, says what comes next, and never writes over one', () => {
    const { status, stdout } = run('how-sleep-works');
    expect(status).toBe(0);
    expect(stdout).toContain('npm run check:knowledge -- how-sleep-works');
    const written = readFileSync(file('how-sleep-works'), 'utf8');
    expect(frontMatter(written)?.title).toBe('How sleep works');
    expect(run('how-sleep-works', 'Another title')).toMatchObject({
      status: 1,
      stderr: 'new:article: there is knowledge/articles/how-sleep-works.md already; choose another id.\n',
    });
    expect(readFileSync(file('how-sleep-works'), 'utf8')).toBe(written);
  });

  it.each([['How Sleep'], ['sleep.md'], ['../sleep'], ['-sleep'], ['slaap-é']])('refuses the id %j', (id) => {
    expect(run(id)).toMatchObject({ status: 2, stderr: expect.stringContaining(`“${id}” is no id`) });
    expect(existsSync(file(id))).toBe(false);
  });

  it('says how to ask', () => {
    expect(run()).toMatchObject({ status: 2, stderr: expect.stringContaining('npm run new:article -- <id>') });
  });
});

import { describe, expect, it } from 'vitest';
import { knowledgePaths } from '../../../../knowledge/compile/read/read-knowledge';
import {
  articlePath,
  checkFiles,
  checkSpoiled,
  describePlace,
  refusal,
  type Spoiling,
  sampleKnowledge,
} from './sample-knowledge';

describe('reading the knowledge', () => {
  it('accepts the valid sample', () => {
    expect(checkFiles(sampleKnowledge())).toEqual([]);
  });

  it('refuses an unknown key in the front matter', () => {
    const spoiling: Spoiling = ['topics:', 'author: me\ntopics:'];
    expect(checkSpoiled(spoiling)).toEqual([refusal('shape', 'author:', spoiling)]);
  });

  it('refuses an unknown key in a concept block, on its line', () => {
    const spoiling: Spoiling = ['id: munt\n', 'id: munt\nimportance: 3\n'];
    expect(checkSpoiled(spoiling)).toEqual([refusal('shape', 'importance:', spoiling)]);
  });

  it('refuses an unknown connection type', () => {
    const spoiling: Spoiling = ['type: can-cause', 'type: wakes-up'];
    expect(checkSpoiled(spoiling)).toContainEqual(refusal('shape', 'type: wakes-up', spoiling));
  });

  it('refuses a concept without sensitivity, where its block begins', () => {
    const spoiling: Spoiling = ['kind: symptom\ndifficulty: 2\nsensitivity: none\n', 'kind: symptom\ndifficulty: 2\n'];
    expect(checkSpoiled(spoiling)).toEqual([refusal('shape', 'id: melk', spoiling)]);
  });

  it('refuses an article without front matter', () => {
    const files = sampleKnowledge({ [articlePath]: 'Only text.\n' });
    expect(checkFiles(files).map(describePlace)).toContainEqual({ file: articlePath, line: 1, rule: 'shape' });
  });

  it('refuses YAML that cannot be read', () => {
    const spoiling: Spoiling = ['inShort: "A small thing', 'inShort: A small: thing'];
    expect(checkSpoiled(spoiling)).toContainEqual(refusal('yaml', 'inShort: A small:', spoiling));
  });

  it('reports an unreadable concept once, and not also every connection to it', () => {
    const spoiling: Spoiling = ['id: solk\n', 'id: solk\nimportance: 3\n'];
    expect(checkSpoiled(spoiling)).toEqual([refusal('shape', 'importance:', spoiling)]);
  });

  it('refuses a source whose address is not https', () => {
    const sources =
      'first-source:\n  title: A page\n  publisher: A publisher\n  url: ftp://example.org\n  listed: 2026-01-01\n';
    const findings = checkFiles(sampleKnowledge({ [knowledgePaths.sources]: sources })).map(describePlace);
    expect(findings).toContainEqual({ file: knowledgePaths.sources, line: 4, rule: 'shape' });
  });

  it('refuses a file that is missing', () => {
    const files = sampleKnowledge().filter(({ path }) => path !== knowledgePaths.wordings);
    const findings = checkFiles(files).map(describePlace);
    expect(findings).toContainEqual({ file: knowledgePaths.wordings, line: 1, rule: 'shape' });
  });

  it.each([
    ['a block of HTML', '- Walk a little.', '<div>Walk</div>\n\n- Walk a little.', '<div>', 'raw-html'],
    ['HTML within a paragraph', 'A lead that', 'A <b>lead</b> that', 'A <b>', 'raw-html'],
    ['HTML in a concept block', 'inShort: "A small', 'inShort: "A <i>small</i>', 'inShort: "A <i>', 'raw-html'],
    ['a character reference', 'A lead that', 'A lead &amp; that', 'A lead', 'raw-html'],
    ['a table', '- Walk a little.', '| a | b |\n|---|---|\n| 1 | 2 |\n\n- Walk', '| a |', 'markdown'],
    ['an image', 'A lead that', '![a](https://example.org/a.png) that', '![a]', 'markdown'],
    ['a numbered list', '- Walk a little.\n- Sleep', '1. Walk a little.\n2. Sleep', '1. Walk', 'markdown'],
    ['a heading of the fourth rank', '## What helps?', '#### What helps?', '#### What', 'markdown'],
    ['a link that is not https', 'https://example.org/sleep', 'http://example.org/sleep', '- Sleep', 'markdown'],
    ['another fenced block', '- Walk a little.', '```js\n1\n```\n\n- Walk a little.', '```js', 'markdown'],
  ] as const)('refuses %s', (_, find, replacement, snippet, rule) => {
    const findings = checkSpoiled([find, replacement]);
    expect(findings).toContainEqual(refusal(rule, snippet, [find, replacement]));
    expect(findings.every((finding) => finding.rule === rule)).toBe(true);
  });

  it('refuses running text after the concept blocks', () => {
    const spoiling: Spoiling = ['```concept\nid: tarnel', 'A late word.\n\n```concept\nid: tarnel'];
    expect(checkSpoiled(spoiling)).toEqual([refusal('markdown', 'A late word.', spoiling)]);
  });

  it('refuses two headings with one address', () => {
    const spoiling: Spoiling = ['## What helps?', '## How does it feel'];
    expect(checkSpoiled(spoiling)).toEqual([refusal('duplicate-id', '## How does it feel\n', spoiling)]);
  });
});

describe('characters', () => {
  it.each([
    ['text that is not NFC', 'caf\u0065\u0301'],
    ['a control character', 'a\u0007lead'],
    ['a tab', 'a\tlead'],
    ['an invisible character', 'a\u200blead'],
    ['a mark that turns the direction of text', 'a\u202elead'],
  ])('refuses %s', (_, text) => {
    const spoiling: Spoiling = ['A lead', text];
    expect(checkSpoiled(spoiling)).toEqual([refusal('character', text, spoiling)]);
  });

  it('looks at the other files too', () => {
    const files = sampleKnowledge({ [knowledgePaths.plainWords]: 'achy\nna\u0131\u0308ve\n\u200bword\n' });
    expect(checkFiles(files).map(describePlace)).toContainEqual({
      file: knowledgePaths.plainWords,
      line: 3,
      rule: 'character',
    });
  });
});

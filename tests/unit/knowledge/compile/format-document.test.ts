import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import {
  conceptKinds,
  connectionTypes,
  evidenceStrengths,
  sensitivities,
  termKinds,
} from '../../../../domain/knowledge/index';
import { conceptSchema, frontMatterSchema } from '../../../../knowledge/compile/read/schemas';

const format = readFileSync('docs/knowledge-format.md', 'utf8');
const frontMatter = /```markdown\n---\n([\s\S]+?)---/.exec(format)?.[1] ?? '';
const concept = /```concept\n([\s\S]+?)```/.exec(format)?.[1] ?? '';

/** It says "keys that are not shown here are refused", so all that are accepted have to be shown. */
describe('docs/knowledge-format.md', () => {
  it.each([
    ['front matter', frontMatterSchema, frontMatter],
    ['concept block', conceptSchema, concept],
  ])('shows every key of the %s, in a valid example', (_, schema, example) => {
    expect(v.safeParse(schema, parse(example)).issues).toBeUndefined();
    expect(Object.keys(parse(example)).sort()).toEqual(Object.keys(schema.entries).sort());
  });

  it.each([
    ['kind of concept', conceptKinds],
    ['kind of term', termKinds],
    ['sensitivity', sensitivities],
    ['type of connection', connectionTypes],
    ['strength of evidence', evidenceStrengths],
  ])('names every %s', (_, values) => {
    const words = new Set(concept.match(/[a-z-]+/g));
    expect(values.filter((value) => !words.has(value))).toEqual([]);
  });

  it('explains every rule, and no other', () => {
    const table = format.slice(format.indexOf('| rule | refused |'));
    const explained = [...table.matchAll(/^\| (`.+?) \|/gm)].flatMap(([, cell]) => cell!.match(/[a-z-]+/g) ?? []);
    const type = /export type Rule =([\s\S]+?);/.exec(readFileSync('knowledge/compile/finding.ts', 'utf8'))?.[1] ?? '';
    const rules = type.match(/[a-z-]+/g) ?? [];
    expect(rules.length).toBeGreaterThan(20);
    expect(explained.toSorted()).toEqual(rules.toSorted());
  });
});

import { checkKnowledge } from '../../../../knowledge/compile/check/check-knowledge';
import type { CheckOptions } from '../../../../knowledge/compile/check/context';
import type { Finding, KnowledgeFile, Rule } from '../../../../knowledge/compile/finding';
import { knowledgePaths, readKnowledge } from '../../../../knowledge/compile/read/read-knowledge';

export const articlePath = 'knowledge/articles/sample.md';

/** Invented words, so that none is ever in the frequency list. */
export const names = ['melk', 'tarnel', 'brund', 'solk', 'pelm', 'dorv', 'varnet', 'keft', 'lomber', 'munt'] as const;

export const passage = (name: string) => `A ${name} is a small thing that helps you to move and to rest.`;

const paragraph = (name: string) =>
  `${passage(name)} Most people have more than one of them. It can hurt when you stand for a long time. A short walk ` +
  'helps many people to feel well again. Rest for an hour if it hurts, and then try to move a little. Ask your doctor ' +
  'about it when it lasts for weeks.';

export const more = (name: string) =>
  `A ${name} grows slowly and can hurt for a while. Most people feel well again in a few weeks. A short walk helps ` +
  'many people, and so does a good night of sleep. We do not know yet why some people get it and others do not.';

const frontMatter = `---
title: What a sore body says
summary: A short text that only serves to show the form of an article.
topics: [pain]
written: 2026-01-10
reviewed: 2026-02-10
nextReview: 2027-02-10
clinicallyReviewed: false
licence: CC BY 4.0
sources: [first-source]
---
`;

const ambiguous = `ambiguous:
  - term: chill
    elsewhere: "Cold air, or a calm evening."
    applies:
      - "She woke at night with a chill and went back to bed."
      - "A chill came over him before the illness."
      - "The doctor asked whether the child had a chill."
    appliesNot:
      - "There was a chill in the air of the valley."
      - "Leave the wine to chill before dinner."
      - "They wanted a quiet chill evening at home."
`;

/** The concepts form a chain in which each can cause the next; the first three are kinds of one another in turn. */
function writeConcept(name: string, index: number): string {
  const next = names[index + 1];
  const kind = index < 2 ? 'is-a-kind-of' : 'can-cause';
  const connections = next
    ? `connections:
  - to: ${next}
    type: ${kind}
    evidence: growing
    sentence: "A ${name} may come before a ${next}."
`
    : '';
  return `\`\`\`concept
id: ${name}
plainName: ${name}
name: ${name} medicus
kind: symptom
difficulty: 2
sensitivity: none
${index === 0 ? 'terms:\n  - chill\n' : ''}passage: "${passage(name)}"
inShort: "A small thing in your body that helps you to move and to rest."
more: "${more(name)}"
${connections}sources: [first-source]
${index === 0 ? ambiguous : ''}\`\`\`
`;
}

export const sampleArticle = [
  frontMatter,
  'A lead that says what this text is about.\n',
  '## How does it feel?\n',
  names.slice(0, 5).map(paragraph).join('\n\n'),
  '\n## What helps?\n',
  names.slice(5).map(paragraph).join('\n\n'),
  '\n- Walk a little.\n- Sleep **well** with [good advice](https://example.org/sleep).\n',
  ...names.map(writeConcept),
].join('\n');

const sampleFiles: Readonly<Record<string, string>> = {
  [articlePath]: sampleArticle,
  [knowledgePaths.sources]: `first-source:
  title: A page
  publisher: A publisher
  url: https://example.org/page
  listed: 2026-01-01
`,
  [knowledgePaths.pronunciations]: 'brund: brund\nmelk medicus: melk MED-ih-kus\n',
  [knowledgePaths.plainWords]: '# Additions\nachy\n-cardiac\n',
  [knowledgePaths.wordings]: `- pattern: suffer(s|ing)?( from)?
  instead: has
  why: It judges.
- pattern: chronic
  instead: long-term
  why: Read as severe.
  exceptInNames: true
`,
  [knowledgePaths.helplines]: `listed: 2026-02-10
lines:
  - { places: [GB], name: A line, reach: call, number: 116 123, url: https://example.org/ }
`,
  [knowledgePaths.sensitiveWords]: `self-harm: [suicide]
mental-health: [gloom]
eating: []
substance: []
pregnancy: [gloom]
`,
};

export type Spoiling = readonly [find: string, replacement: string];

/** `text` with the first occurrence of each `find` replaced; throws when there is none, so that no test goes stale. */
export function spoil(text: string, ...spoilings: readonly Spoiling[]): string {
  return spoilings.reduce((spoiled, [find, replacement]) => {
    if (!spoiled.includes(find)) throw new Error(`the sample does not contain ${find}`);
    return spoiled.replace(find, () => replacement);
  }, text);
}

/** The valid sample with some files replaced or added. */
export function sampleKnowledge(files: Readonly<Record<string, string>> = {}): KnowledgeFile[] {
  return Object.entries({ ...sampleFiles, ...files }).map(([path, text]) => ({ path, text }));
}

export const options: CheckOptions = { today: '2026-06-01' };

export function checkFiles(files: readonly KnowledgeFile[], with_: CheckOptions = options): Finding[] {
  return checkKnowledge(readKnowledge(files), with_);
}

/** What is refused in the sample after `spoilings`, without the messages. */
export function checkSpoiled(...spoilings: readonly Spoiling[]) {
  return checkFiles(sampleKnowledge({ [articlePath]: spoil(sampleArticle, ...spoilings) })).map(describePlace);
}

export function describePlace({ file, line, rule }: Finding): { file: string; line: number; rule: Rule } {
  return { file, line, rule };
}

/** The line of the sample, after `spoilings`, on which `snippet` first stands. */
export function lineOf(snippet: string, ...spoilings: readonly Spoiling[]): number {
  const text = spoil(sampleArticle, ...spoilings);
  const at = text.indexOf(snippet);
  if (at < 0) throw new Error(`the sample does not contain ${snippet}`);
  return text.slice(0, at).split('\n').length;
}

/** The finding expected on the line of the article where `snippet` first stands. */
export function refusal(rule: Rule, snippet: string, ...spoilings: readonly Spoiling[]) {
  return { file: articlePath, line: lineOf(snippet, ...spoilings), rule };
}

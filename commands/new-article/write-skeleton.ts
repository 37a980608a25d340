import { stringify } from 'yaml';
import { conceptKinds, connectionTypes, evidenceStrengths, sensitivities } from '../../domain/knowledge/index';

export interface Skeleton {
  readonly title: string;
  /** ISO day. */
  readonly today: string;
}

/**
 * An article whose front matter is valid, and in which everything else is still to be written: `check:knowledge` finds each
 * TODO and each empty key of the concept block.
 */
export function writeSkeleton({ title, today }: Skeleton): string {
  return `---
title: ${stringify(title, { lineWidth: 0 }).trim()}
summary: "TODO: one or two plain sentences, 40 words at most. What will the reader know afterwards?"
topics: [health] # TODO: what it is about, such as pain, mood or sleep
written: ${today}
reviewed: ${today}
nextReview: ${addYear(today)}
clinicallyReviewed: false
licence: CC BY 4.0
sources: [your-sources] # TODO: what you have read, by its id in knowledge/sources.yaml
---

TODO: begin with a moment that the reader knows, and end with the question that this article answers.

${questions.map(([question, guidance]) => `## ${question}\n\nTODO: ${guidance}\n`).join('\n')}
${conceptBlock}`;
}

/** What most readers ask. Other questions may suit an article better; each is a heading, and nothing stands above 900 words. */
const questions: readonly (readonly [question: string, guidance: string])[] = [
  [
    'What is it?',
    'the plain word first, then the medical one. Every concept below is named in this text at least once.',
  ],
  ['What do people notice?', 'what is common and what is rare, in exact numbers ("4 out of 5 people").'],
  ['Why does it happen?', 'what is known, and how sure it is. What you say here of two concepts becomes a connection.'],
  ['What can help?', 'what helps, whom, and how much. No blame, no promise, and nobody is told what to do.'],
  ['What does nobody know yet?', 'what is disputed, early or open. Say it plainly.'],
  [
    'When is it time to ask for help?',
    'what cannot wait, and who helps. Where it is about self-harm, this stands first.',
  ],
];

/** Its keys are empty, so that each of them is found missing by its name. */
const conceptBlock = `\`\`\`concept
id:              # lower-case words joined by hyphens, such as poor-sleep
plainName:       # what people say; shown first
name:            # the medical name, or the plain one again
kind:            # ${conceptKinds.join(' ')}
difficulty:      # 1 most adults know it, 2 many have met it, 3 specialist
sensitivity:     # ${sensitivities.join(' ')}
terms: []        # every other way to say it, such as [low mood, { text: CBT, kind: abbreviation }]
passage:         # a sentence or two of the text above, letter for letter
inShort:         # 25 words at most, for a reader of 9 to 11
more:            # 40 to 90 words; says what is not known
connections: []  # each with to, type, evidence, and a sentence that names both ends
                 # ${connectionTypes.slice(0, 5).join(' ')}
                 # ${connectionTypes.slice(5).join(' ')}
                 # ${evidenceStrengths.join(' ')}
sources:         # by their ids in knowledge/sources.yaml
# ambiguous:     # for each term that also means other things: term, elsewhere, applies (3 or more), appliesNot (3 or more)
\`\`\`
`;

/** The same day of the next year; of a leap day, the first of March. */
function addYear(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCFullYear(date.getUTCFullYear() + 1);
  return date.toISOString().slice(0, 10);
}

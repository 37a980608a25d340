import nlp from 'compromise/three';
import { createSenseResolver, type DoubtfulMention } from '../../domain/senses/index';
import type { Bench, BenchInput } from './bench';
import { measureSideBySide } from './measure';

/** `senses.per-mention-ms`: deciding one doubtful mention, beside compromise/three reading its sentence and no more. */
const bench: Bench = (input) => {
  const resolver = createSenseResolver(input);
  const mentions = listExamples(input);
  const contestants = {
    ours: () => mentions.reduce((sum, mention) => sum + resolver.resolve(mention).score, 0),
    theirs: () => mentions.reduce((sum, { sentence }) => sum + nlp(sentence).length, 0),
  };
  const times = measureSideBySide(contestants, { rounds: 9, warmUps: 2 });
  const ours = times.ours! / mentions.length;
  const theirs = times.theirs! / mentions.length;
  const against = 'compromise/three reading the sentence';
  return [{ name: 'senses.per-mention-ms', unit: 'ms', ours, against, theirs, ratio: ours / theirs }];
};
export default bench;

/** The examples of the bundled sense rules, each a sentence with its term. */
function listExamples({ senseRules }: BenchInput): DoubtfulMention[] {
  const pageConcepts = Object.keys(senseRules).slice(0, 20);
  return Object.entries(senseRules).flatMap(([concept, rules]) =>
    rules.flatMap(({ term, applies, appliesNot }) =>
      [...applies, ...appliesNot].flatMap((sentence) => {
        const start = sentence.toLowerCase().indexOf(term.toLowerCase());
        return start < 0 ? [] : [{ concept, sentence, start, end: start + term.length, pageConcepts }];
      }),
    ),
  );
}

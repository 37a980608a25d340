import type { SenseWeights } from '../../domain/senses/index';

/**
 * Set by hand on our own examples, with what each number means in domain/senses/weights.ts: where learning begins, what it is
 * compared with, and what stays for what single sentences cannot teach (pages, titles).
 */
export const handWeights: SenseWeights = {
  cue: { strong: 0.9, weak: 0.25, other: -0.8 },
  own: { sure: 1.2, ambiguous: 0.45 },
  examples: { ofTerm: 0.8, ofAll: 0.55 },
  mostPerWord: 1.4,
  everydayTopic: { most: 0.7, mostOnHealthPage: 2 },
  relation: { neighbour: 1.9, complement: 1.4, none: 1 },
  grammar: { title: -6, properName: -3, verb: -2, person: 0.5, money: -1.2 },
  page: [-0.3, 0.5, 0.7, 2.1],
  threshold: { applies: 0.65, appliesNot: 0.35 },
};

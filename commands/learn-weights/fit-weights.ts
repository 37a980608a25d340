import { grammarKinds, type SenseWeights, weighDistance, weighPage } from '../../domain/senses/index';
import type { LabelledCase } from './collect-cases';

/** The numbers that are learnt, in one row; the others stay as they were set by hand. */
const names = [
  'strong',
  'weak',
  'other',
  'sure',
  'ambiguous',
  'ofTerm',
  'ofAll',
  'most',
  'neighbour',
  'complement',
  'properName',
  'verb',
  'person',
  'money',
] as const;
type Name = (typeof names)[number];
const at = Object.fromEntries(names.map((name, index) => [name, index])) as Record<Name, number>;

function toRow(weights: SenseWeights): Float64Array {
  const { cue, own, examples, relation, grammar } = weights;
  const all = { ...cue, ...own, ...examples, ...relation, ...grammar, most: weights.mostPerWord };
  return Float64Array.from(names, (name) => all[name]);
}

function toWeights(row: Float64Array, base: SenseWeights): SenseWeights {
  const of = (name: Name) => Math.round((row[at[name]] ?? 0) * 100) / 100;
  return {
    ...base,
    cue: { strong: of('strong'), weak: of('weak'), other: of('other') },
    own: { sure: of('sure'), ambiguous: of('ambiguous') },
    examples: { ofTerm: of('ofTerm'), ofAll: of('ofAll') },
    mostPerWord: of('most'),
    relation: { neighbour: of('neighbour'), complement: of('complement'), none: 1 },
    grammar: {
      ...base.grammar,
      properName: of('properName'),
      verb: of('verb'),
      person: of('person'),
      money: of('money'),
    },
  };
}

const ROUNDS = 250;
const STEP = 0.05;

/**
 * Finds the weights under which the labels are most likely: logistic regression on the very score of the engine, by Adam
 * (Kingma & Ba 2015) from the weights set by hand, to which `pull` draws back. The same cases give the same weights. The topic
 * speaks without its limits: examples were written one by one, and what whole pages are about is not to be learnt from them.
 * @param pull 0 lets the cases speak alone; 1 counts being off by the whole hand-set weight as one wrong case in two.
 */
export function fitWeights(cases: readonly LabelledCase[], base: SenseWeights, pull: number): SenseWeights {
  const start = toRow(base);
  const row = Float64Array.from(start);
  const first = new Float64Array(row.length);
  const second = new Float64Array(row.length);
  for (let round = 1; round <= ROUNDS; round++) {
    const slope = findSlope(cases, row, base);
    row.forEach((value, index) => {
      const scale = Math.abs(start[index] ?? 0) + 0.3;
      const drawn = (slope[index] ?? 0) / cases.length + (pull * (value - (start[index] ?? 0))) / scale ** 2 / 100;
      first[index] = 0.9 * (first[index] ?? 0) + 0.1 * drawn;
      second[index] = 0.999 * (second[index] ?? 0) + 0.001 * drawn * drawn;
      const mean = (first[index] ?? 0) / (1 - 0.9 ** round);
      const spread = (second[index] ?? 0) / (1 - 0.999 ** round);
      row[index] = value - (STEP * mean) / (Math.sqrt(spread) + 1e-8);
    });
  }
  return toWeights(row, base);
}

/** The slope of the negative log-likelihood in each number. */
function findSlope(cases: readonly LabelledCase[], row: Float64Array, base: SenseWeights): Float64Array {
  const slope = new Float64Array(row.length);
  const own = new Float64Array(row.length);
  const w = (name: Name) => row[at[name]] ?? 0;
  for (const { evidence, applies } of cases) {
    own.fill(0);
    const add = (name: Name, amount: number) => {
      own[at[name]] = (own[at[name]] ?? 0) + amount;
    };
    let score = weighPage(evidence.page, base);
    for (const [kind] of evidence.grammar) {
      if (kind === 'title') score += base.grammar.title;
      else {
        score += w(kind);
        add(kind, 1);
      }
    }
    for (const word of evidence.words) {
      const near = weighDistance(word);
      const relation = word.relation === 'none' ? 1 : w(word.relation);
      const say = (parts: readonly (readonly [Name, number])[]) => {
        const sum = parts.reduce((all, [name, amount]) => all + w(name) * amount, 0);
        const isOver = Math.abs(sum) > w('most');
        const said = isOver ? Math.sign(sum) * w('most') : sum;
        if (isOver) add('most', Math.sign(sum) * relation * near);
        else for (const [name, amount] of parts) add(name, amount * relation * near);
        if (word.relation !== 'none') add(word.relation, said * near);
        return said * relation * near;
      };
      const parts: [Name, number][] = [['ofAll', word.ofAll]];
      if (word.own !== null) parts.push([word.own, 1]);
      else {
        if (word.cue.health !== null) parts.push([word.cue.health, 1]);
        if (word.cue.other) parts.push(['other', 1]);
      }
      score += say([['ofTerm', word.ofTerm]]) + say(parts);
    }
    const off = 1 / (1 + Math.exp(-score)) - (applies ? 1 : 0);
    own.forEach((value, index) => {
      slope[index] = (slope[index] ?? 0) + off * value;
    });
  }
  return slope;
}

/** The same weights with one kind of evidence silenced. */
export function listAblations(weights: SenseWeights): readonly (readonly [string, SenseWeights])[] {
  return [
    ['word lists', { ...weights, cue: { strong: 0, weak: 0, other: 0 } }],
    ['our own terms nearby', { ...weights, own: { sure: 0, ambiguous: 0 } }],
    ['examples of the term', { ...weights, examples: { ...weights.examples, ofTerm: 0 } }],
    ['examples of all terms', { ...weights, examples: { ...weights.examples, ofAll: 0 } }],
    ['modifiers and heads (compromise)', { ...weights, relation: { neighbour: 1, complement: 1, none: 1 } }],
    [
      'names, verbs, owners, money (compromise)',
      { ...weights, grammar: Object.fromEntries(grammarKinds.map((kind) => [kind, 0])) as SenseWeights['grammar'] },
    ],
    ['other concepts of page and sentence', { ...weights, page: [0, 0, 0, 0] }],
    [
      'limits to what the topic says for everyday words',
      { ...weights, everydayTopic: { most: 99, mostOnHealthPage: 99 } },
    ],
  ];
}

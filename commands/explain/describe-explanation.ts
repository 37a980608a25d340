import type { Concept, ConceptId, ShownEvidence } from '../../domain/knowledge/index';
import { findSentence } from '../../domain/text/index';
import type { Explanation, Mention, Met } from './explain-blocks';
import type { Engine } from './open-engine';
import { wrap } from './wrap';

export interface Look {
  /** Columns of the terminal. */
  readonly width: number;
  /** Sets a word in bold, or leaves it. */
  readonly bold: (text: string) => string;
}

const INDENT = '    ';
/** How much of a sentence is shown around a mention, in UTF-16 units. */
const SHOWN_AROUND = 60;
const MOST_PLACES = 5;
const MOST_LISTED = 20;

/** The explanation as a person reads it: each concept once, in the order in which the text first names it. */
export function describeExplanation(explanation: Explanation, engine: Engine, look: Look): string {
  const { mentions, undecided, abbreviations, words } = explanation;
  const concepts = [...new Set(mentions.map((mention) => mention.concept.id))];
  const parts = concepts.map((id) =>
    describeConcept(
      id,
      mentions.filter((mention) => mention.concept.id === id),
      engine,
      look,
    ),
  );
  const pairs = abbreviations.map(({ short, long }) => wrap(`${short} = ${long}`, look.width, INDENT));
  parts.push(...describeList('Abbreviations that the text defines', [...new Set(pairs)], look));
  const left = undecided.map((met) => describeUndecided(met, look));
  parts.push(...describeList('Met, but not marked', left, look));
  const summary = `${words} words, ${mentions.length} mentions of ${concepts.length} concepts`;
  return `${[...parts, summary].join('\n\n')}\n`;
}

/** A titled list, cut where it is long; nothing where it is empty. */
function describeList(title: string, items: readonly string[], look: Look): string[] {
  if (items.length === 0) return [];
  const more = items.length - MOST_LISTED;
  const shown = items.slice(0, MOST_LISTED);
  return [[look.bold(title), ...shown, ...(more > 0 ? [`${INDENT}… and ${more} more`] : [])].join('\n')];
}

function describeConcept(id: ConceptId, mentions: readonly Mention[], engine: Engine, look: Look): string {
  const concept = engine.concepts.get(id)!;
  const { plainName, name } = concept;
  const more = mentions.length - MOST_PLACES;
  return [
    look.bold(name === plainName ? plainName : `${plainName} (${name})`),
    ...mentions.slice(0, MOST_PLACES).map((mention) => describePlace(mention, describeHow(mention), look)),
    ...(more > 0 ? [`${INDENT}… and ${more} more`] : []),
    wrap(concept.inShort, look.width, `${INDENT}          `, `${INDENT}in short  `),
    ...describeOrigin(concept, engine, look),
  ].join('\n');
}

function describeOrigin(concept: Concept, { knowledge }: Engine, { width }: Look): string[] {
  const article = knowledge.articles.find((one) => one.id === concept.article);
  const sources = knowledge.sources.filter((source) => concept.sources.includes(source.id));
  const under = `${INDENT}          `;
  return [
    wrap(`“${concept.passage.text}”`, width, under, `${INDENT}passage   `),
    wrap(
      `“${article?.title}”, ${concept.passage.sectionTitle}; reviewed ${article?.reviewed}`,
      width,
      under,
      `${INDENT}from      `,
    ),
    ...sources.map(({ title, publisher, url }, index) =>
      wrap(`${title}, ${publisher} ${url}`, width, under, index === 0 ? `${INDENT}source    ` : under),
    ),
  ];
}

/** How the sense was decided. */
function describeHow({ via, score, decisions, readings, concept }: Mention): string {
  if (via !== 'sense') return via;
  const evidence = decisions?.[readings.findIndex((reading) => reading.id === concept.id)]?.evidence ?? [];
  return `sense, ${Math.round(score * 100)} % sure${evidence.length > 0 ? `: ${listEvidence(evidence)}` : ''}`;
}

function describeUndecided(met: Met, look: Look): string {
  const told = met.readings.map((reading, index) => {
    const decision = met.decisions?.[index];
    const why = decision?.evidence.length ? `: ${listEvidence(decision.evidence)}` : '';
    return `${reading.id}? ${decision?.applies === false ? 'no' : 'undecided'}, ${Math.round((decision?.score ?? 0.5) * 100)} %${why}`;
  });
  return describePlace(met, told.join(' | '), look);
}

function describePlace(met: Met, how: string, look: Look): string {
  const { text } = met.block;
  const sentence = findSentence(text, met);
  const place = `${showBefore(text, sentence.start, met.start)}[${met.text}]${showAfter(text, met.end, sentence.end)}`;
  return `${wrap(place, look.width, `${INDENT}  `, `${INDENT}- `)}\n${wrap(how, look.width, `${INDENT}    `)}`;
}

function showBefore(text: string, from: number, to: number): string {
  if (to - from <= SHOWN_AROUND) return text.slice(from, to);
  return `…${text.slice(to - SHOWN_AROUND, to).replace(/^\S*\s/, '')}`;
}

function showAfter(text: string, from: number, to: number): string {
  if (to - from <= SHOWN_AROUND) return text.slice(from, to);
  return `${text.slice(from, from + SHOWN_AROUND).replace(/\s\S*$/, '')}…`;
}

function listEvidence(evidence: readonly ShownEvidence[]): string {
  return evidence.map((shown) => (typeof shown === 'string' ? shown : `${shown.onPage} on this page`)).join(', ');
}

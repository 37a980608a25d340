import type { Finding } from '../finding';
import { countWords, splitSentences } from '../language/sentences';
import type { ConceptDraft } from '../read/drafts';
import type { Check, CheckContext } from './context';

const mostWordsInASentence = 25;

/** The connections met so far by `from to`: their types, and where the first of them stands. */
type Written = Map<string, { readonly place: string; readonly types: readonly string[] }>;

/** A connection is written once, from one of its ends, leads elsewhere, and its sentence names both ends. */
export const checkConnections: Check = (context) => {
  const written: Written = new Map();
  return context.draft.concepts.flatMap((concept) =>
    concept.block.connections.flatMap((_, index) => [
      ...checkWrittenOnce(concept, index, written),
      ...checkSentence(context, concept, index),
    ]),
  );
};

function checkWrittenOnce(concept: ConceptDraft, index: number, written: Written): Finding[] {
  const connection = concept.block.connections[index];
  if (!connection) return [];
  const { id } = concept.block;
  const { to, type } = connection;
  const line = concept.lineOf('connections', index, 'to');
  const find = (message: string): Finding[] => [{ file: concept.file, line, rule: 'connection', message }];
  if (to === id) return find(`${id} links to itself: remove the connection.`);
  const { place = `${concept.file}:${line}`, types = [] } = written.get(`${id} ${to}`) ?? {};
  if (types.includes(type)) return find(`${id} ${type} ${to} is written twice: keep one, the reverse is generated.`);
  const reverse = written.get(`${to} ${id}`);
  if (reverse) return find(describeBothEnds(id, to, reverse.place));
  written.set(`${id} ${to}`, { place, types: [...types, type] });
  return [];
}

function describeBothEnds(id: string, to: string, reverse: string): string {
  return (
    `${id} and ${to} are linked from both ends, there at ${reverse}: keep one, the reverse is generated. ` +
    'What acts in both directions is goes-both-ways-with.'
  );
}

function checkSentence(context: CheckContext, concept: ConceptDraft, index: number): Finding[] {
  const connection = concept.block.connections[index];
  if (!connection) return [];
  const { sentence } = connection;
  const messages: string[] = [];
  if (splitSentences(sentence).length !== 1) messages.push('Write one sentence.');
  if (countWords(sentence) > mostWordsInASentence) messages.push(`Write ${mostWordsInASentence} words at most.`);
  const target = context.conceptById.get(connection.to);
  if (target) messages.push(...describeMissingEnds(context, concept, target, sentence));
  return messages.map((message) => ({
    file: concept.file,
    line: concept.lineOf('connections', index, 'sentence'),
    rule: 'connection-sentence',
    message: `${concept.block.id} -> ${connection.to}: ${message}`,
  }));
}

function describeMissingEnds(context: CheckContext, from: ConceptDraft, to: ConceptDraft, sentence: string): string[] {
  const [here, there] = [from, to].map((end) => context.namesOf(end).findNames(sentence));
  const missing = [...(here?.length ? [] : [from.block.id]), ...(there?.length ? [] : [to.block.id])];
  if (missing.length > 0) return [`The sentence does not name ${missing.join(' or ')}: use one of its terms.`];
  const apart = here?.some((a) => there?.some((b) => a.end <= b.start || b.end <= a.start));
  return apart ? [] : ['The same words name both ends: name each end apart from the other.'];
}

/** What is a kind of another thing is never, through however many steps, a kind of itself. */
export const checkCycles: Check = ({ draft }) => {
  const broader = new Map(draft.concepts.map((concept) => [concept.block.id, listBroader(concept)]));
  return draft.concepts.flatMap((concept) =>
    concept.block.connections.flatMap(({ to, type }, index): Finding[] => {
      const { id } = concept.block;
      if (type !== 'is-a-kind-of' || to === id || !leadsTo(to, id, broader)) return [];
      const message = `${id} is a kind of ${to}, which is itself a kind of ${id}: break the cycle.`;
      const line = concept.lineOf('connections', index, 'to');
      return [{ file: concept.file, line, rule: 'connection-cycle', message }];
    }),
  );
};

function listBroader(concept: ConceptDraft): string[] {
  return concept.block.connections.filter(({ type }) => type === 'is-a-kind-of').map(({ to }) => to);
}

function leadsTo(from: string, to: string, broader: ReadonlyMap<string, readonly string[]>): boolean {
  const reached = new Set([from]);
  for (const id of reached) {
    for (const next of broader.get(id) ?? []) reached.add(next);
  }
  return reached.has(to);
}

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Concept,
  type ConceptId,
  type Connection,
  type DirectedConnection,
  describeConnections,
  type Evidence,
  findConnectionsOf,
  findPath,
} from '../../../../domain/knowledge/index';

const id = (name: string) => name as ConceptId;

function connect(from: string, to: string, evidence: Evidence = 'growing'): [ConceptId, Connection] {
  return [id(from), { to: id(to), type: 'can-cause', evidence, sentence: `${from} can cause ${to}.` }];
}

function concepts(...connections: [ConceptId, Connection][]): Concept[] {
  return connections.map(([from, connection]) => ({
    id: from,
    plainName: from,
    name: from,
    kind: 'condition',
    difficulty: 1,
    sensitivity: 'none',
    terms: [],
    pronunciations: [],
    inShort: '',
    more: '',
    article: 'sample' as Concept['article'],
    passage: { text: '', sectionId: '', sectionTitle: '' },
    connections: [connection],
    sources: [],
  }));
}

const route = (path: DirectedConnection[] | null) => path?.map(({ from, to }) => `${from}>${to}`) ?? null;

describe('connections', () => {
  it('are read from both of their ends', () => {
    const [forward, reversed] = describeConnections(concepts(connect('stress', 'insomnia')));
    expect(forward).toMatchObject({ from: 'stress', to: 'insomnia', reversed: false });
    expect(reversed).toMatchObject({ from: 'insomnia', to: 'stress', reversed: true, type: 'can-cause' });
  });

  it('are listed with the best established first', () => {
    const all = describeConnections(
      concepts(connect('a', 'b', 'early-or-disputed'), connect('a', 'c', 'well-established'), connect('d', 'a')),
    );
    expect(findConnectionsOf(id('a'), all).map(({ to }) => to)).toEqual(['c', 'd', 'b']);
  });
});

describe('a path between concepts', () => {
  const all = describeConnections(
    concepts(connect('a', 'b'), connect('b', 'c'), connect('d', 'c'), connect('a', 'e'), connect('x', 'y')),
  );

  it('follows connections in both directions', () => {
    expect(route(findPath(id('a'), id('d'), all))).toEqual(['a>b', 'b>c', 'c>d']);
    expect(route(findPath(id('d'), id('e'), all))).toEqual(['d>c', 'c>b', 'b>a', 'a>e']);
  });

  it('is empty from a concept to itself, and null when there is none', () => {
    expect(findPath(id('a'), id('a'), all)).toEqual([]);
    expect(findPath(id('a'), id('x'), all)).toBeNull();
  });

  it('prefers the better established of two ways of equal length', () => {
    const ways = describeConnections(
      concepts(connect('a', 'b'), connect('b', 'd'), connect('a', 'c', 'well-established'), connect('c', 'd')),
    );
    expect(route(findPath(id('a'), id('d'), ways))).toEqual(['a>c', 'c>d']);
  });

  it('is unbroken, and as long one way as the other', () => {
    const name = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g');
    const pairs = fc.array(fc.tuple(name, name), { maxLength: 12 });
    fc.assert(
      fc.property(pairs, name, name, (ends, from, to) => {
        const some = describeConnections(concepts(...ends.map(([a, b]) => connect(a, b))));
        const there = findPath(id(from), id(to), some);
        const back = findPath(id(to), id(from), some);
        expect(there?.length).toBe(back?.length);
        const stops = [from, ...(there ?? []).map((step) => step.to)];
        if (there) expect(stops.at(-1)).toBe(to);
        expect((there ?? []).every((step, index) => step.from === stops[index])).toBe(true);
      }),
    );
  });
});

import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Highlight, HighlightId } from '../../../../domain/notes/index';
import { type ImportPlan, planImport } from '../../../../domain/transfer/index';
import { anyLibrary, sample } from './libraries';

type Library = ReadonlyMap<HighlightId, Highlight>;

const index = (rows: readonly Highlight[]): Library => new Map(rows.map((row) => [row.id, row]));
const carryOut = (library: Library, { fresh, changed }: ImportPlan): Library =>
  index([...library.values(), ...fresh, ...changed]);

const before = { ...sample, note: 'before', changedAt: '2026-11-21T19:02:11.003Z' };
const after = { ...sample, note: 'after', changedAt: '2026-11-21T19:02:11.005Z' };

describe('planImport', () => {
  it('adds what is not there', () => {
    expect(planImport(index([]), [sample])).toEqual({ fresh: [sample], changed: [], same: 0 });
  });

  it('lets the later change win, whichever side it is on', () => {
    expect(planImport(index([sample]), [after])).toEqual({ fresh: [], changed: [after], same: 0 });
    expect(planImport(index([sample]), [before])).toEqual({ fresh: [], changed: [], same: 1 });
  });

  it('leaves what was changed at the same instant', () => {
    const twin = { ...sample, note: 'other words' };
    expect(planImport(index([sample]), [twin])).toEqual({ fresh: [], changed: [], same: 1 });
  });

  it('takes the latest of an id that comes more than once', () => {
    expect(planImport(index([]), [sample, after, before])).toEqual({ fresh: [after], changed: [], same: 2 });
    expect(planImport(index([before]), [after, sample])).toEqual({ fresh: [], changed: [after], same: 1 });
  });

  it('has nothing to write once it was carried out, takes nothing away and changes no input', () => {
    fc.assert(
      fc.property(anyLibrary, anyLibrary, fc.array(fc.boolean()), (one, other, edits) => {
        const edited = one.map((row, at) => (edits[at] ? { ...row, changedAt: NEVER } : row));
        const incoming = Object.freeze([...edited, ...other.filter(({ id }) => !one.some((row) => row.id === id))]);
        const existing = index(one.map((row) => Object.freeze(row)));
        const size = existing.size;
        const plan = planImport(existing, incoming);
        const whole = carryOut(existing, plan);
        expect(plan.fresh.length + plan.changed.length + plan.same).toBe(incoming.length);
        expect(planImport(whole, incoming)).toEqual({ fresh: [], changed: [], same: incoming.length });
        expect([...existing.keys()].every((id) => whole.has(id)) && existing.size === size).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it('comes to the same whichever of two libraries is imported into the other, where no instants are equal', () => {
    fc.assert(
      fc.property(anyLibrary, (rows) => {
        const older = rows.map((row) => ({ ...row, changedAt: '0000-01-01T00:00:00.000Z' }));
        const newer = rows.map((row) => ({ ...row, note: 'newer', changedAt: NEVER }));
        const there = carryOut(index(older), planImport(index(older), newer));
        expect(carryOut(index(newer), planImport(index(newer), older))).toEqual(there);
      }),
      { numRuns: 200 },
    );
  });
});

/** After every instant of `anyLibrary`. */
const NEVER = '9999-12-31T23:59:59.999Z';

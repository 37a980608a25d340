import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createSearch, type Highlight, isExpired, readWitness } from '../../../../domain/notes/index';
import type { NoteStore } from '../../../../storage/notes/create-note-store';
import { idOf, type Planted, plantHighlight, plantStore } from './plant-store';

/** Fewer ids than commands, so that they meet. */
const number = fc.nat(7);
const DAY_MS = 24 * 60 * 60 * 1_000;
const ALL = { limit: 200 };

interface Run {
  readonly planted: Planted;
  store: NoteStore;
  readonly model: Map<string, Highlight>;
}

type Step = (run: Run) => Promise<void>;

function settleModel({ planted, model }: Run): void {
  for (const [id, highlight] of model) if (isExpired(highlight, planted.clock.now)) model.delete(id);
}

/** The next start purges; the model forgets at the same time. */
function restart(run: Run): void {
  run.store = run.planted.reopen();
  settleModel(run);
}

function change(number: number, alter: (highlight: Highlight, now: string) => Highlight): Step {
  return async ({ model, planted }) => {
    const before = model.get(idOf(number));
    if (before !== undefined) model.set(before.id, alter(before, planted.clock.now.toISOString()));
  };
}

const both =
  (first: Step, second: Step): Step =>
  async (run) => {
    await first(run);
    await second(run);
  };

const commands: fc.Arbitrary<Step>[] = [
  fc.tuple(number, fc.string({ maxLength: 8 })).map(([n, note]) => async ({ store, model, planted }) => {
    await store.save(plantHighlight(n, { note }));
    const stored = model.get(idOf(n));
    if (stored === undefined) model.set(idOf(n), plantHighlight(n, { note }));
    else if (stored.trashedAt !== null)
      model.set(stored.id, { ...stored, trashedAt: null, changedAt: planted.clock.now.toISOString() });
  }),
  fc.tuple(number, fc.string({ maxLength: 8 })).map(([n, note]) =>
    both(
      async ({ store }) => void (await store.change(idOf(n), { note })),
      change(n, (old, now) => (old.note === note ? old : { ...old, note, changedAt: now })),
    ),
  ),
  number.map((n) =>
    both(
      async ({ store }) => void (await store.trash(idOf(n))),
      change(n, (old, now) => (old.trashedAt === null ? { ...old, trashedAt: now, changedAt: now } : old)),
    ),
  ),
  number.map((n) =>
    both(
      async ({ store }) => void (await store.untrash(idOf(n))),
      change(n, (old, now) => (old.trashedAt === null ? old : { ...old, trashedAt: null, changedAt: now })),
    ),
  ),
  fc.constant(async (run) => restart(run)),
  fc.integer({ min: 1, max: 40 }).map((days) => async (run) => {
    run.planted.clock.now = new Date(run.planted.clock.now.getTime() + days * DAY_MS);
    restart(run);
  }),
  fc.constantFrom('get' as const, 'set' as const, 'remove' as const).map((stop) => async (run) => {
    // The worker dies in the middle of a write: the row is there or not, and the retry stores it.
    run.planted.area.fail = (call) => (call === stop ? new Error('stopped') : null);
    await run.store.save(plantHighlight(8)).catch(() => undefined);
    run.planted.area.fail = () => null;
    restart(run);
    await run.store.save(plantHighlight(8));
    if (!run.model.has(idOf(8))) run.model.set(idOf(8), plantHighlight(8));
  }),
  number.map((n) => async (run) => {
    await run.planted.reach((database) => database.highlights.delete(idOf(n)));
    restart(run);
    await run.store.restore();
  }),
  number.map((n) => async (run) => {
    await run.planted.reach((database) => database.highlights.update(idOf(n), { title: 'flipped' }));
    restart(run);
    const check = await run.store.check();
    expect(check.missing).toBe(run.model.has(idOf(n)) ? 1 : 0);
    await run.store.restore();
  }),
  fc.constant(async (run) => {
    await run.planted.reach((database) => database.highlights.clear());
    restart(run);
    expect((await run.store.check()).missing).toBe(run.model.size);
    expect(readWitness(run.planted.area.kept.get('notes-witness'))?.count).toBe(run.model.size);
    await run.store.restore();
  }),
];

async function compare({ store, model }: Run): Promise<void> {
  const newestFirst = [...model.values()].sort((a, b) => (a.savedAt < b.savedAt ? 1 : -1));
  const kept = newestFirst.filter(({ trashedAt }) => trashedAt === null);
  expect(await store.list(ALL)).toMatchObject({ highlights: kept, total: kept.length });
  expect((await store.list({ ...ALL, trash: true })).total).toBe(model.size - kept.length);
  expect((await store.list({ ...ALL, search: 'quote 3' })).highlights).toEqual(kept.filter(createSearch('quote 3')));
  expect(await store.listAddress('https://example.org/page')).toEqual(kept);
  expect(await store.check()).toEqual({ state: 'well', count: model.size, missing: 0, restorable: 0 });
}

test('does what a plain list would, whatever is asked of it and whatever it loses', { timeout: 120_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.oneof(...commands), { minLength: 1, maxLength: 25 }), async (steps) => {
      const planted = plantStore();
      const run: Run = { planted, store: planted.store, model: new Map() };
      for (const step of steps) await step(run);
      await compare(run);
      restart(run);
      await compare(run);
    }),
    { numRuns: 300 },
  );
});

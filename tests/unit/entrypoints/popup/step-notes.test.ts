import { describe, expect, it } from 'vitest';
import type { ConceptId } from '../../../../domain/knowledge/index';
import type { Highlight, HighlightId } from '../../../../domain/notes/index';
import {
  countPassed,
  firstNotes,
  listConcepts,
  type NotesEvent,
  stepNotes,
} from '../../../../entrypoints/popup/step-notes';

const makeNote = (name: string): Highlight => ({
  id: name as HighlightId,
  passage: { exact: name, prefix: '', suffix: '', start: 0, end: 1 },
  address: 'https://example.org/',
  title: '',
  concepts: [`${name}-concept` as ConceptId, 'second' as ConceptId],
  colour: 'yellow',
  note: '',
  savedAt: '2026-11-22T10:00:00.000Z',
  changedAt: '2026-11-22T10:00:00.000Z',
  trashedAt: null,
});
const [a, b, c] = ['a', 'b', 'c'].map(makeNote) as [Highlight, Highlight, Highlight];
const walk = (...events: NotesEvent[]) => events.reduce(stepNotes, firstNotes);
const latest = (...highlights: Highlight[]): NotesEvent => ({
  what: 'listed',
  group: 'latest',
  list: { highlights, total: 3 },
});
const typed = (search: string): NotesEvent => ({ what: 'typed', search });
const found = (search: string, ...highlights: Highlight[]): NotesEvent => ({
  what: 'found',
  search,
  list: { highlights, total: highlights.length },
});

describe('stepNotes', () => {
  it('is ready once the latest notes are listed, whatever is known of the page', () => {
    const page: NotesEvent = { what: 'listed', group: 'onPage', list: { highlights: [a], total: 1 } };
    expect(walk(page)).toMatchObject({ phase: 'loading', onPage: { total: 1 } });
    expect(walk(latest(a, b))).toMatchObject({ phase: 'ready', latest: { highlights: [a, b] } });
  });

  it('shows what was found for what is typed, and nothing that was asked earlier', () => {
    expect(walk(typed(' mood'), found('mood', a)).found?.highlights).toEqual([a]);
    expect(walk(typed('mood'), found('mood', a), typed('moods'), found('mo', b)).found?.highlights).toEqual([a]);
    expect(walk(typed('mood'), typed(''), found('mood', a)).found).toBeNull();
    expect(walk(typed('mood'), found('mood', a), typed('  ')).found).toBeNull();
  });

  it('changes a note in every list that has it', () => {
    const change: NotesEvent = { what: 'changed', id: a.id, change: { note: 'mine' } };
    const state = walk(latest(a, b), typed('a'), found('a', a), change);
    expect(state.latest.highlights).toEqual([{ ...a, note: 'mine' }, b]);
    expect(state.found?.highlights[0]).toEqual({ ...a, note: 'mine' });
  });

  it('leaves a deleted note in its place until it is read again, and takes it back', () => {
    const deleted = walk(latest(a, b), { what: 'trashed', id: a.id });
    expect(deleted.latest.highlights).toEqual([a, b]);
    expect([...deleted.trashed]).toEqual([a.id]);
    expect(stepNotes(deleted, { what: 'untrashed', id: a.id }).trashed.size).toBe(0);
  });

  it('adds more, each once, passing over what the background no longer counts', () => {
    const deleted = walk(latest(a, b), { what: 'trashed', id: a.id });
    expect(countPassed(deleted, 'latest')).toBe(1);
    const more = { what: 'listed-more', group: 'latest', list: { highlights: [b, c], total: 2 }, search: '' } as const;
    expect(stepNotes(deleted, more).latest).toEqual({ highlights: [a, b, c], total: 3 });
  });

  it('offers no more when none came', () => {
    const none = { what: 'listed-more', group: 'latest', list: { highlights: [], total: 9 }, search: '' } as const;
    expect(stepNotes(walk(latest(a)), none).latest).toEqual({ highlights: [a], total: 1 });
  });

  it('adds nothing to what is found when something else is searched by now', () => {
    const more = { what: 'listed-more', group: 'found', list: { highlights: [c], total: 2 }, search: 'old' } as const;
    const state = walk(typed('new'), found('new', a));
    expect(stepNotes(state, more)).toBe(state);
  });

  it('says that it is blocked, even though the list came', () => {
    const library = { state: 'blocked', count: 0, missing: 0, restorable: 0 } as const;
    expect(walk(latest(), { what: 'checked', library }).phase).toBe('blocked');
  });

  it('gets over a failed search, but never takes unread notes for none', () => {
    const refused: NotesEvent = { what: 'refused', phase: 'failed' };
    expect(walk(latest(a), typed('a'), refused, found('a', a)).phase).toBe('ready');
    expect(walk(refused, typed('a'), found('a', a)).phase).toBe('failed');
  });
});

describe('listConcepts', () => {
  it('has the first concept of each note shown, once', () => {
    expect(listConcepts(walk(latest(a, b), typed('a'), found('a', a)))).toEqual(['a-concept', 'b-concept']);
  });
});

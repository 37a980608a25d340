import { describe, expect, it } from 'vitest';
import {
  applyChange,
  createSearch,
  type Highlight,
  isExpired,
  moveToTrash,
  takeFromTrash,
} from '../../../../domain/notes/index';

const highlight = {
  passage: { exact: 'Crème brûlée straße', prefix: 'hidden', suffix: 'hidden', start: 0, end: 1 },
  note: 'ΟΔΟΣ İzmir',
  title: 'Two words',
  concepts: ['back-pain'],
  colour: 'yellow',
  changedAt: '2026-01-01T00:00:00.000Z',
  trashedAt: null,
} as unknown as Highlight;
const now = new Date('2026-03-01T00:00:00.000Z');

describe('createSearch', () => {
  it.each([
    '',
    '  ',
    'creme BRULEE',
    'STRASSE',
    'straße',
    'οδος',
    'οδοσ',
    'izmir',
    'words two',
    'back-pain',
    'pain brul',
  ])('finds “%s”', (search) => expect(createSearch(search)(highlight)).toBe(true));

  it.each(['hidden', 'creme nothing', 'two  three', '.*', '%'])('does not find “%s”', (search) => {
    expect(createSearch(search)(highlight)).toBe(false);
  });

  it('finds in what has no passage', () => {
    expect(createSearch('pain')({ ...highlight, passage: null })).toBe(true);
  });
});

describe('the trash', () => {
  it('keeps the day on which something came, and gives it back', () => {
    const trashed = moveToTrash(highlight, now);
    expect(trashed.trashedAt).toBe(now.toISOString());
    expect(moveToTrash(trashed, new Date())).toBe(trashed);
    expect(takeFromTrash(trashed, now).trashedAt).toBeNull();
    expect(takeFromTrash(highlight, now)).toBe(highlight);
  });

  it('is over after 30 days, to the millisecond', () => {
    const trashed = moveToTrash(highlight, now);
    const end = now.getTime() + 30 * 24 * 60 * 60 * 1_000;
    expect([isExpired(trashed, new Date(end - 1)), isExpired(trashed, new Date(end))]).toEqual([false, true]);
    expect(isExpired(highlight, new Date(end))).toBe(false);
  });
});

describe('applyChange', () => {
  it('changes what is given, and nothing when nothing is', () => {
    const changed = applyChange(highlight, { colour: undefined, note: '' }, now);
    expect([changed.note, changed.colour, changed.changedAt]).toEqual(['', 'yellow', now.toISOString()]);
    expect(applyChange(highlight, { colour: 'yellow', note: undefined }, now)).toBe(highlight);
  });
});

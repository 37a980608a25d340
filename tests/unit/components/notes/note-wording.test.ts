import { describe, expect, it } from 'vitest';
import {
  beginningOf,
  describeDay,
  describeSite,
  describeSubject,
  findRefusal,
  writeCitation,
} from '../../../../components/notes/note-wording';
import type { Translate } from '../../../../components/ui/translate';
import type { ConceptId } from '../../../../domain/knowledge/index';
import type { Highlight, HighlightId } from '../../../../domain/notes/index';
import en from '../../../../locales/en.json';

const translate: Translate = (key, ...substitutions) =>
  en[key].replace(/\$(\d)/g, (_, number) => substitutions[Number(number) - 1] ?? '');

const highlight: Highlight = {
  id: '00000000-0000-4000-8000-000000000001' as HighlightId,
  passage: { exact: 'Pain and low mood', prefix: '', suffix: '', start: 0, end: 17 },
  address: 'https://www.example.org/back?x=1',
  title: 'A sore back',
  concepts: ['low-mood' as ConceptId],
  colour: 'yellow',
  note: 'Ask at the clinic.',
  savedAt: '2026-11-20T12:00:00.000Z',
  changedAt: '2026-11-20T12:00:00.000Z',
  trashedAt: null,
};

describe('beginningOf', () => {
  it('leaves a short text alone', () => {
    expect(beginningOf('as it is', 20)).toBe('as it is');
  });

  it('cuts between words where it can', () => {
    expect(beginningOf('one two three four', 10)).toBe('one two…');
    expect(beginningOf('onetwothreefour', 10)).toBe('onetwothre…');
  });

  it('cuts no character in two', () => {
    expect(beginningOf('😀😀😀', 3)).toBe('😀…');
  });
});

describe('describeSite', () => {
  it.each([
    ['https://www.example.org/a/b', 'example.org'],
    ['http://localhost:8080/', 'localhost'],
    ['file:///home/reader/My%20notes.html', 'My notes.html'],
    ['file:///broken%E0%A4%A', ''],
    ['nonsense', ''],
  ])('of %s is “%s”', (address, site) => {
    expect(describeSite(address)).toBe(site);
  });
});

describe('describeDay', () => {
  const now = new Date(2026, 10, 22, 0, 5);
  const at = (day: number, hour = 23, month = 10) => new Date(2026, month, day, hour, 30).toISOString();

  it('goes by the calendar, not by hours', () => {
    expect(describeDay(translate, at(22, 0), now)).toBe('today');
    expect(describeDay(translate, at(21), now)).toBe('yesterday');
  });

  it('names the weekday for a week, and the date before that', () => {
    expect(describeDay(translate, at(16), now)).toBe('Monday');
    expect(describeDay(translate, at(15), now)).toBe('Nov 15, 2026');
  });

  it('takes a clock that ran ahead, and what is no instant', () => {
    expect(describeDay(translate, at(25), now)).toBe('Nov 25, 2026');
    expect(describeDay(translate, 'never', now)).toBe('');
  });
});

describe('describeSubject', () => {
  it('is the passage, or else the name of the concept', () => {
    expect(describeSubject(highlight, {})).toBe('Pain and low mood');
    const word = { ...highlight, passage: null };
    expect(describeSubject(word, { 'low-mood': 'feeling low' })).toBe('feeling low');
    expect(describeSubject(word, {})).toBe('low mood');
  });
});

describe('writeCitation', () => {
  it('has the passage, the note and the source with its day', () => {
    expect(writeCitation(translate, highlight, {})).toBe(
      '“Pain and low mood”\n\nAsk at the clinic.\n\nA sore back, https://www.example.org/back?x=1 (saved Nov 20, 2026)',
    );
  });

  it('leaves out what there is not', () => {
    expect(writeCitation(translate, { ...highlight, passage: null, note: '', title: '' }, {})).toBe(
      'low mood\n\nhttps://www.example.org/back?x=1 (saved Nov 20, 2026)',
    );
  });
});

describe('findRefusal', () => {
  it('has words for every reason, and for one that is new to it', () => {
    for (const why of ['private', 'full', 'blocked', 'missing-page', 'not-found', 'failed', 'new' as 'failed'] as const)
      expect(en[findRefusal(why)]).toMatch(/^Not saved/);
  });
});

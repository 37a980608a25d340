import { describe, expect, it, vi } from 'vitest';
import { describeRefusal, MOST_BYTES, readImport } from '../../../../entrypoints/options/read-import';
import type { ImportAnswer } from '../../../../messaging/protocol';

const makeFile = (text: string, size = text.length) => ({ name: 'notes.json', size, text: vi.fn(async () => text) });
const preview = { fresh: 3, changed: 1, same: 7 };
const accept = async (): Promise<ImportAnswer> => ({ ok: true, preview });
const explain = () => 'in words';

describe('readImport', () => {
  it('says what the file would change, and keeps its text', async () => {
    expect(await readImport(makeFile('{}'), accept, explain)).toEqual({
      view: { state: 'preview', name: 'notes.json', preview },
      text: '{}',
    });
  });

  it('reads not a byte of a file that is too big', async () => {
    const file = makeFile('{}', MOST_BYTES + 1);
    expect((await readImport(file, accept, explain)).view.state).toBe('too-big');
    expect(file.text).not.toHaveBeenCalled();
  });

  it('says that a file cannot be read', async () => {
    const file = { ...makeFile(''), text: () => Promise.reject(new Error('moved')) };
    expect(await readImport(file, accept, explain)).toMatchObject({ view: { state: 'unreadable' }, text: null });
  });

  it('says that nobody answered', async () => {
    const silent = () => Promise.reject(new Error('no answer'));
    expect((await readImport(makeFile('{}'), silent, explain)).view.state).toBe('unreadable');
  });

  it('hands on why it is refused, and keeps nothing of it', async () => {
    const refuse = async (): Promise<ImportAnswer> => ({ ok: false, why: 'key', details: ['row 3'] });
    expect(await readImport(makeFile('x'), refuse, explain)).toEqual({
      view: { state: 'refused', why: 'in words', details: ['row 3'] },
      text: null,
    });
  });
});

describe('describeRefusal', () => {
  const translate = (key: string, ...given: string[]) =>
    key === 'known' ? `known ${given.join(' ')}` : key === 'settings_import_refused' ? 'not imported' : '';

  it('fills the message with the details', () => {
    expect(describeRefusal(translate, { why: 'known', details: ['3'] })).toBe('known 3');
  });

  it('has words for a reason that the locale lacks', () => {
    expect(describeRefusal(translate, { why: 'unknown', details: [] })).toBe('not imported');
  });
});

import { describe, expect, it } from 'vitest';
import { readLibrary, writeLibrary } from '../../../../domain/transfer/index';
import en from '../../../../locales/en.json';
import { describeFile, NOW, OTHER, sample, withField } from './libraries';

const refusal = (text: string) => {
  const reading = readLibrary(text);
  return reading.ok ? 'read' : [reading.why, ...reading.details].join(' | ');
};

describe('readLibrary', () => {
  it.each([
    ['nothing', '', 'import_not_json'],
    ['words', 'pain', 'import_not_json'],
    ['half a file', describeFile([sample]).slice(0, -20), 'import_not_json'],
    ['a list', '[]', 'import_not_ours | file: must be an object in curly brackets'],
    ['null', 'null', 'import_not_ours | file: must be an object in curly brackets'],
    ['another format', describeFile([], { format: 'zotero' }), 'import_not_ours | format: must be interplay-library'],
    ['no version', describeFile([], { version: '1' }), 'import_not_ours | version: must be a whole number from 1 to 1'],
    ['a newer version', describeFile([], { version: 2, highlights: {} }), 'import_newer'],
    [
      'no list',
      describeFile([], { highlights: {} }),
      'import_bad_rows | highlights: must be a list in square brackets',
    ],
    ['a row that is none', describeFile([sample, 7]), 'import_bad_rows | row 2: must be an object in curly brackets'],
    [
      'the same id twice',
      describeFile([sample, sample]),
      'import_bad_rows | row 2, id: is the same as in row 1: remove one of the two',
    ],
    [
      'two faults',
      describeFile([{ ...sample, colour: 'red', note: 1 }]),
      'import_bad_rows | row 1, colour: must be one of yellow, green, blue, pink | row 1, note: must be text in double quotes',
    ],
    ['13 levels', '['.repeat(13) + ']'.repeat(13), 'import_not_ours | file: is nested deeper than 12 levels'],
  ])('refuses %s', (_, text, why) => {
    expect(refusal(text)).toBe(why);
  });

  it('says every reason in the words of the interface', () => {
    const reasons = ['import_too_large', 'import_not_json', 'import_not_ours', 'import_newer', 'import_bad_rows'];
    expect(reasons.filter((reason) => !Object.hasOwn(en, reason))).toEqual([]);
  });

  it.each([
    ['id', OTHER.toUpperCase()],
    ['id', '9a1c7d52-08be-1f3d-8a27-5b6c7d8e9f01'],
    ['id', `${OTHER}\n`],
    ['passage', []],
    ['passage', { ...sample.passage, exact: '' }],
    ['passage', { ...sample.passage, prefix: 'x'.repeat(65) }],
    ['passage', { ...sample.passage, start: -1 }],
    ['passage', { ...sample.passage, end: 1.5 }],
    ['passage', { ...sample.passage, end: 100_000_001 }],
    ['title', 'x'.repeat(501)],
    ['note', 'x'.repeat(20_001)],
    ['note', { __html: '<img src=x onerror=alert(1)>' }],
    ['concepts', Array(51).fill('pain')],
    ['concepts', ['Pain']],
    ['concepts', ['a-']],
    ['concepts', ['x'.repeat(81)]],
    ['concepts', { 0: 'pain', length: 1 }],
    ['colour', 'constructor'],
    ['savedAt', '2026-02-30T00:00:00.000Z'],
    ['savedAt', '2026-11-22T09:30:00Z'],
    ['changedAt', '2026-11-22T09:30:00.000+01:00'],
    ['changedAt', '2026-11-22T24:00:00.000Z'],
    ['changedAt', '+010000-01-01T00:00:00.000Z'],
    ['trashedAt', false],
  ])('refuses the %s %j and says where it is', (field, value) => {
    expect(refusal(withField(field, value))).toMatch(new RegExp(`^import_bad_rows \\| row 2, ${field}[^|]*: [^|]+$`));
  });

  it.each([
    'javascript:alert(1)',
    'JavaScript:alert(1)//https://example.org/',
    ' https://example.org/',
    'https://example.org/\njavascript:alert(1)',
    'data:text/html,x',
    'blob:https://example.org/9a1c7d52',
    'view-source:https://example.org/',
    'chrome-extension://abc/popup.html',
    'about:blank',
    'ftp://example.org/',
    'https://reader:secret@example.org/',
    'https://example.org@evil.example/',
    'https:\\\\example.org',
    'https:example.org',
    'https:///example.org/',
    'https://',
    '//example.org/',
    '',
    '#part',
  ])('refuses the address %j', (address) => {
    expect(refusal(withField('address', address))).toMatch(/^import_bad_rows \| row 2, address: [^|]+$/);
  });

  it.each([
    ['https://example.org/a#b#c', 'https://example.org/a'],
    ['http://localhost:8080/?q=a@b', 'http://localhost:8080/?q=a@b'],
    ['https://[::1]/', 'https://[::1]/'],
    ['https://example.org', 'https://example.org'],
    ['file:///C:/notes/a%20b.html', 'file:///C:/notes/a%20b.html'],
    ['file://server/share/a.html', 'file://server/share/a.html'],
  ])('reads the address %s', (address, read) => {
    expect(readLibrary(withField('address', address))).toMatchObject({ highlights: [{}, { address: read }] });
  });

  it.each(['__proto__', 'constructor', 'prototype'])('refuses the key %s in the file, a row and a passage', (key) => {
    const told = `has a field “${key}”: remove it`;
    const evil = `{ "${key}": { "polluted": true }, `;
    const { text } = writeLibrary([sample], NOW);
    expect(refusal(text.replace('{', evil))).toBe(`import_not_ours | file: ${told}`);
    expect(refusal(text.replace('{\n      "id"', `${evil}"id"`))).toBe(`import_bad_rows | row 1: ${told}`);
    expect(refusal(text.replace('"passage": {', `"passage": ${evil}`))).toBe(
      `import_bad_rows | row 1, passage: ${told}`,
    );
    expect({}).not.toHaveProperty('polluted');
  });

  it('leaves behind what it does not know, and passes over a byte order mark', () => {
    const passage = { ...sample.passage, rank: 1 };
    const text = `\ufeff${describeFile([{ ...sample, passage, tags: [{}] }], { by: { deep: [[]] } })}`;
    expect(readLibrary(text)).toEqual({ ok: true, highlights: [sample] });
  });

  it('takes no bracket in a text for nesting', () => {
    const note = `\\"${'[{'.repeat(20)}\\`;
    expect(readLibrary(withField('note', note))).toMatchObject({ highlights: [{}, { note }] });
  });

  it('knows one zero', () => {
    const reading = readLibrary(describeFile([sample]).replace('"start":12', '"start":-0'));
    expect(reading.ok && reading.highlights[0]!.passage!.start).toBe(0);
  });

  it('mends halves of surrogate pairs', () => {
    expect(readLibrary(withField('note', 'a\ud83db\ude42🙂'))).toMatchObject({ highlights: [{}, { note: 'a�b�🙂' }] });
  });

  it('stops at twenty faults and says so', () => {
    const reading = readLibrary(describeFile(Array(1_000).fill(null)));
    expect(reading.ok || reading.details).toHaveLength(21);
    expect(reading.ok || reading.details[20]).toBe('row 21 and after: not looked at; mend the others first');
  });
});

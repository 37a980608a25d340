import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import en from '../../../locales/en.json';

const FOLDER = fileURLToPath(new URL('../../../locales/', import.meta.url));
const languages = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.json') && file !== 'en.json')
  .map((file) => file.slice(0, -'.json'.length));

type Messages = Readonly<Record<string, string>>;
const english: Messages = en;
const readMessages = (language: string): Messages => JSON.parse(readFileSync(`${FOLDER}${language}.json`, 'utf8'));

/** What is the same in another language, and why. */
const SAME: Readonly<Record<string, readonly string[]>> = {
  es: [
    'locale_direction',
    // A name is a name.
    'action_on',
    // A word and how it is said.
    'card_said_name',
    'popup_title',
    // In it are words to try, and only English ones are known.
    'welcome_try',
  ],
};

/** Longer than this is cut, or breaks what stands beside it; shops refuse it. Set by hand: all other keys may grow as prose does. */
const MOST: Readonly<Record<string, number>> = {
  extension_name: 75,
  extension_description: 132,
  card_more: 8,
  card_back: 10,
  card_know: 16,
  card_save: 24,
  save: 9,
  save_with_note: 18,
  popup_density: 9,
  popup_density_few: 9,
  popup_density_balanced: 9,
  popup_density_all: 9,
  popup_times_other: 12,
  notes_delete: 10,
  note_frame_done: 12,
  note_frame_kept: 26,
};

/** `base_one`, `base_other`, … of the messages that depend on a count. */
const countedBases = Object.keys(english)
  .filter((key) => key.endsWith('_other'))
  .map((key) => key.slice(0, -'_other'.length));

const categoriesOf = (language: string) => new Intl.PluralRules(language).resolvedOptions().pluralCategories;

/** The keys that a language needs: the English ones, and every plural form of its own. */
function listNeeded(language: string): string[] {
  const forms = countedBases.flatMap((base) => categoriesOf(language).map((category) => `${base}_${category}`));
  return [...new Set([...Object.keys(english), ...forms])];
}

/** The English words for a key; for a plural form that English lacks, those of `_other`. */
const findEnglish = (key: string) => english[key] ?? english[key.replace(/_(zero|one|two|few|many)$/, '_other')] ?? '';

const listSlots = (message: string) => [...new Set(message.match(/\$\d/g))].sort().join(' ');

/** A form for exactly one may say "one" itself. */
function hasSlots(key: string, message: string): boolean {
  const wanted = listSlots(findEnglish(key));
  return listSlots(message) === wanted || (/_(one|two|zero)$/.test(key) && listSlots(message) === '');
}

/** In prose other languages need up to half as much again, and short words more. */
const mostLetters = (key: string) => MOST[key] ?? Math.max(findEnglish(key).length * 1.7, findEnglish(key).length + 20);

describe.each(languages)('the words in “%s”', (language) => {
  const messages = readMessages(language);
  const keys = Object.keys(messages);
  const file = `locales/${language}.json`;

  it('are complete, plural forms too', () => {
    const lacking = listNeeded(language).filter((key) => !(key in messages));
    const lines = lacking.map((key) => `  "${key}": "…", // in English: ${findEnglish(key)}`);
    expect(lines, `${file} lacks ${lacking.length} messages:\n${lines.join('\n')}\n`).toEqual([]);
  });

  it('are not more than are used', () => {
    const needed = new Set(listNeeded(language));
    const surplus = keys.filter((key) => !needed.has(key));
    expect(surplus, `${file} has keys that locales/en.json has not`).toEqual([]);
  });

  it('have the same slots as the English ones', () => {
    const wrong = keys.filter((key) => !hasSlots(key, messages[key]!));
    expect(wrong, `${file}: other slots ($1, $2, …) than in locales/en.json`).toEqual([]);
  });

  it('are translated, but for what is the same in both', () => {
    const copied = keys.filter((key) => messages[key] === english[key]);
    expect(copied, `${file}: copies of the English words`).toEqual(SAME[language] ?? []);
  });

  it('are no longer than fits', () => {
    const long = keys.filter((key) => messages[key]!.length > mostLetters(key));
    const lines = long.map((key) => `${key}: ${messages[key]!.length} letters, ${Math.floor(mostLetters(key))} fit`);
    expect(lines, `${file}: too long`).toEqual([]);
  });

  it('are set with care: no stray spaces, no three full stops, no typewriter quotes', () => {
    const careless = keys.filter((key) => /^\s|\s$| {2}|\.\.\.|["']/.test(messages[key]!));
    expect(careless).toEqual([]);
  });

  it('say which language they are in', () => {
    expect(messages.locale_tag).toBe(language);
    expect(messages.locale_direction).toBe(/^(ar|fa|he|ur)\b/.test(language) ? 'rtl' : 'ltr');
  });
});

it('there is more than one language', () => {
  expect(languages).toContain('es');
});

it('Spanish has its own quotation marks and opens its questions', () => {
  const messages = Object.entries(readMessages('es')).filter(([key]) => key !== 'welcome_try');
  expect(messages.filter(([, text]) => /[“”]/.test(text)).map(([key]) => key)).toEqual([]);
  const open = (text: string) => text.split('¿').length === text.split('?').length;
  expect(messages.filter(([, text]) => !open(text)).map(([key]) => key)).toEqual([]);
});

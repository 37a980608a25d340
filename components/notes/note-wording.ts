import type { Highlight } from '../../domain/notes/index';
import type { Refusal } from '../../messaging/protocol';
import { textLanguage } from '../ui/text-language';
import type { MessageKey, Translate } from '../ui/translate';

/** Shown where a note is not opened; the rest of a long passage is there when it is. */
const SHORT_UNITS = 160;
const DAY_MS = 24 * 60 * 60 * 1000;

/** The beginning of a text, cut between words and never inside a character. */
export function beginningOf(text: string, most = SHORT_UNITS): string {
  if (text.length <= most) return text;
  const cut = text.slice(0, most);
  const space = cut.search(/\s\S*$/u);
  return `${(space > most / 2 ? cut.slice(0, space) : cut).replace(/[\ud800-\udbff]$/, '').trimEnd()}…`;
}

/** What a reader knows the page's place by: the host without "www.", or the name of a file. */
export function describeSite(address: string): string {
  try {
    const url = new URL(address);
    if (url.protocol === 'file:') return decodeURIComponent(url.pathname.split('/').at(-1) ?? '');
    return url.hostname.replace(/^www\./, '');
  } catch {
    return '';
  }
}

/** "today", "yesterday", "Thursday", or the day; in the reader's own time zone. Empty for what is no instant. */
export function describeDay(translate: Translate, instant: string, now: Date): string {
  const date = new Date(instant);
  if (Number.isNaN(date.getTime())) return '';
  const language = translate('locale_tag');
  const days = countDays(date, now);
  if (days === 0 || days === 1) return new Intl.RelativeTimeFormat(language, { numeric: 'auto' }).format(-days, 'day');
  const weekday = days > 1 && days < 7;
  return new Intl.DateTimeFormat(language, weekday ? { weekday: 'long' } : { dateStyle: 'medium' }).format(date);
}

function countDays(from: Date, to: Date): number {
  const midnight = (date: Date) => new Date(date.getFullYear(), date.getMonth(), date.getDate()).getTime();
  return Math.round((midnight(to) - midnight(from)) / DAY_MS);
}

/** The passage; or, for a concept saved from a card, its name. */
export function describeSubject(highlight: Highlight, conceptNames: Readonly<Record<string, string>>): string {
  if (highlight.passage !== null) return highlight.passage.exact;
  const concept = highlight.concepts[0] ?? '';
  return conceptNames[concept] ?? concept.replaceAll('-', ' ');
}

/** The language of a subject: names of concepts are those of the articles, and what a passage is written in nobody knows. */
export function languageOfSubject({ passage }: Highlight): string | undefined {
  return passage === null ? textLanguage : undefined;
}

/** What is copied: the passage, the reader's note, and where and when it was saved. */
export function writeCitation(
  translate: Translate,
  highlight: Highlight,
  conceptNames: Readonly<Record<string, string>>,
): string {
  const subject = describeSubject(highlight, conceptNames);
  const day = writeDate(translate, highlight.savedAt);
  const source =
    highlight.title === ''
      ? translate('notes_citation_untitled', highlight.address, day)
      : translate('notes_citation', highlight.title, highlight.address, day);
  const quote = highlight.passage === null ? subject : `“${subject}”`;
  return [quote, highlight.note, source].filter((part) => part !== '').join('\n\n');
}

function writeDate(translate: Translate, instant: string): string {
  const date = new Date(instant);
  if (Number.isNaN(date.getTime())) return '';
  return new Intl.DateTimeFormat(translate('locale_tag'), { dateStyle: 'medium' }).format(date);
}

const refusals: Readonly<Record<Refusal, MessageKey>> = {
  private: 'notes_refused_private',
  full: 'notes_refused_full',
  blocked: 'notes_refused_blocked',
  'missing-page': 'notes_refused_failed',
  'not-found': 'notes_refused_not_found',
  failed: 'notes_refused_failed',
};

/** Why a text was not saved. */
export function findRefusal(why: Refusal): MessageKey {
  return refusals[why] ?? 'notes_refused_failed';
}

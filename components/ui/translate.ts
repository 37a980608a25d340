import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type en from '../../locales/en.json';

/** The name of a message in the locale files. */
export type MessageKey = keyof typeof en;

/** Answers the words of a message; `$1`, `$2`… stand for the substitutions. Empty when the locale has no such message. */
export type Translate = (key: MessageKey, ...substitutions: string[]) => string;

/** Messages that depend on a count come in several forms, named by plural category: `card_sources_one`, `…_other`. */
export type CountedKey = MessageKey extends infer Key ? (Key extends `${infer Base}_other` ? Base : never) : never;

export const TranslateContext = createContext<Translate>((key) => key);

export function useTranslate(): Translate {
  return useContext(TranslateContext);
}

/** Picks the form that the language of the words wants for this count; `$1` in it is the count. */
export function translateCount(translate: Translate, key: CountedKey, count: number): string {
  const language = translate('locale_tag');
  const category = new Intl.PluralRules(language).select(count);
  const written = new Intl.NumberFormat(language).format(count);
  // Other languages have categories that English lacks ("few", "many"), so the key is not among the English ones.
  return translate(`${key}_${category}` as MessageKey, written) || translate(`${key}_other`, written);
}

/** An ISO day as the language of the words writes it, or as it stands when it is no date. */
export function translateDay(translate: Translate, isoDay: string): string {
  const date = new Date(`${isoDay}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) return isoDay;
  const format = new Intl.DateTimeFormat(translate('locale_tag'), { dateStyle: 'medium', timeZone: 'UTC' });
  return format.format(date);
}

/** Joins names as the language does: "a, b and c". */
export function translateList(translate: Translate, items: readonly string[]): string {
  return new Intl.ListFormat(translate('locale_tag'), { style: 'short', type: 'unit' }).format(items);
}

/** The direction in which the words are read. */
export function readDirection(translate: Translate): 'ltr' | 'rtl' {
  return translate('locale_direction') === 'rtl' ? 'rtl' : 'ltr';
}

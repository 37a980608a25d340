import { wellFormedOf } from '../anchoring/index';

/** Takes down what is wrong with a field, and how to mend it. */
export type Tell = (field: string, mend: string) => void;

/** Reads one field of a file that anybody may have written. What is not as it should be is told; then it is undefined. */
export type Rule<T> = (value: unknown, field: string, tell: Tell) => T | undefined;

export type Rules<T> = { readonly [K in keyof T]: Rule<T[K]> };

/** No field of ours is named so, and what copies objects carelessly would be changed by them. */
const FORBIDDEN_KEYS = ['__proto__', 'constructor', 'prototype'];

/** Text of `least` to `most` UTF-16 units. */
export function readText(least: number, most: number): Rule<string> {
  return (value, field, tell) => {
    if (typeof value !== 'string') tell(field, 'must be text in double quotes');
    else if (value.length < least) tell(field, 'must not be empty');
    else if (value.length > most) tell(field, `has ${value.length} characters: shorten it to ${most}`);
    else return wellFormedOf(value);
    return undefined;
  };
}

/** Short text that `fits`; `mend` says what would. Text over `most` units is refused unseen. */
export function readFitting<T extends string>(most: number, fits: (text: string) => boolean, mend: string): Rule<T> {
  return (value, field, tell) => {
    if (typeof value === 'string' && value.length <= most && fits(value)) return value as T;
    tell(field, mend);
    return undefined;
  };
}

/** A whole number from 0 to `most`. */
export function readPosition(most: number): Rule<number> {
  return (value, field, tell) => {
    // JSON has a zero below zero, which is written as plain zero again.
    if (Number.isInteger(value) && (value as number) >= 0 && (value as number) <= most) return (value as number) + 0;
    tell(field, `must be a whole number from 0 to ${most}`);
    return undefined;
  };
}

/** What `rule` reads, or null. */
export function readNullable<T>(rule: Rule<T>): Rule<T | null> {
  return (value, field, tell) => (value === null ? null : rule(value, field, tell));
}

/** At most `most` of what `rule` reads. Only the first fault is told. */
export function readList<T>(rule: Rule<T>, most: number): Rule<readonly T[]> {
  return (value, field, tell) => {
    if (!Array.isArray(value) || value.length > most) {
      tell(field, `must be a list of ${most} at most`);
      return undefined;
    }
    const read: T[] = [];
    for (const [index, one] of value.entries()) {
      const taken = rule(one, `${field}, number ${index + 1}`, tell);
      if (taken === undefined) return undefined;
      read.push(taken);
    }
    return read;
  };
}

/** An object of exactly the fields that have rules, in their order. Other fields are left behind; forbidden ones refused. */
export function readFields<T extends object>(rules: Rules<T>): Rule<T> {
  const names = Object.keys(rules) as (keyof T & string)[];
  return (value, field, tell) => {
    if (!isPlain(value, field, tell)) return undefined;
    const taken: Partial<T> = {};
    for (const name of names) {
      const inner = field === '' ? name : `${field}.${name}`;
      if (Object.hasOwn(value, name)) taken[name] = rules[name](value[name], inner, tell) as T[typeof name];
      else tell(inner, 'is missing: add it');
    }
    return names.some((name) => taken[name] === undefined) ? undefined : (taken as T);
  };
}

/** Whether a value is an object without forbidden keys; tells what is wrong otherwise. */
export function isPlain(value: unknown, field: string, tell: Tell): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    tell(field, 'must be an object in curly brackets');
    return false;
  }
  const forbidden = FORBIDDEN_KEYS.find((key) => Object.hasOwn(value, key));
  if (forbidden !== undefined) tell(field, `has a field “${forbidden}”: remove it`);
  return forbidden === undefined;
}

/** @throws {Error} naming the option, where it is no whole number above 0. */
export function readCount(name: string, text: string): number {
  if (!/^\d{1,8}$/.test(text) || Number(text) === 0) throw new Error(`--${name} takes a number above 0, not ${text}`);
  return Number(text);
}

/** Those that are given, in the order of `known`. @throws {Error} naming the option, where one is none of these. */
export function readNames<T extends string>(name: string, given: readonly string[], known: readonly T[]): readonly T[] {
  const unknown = given.find((one) => !known.some((other) => other === one));
  if (unknown !== undefined) throw new Error(`--${name} takes one of ${known.join(', ')}, not ${unknown}`);
  return known.filter((one) => given.includes(one));
}

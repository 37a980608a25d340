/** The middle one; of an even number, the higher of the two in the middle. */
export function findMedian(values: readonly number[]): number {
  return findQuantile(values, 0.5);
}

/** The value that this share of all does not exceed. @throws without values. */
export function findQuantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const found = sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
  if (found === undefined) throw new Error('nothing was measured');
  return found;
}

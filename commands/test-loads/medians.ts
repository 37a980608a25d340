/** The middle of numbers. @throws without any. */
export function computeMedian(numbers: readonly number[]): number {
  return computeQuantile(numbers, 0.5);
}

/** The number below which such a part of the numbers lies, between two of them in proportion. @throws without any. */
export function computeQuantile(numbers: readonly number[], part: number): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const at = (sorted.length - 1) * part;
  const [low, high] = [sorted[Math.floor(at)], sorted[Math.ceil(at)]];
  if (low === undefined || high === undefined) throw new Error('there is no quantile of nothing');
  return low + (high - low) * (at - Math.floor(at));
}

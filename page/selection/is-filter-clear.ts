/** What a filter may leave of the difference between letters and ground, and of opacity. */
const LEAST_CONTRAST = 0.5;
const LEAST_OPACITY = 0.9;
const STEP = /([a-z-]+)\((-?[\d.]+)(%|deg|px)?\)/g;

/** What each kind leaves of the contrast; those that are not here may hide anything. */
const contrastOf: Readonly<Record<string, (amount: number) => number>> = {
  invert: (amount) => Math.abs(1 - 2 * Math.min(1, amount)),
  brightness: (amount) => Math.min(amount, 1 / amount),
  contrast: (amount) => Math.min(amount, 1 / amount),
  opacity: (amount) => (amount >= LEAST_OPACITY ? 1 : 0),
  blur: (amount) => (amount === 0 ? 1 : 0),
  grayscale: () => 1,
  sepia: () => 1,
  saturate: () => 1,
  'hue-rotate': () => 1,
};

/**
 * Whether what is drawn through a filter can still be read: pages and extensions that make everything dark turn the whole
 * document round. As computed styles write it.
 */
export function isFilterClear(filter: string): boolean {
  if (filter === 'none') return true;
  if (filter.replace(STEP, '').trim() !== '') return false;
  let contrast = 1;
  for (const [, name = '', number, unit] of filter.matchAll(STEP)) {
    const amount = Number(number) / (unit === '%' ? 100 : 1);
    contrast *= Object.hasOwn(contrastOf, name) ? (contrastOf[name]?.(amount) ?? 0) : 0;
  }
  return contrast >= LEAST_CONTRAST;
}

import { describe, expect, it } from 'vitest';
import { isFilterClear } from '../../../../page/selection/is-filter-clear';

describe('what is drawn through a filter', () => {
  it.each([
    'none',
    'invert(1) hue-rotate(180deg)',
    'invert(0.9) hue-rotate(180deg)',
    'invert(100%) hue-rotate(180deg)',
    'grayscale(1)',
    'sepia(0.4) saturate(1.2)',
    'brightness(0.9) contrast(0.9)',
    'opacity(0.95)',
    'blur(0px)',
  ])('can still be read: %s', (filter) => {
    expect(isFilterClear(filter)).toBe(true);
  });

  it.each([
    'opacity(0.3)',
    'opacity(0)',
    'invert(0.5)',
    'brightness(0)',
    'brightness(20)',
    'contrast(0.1)',
    'contrast(0)',
    'invert(0.8) contrast(0.7)',
    'brightness(0.7) brightness(0.7)',
    'blur(4px)',
    'url("#hide")',
    'drop-shadow(rgb(0, 0, 0) 900px 0px 0px)',
    'invert(1) url("#hide")',
    'toString(1)',
    'something-new(1)',
  ])('may not: %s', (filter) => {
    expect(isFilterClear(filter)).toBe(false);
  });
});

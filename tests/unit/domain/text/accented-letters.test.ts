import { expect, it } from 'vitest';
import { accentedLetters } from '../../../../domain/text/accented-letters';

const LETTERS = 'abcdefghijklmnopqrstuvwxyz0123456789αβγδεζηθικλμνξοπρσςτυφχψω';

it('folds accents as Unicode does', () => {
  for (const [from, letters] of accentedLetters) {
    const units = Array.from(letters, (_, index) => String.fromCharCode(from + index));
    const bases = units.map((unit) => unit.normalize('NFKD')[0]!.toLowerCase());
    expect(letters).toBe(bases.map((base) => (LETTERS.includes(base) ? base : '.')).join(''));
  }
});

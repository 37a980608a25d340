import { describe, expect, it } from 'vitest';
import { isHeadingFor } from '../../../../page/card/safe-triangle';

const card = { left: 100, top: 200, right: 400, bottom: 500 };

describe('isHeadingFor', () => {
  it.each([
    ['straight down to a card below', { x: 150, y: 150 }, { x: 150, y: 180 }, true],
    ['aslant to its far corner', { x: 150, y: 150 }, { x: 280, y: 184 }, true],
    ['away along the line', { x: 150, y: 150 }, { x: 320, y: 150 }, false],
    ['upwards, away from a card below', { x: 150, y: 150 }, { x: 150, y: 120 }, false],
    ['up to a card above', { x: 250, y: 560 }, { x: 250, y: 520 }, true],
    ['down, away from a card above', { x: 250, y: 560 }, { x: 250, y: 600 }, false],
    ['sideways to a card on the right', { x: 20, y: 350 }, { x: 70, y: 340 }, true],
    ['sideways to a card on the left', { x: 480, y: 350 }, { x: 430, y: 360 }, true],
    ['already on it', { x: 150, y: 150 }, { x: 300, y: 300 }, true],
    ['past its side', { x: 150, y: 150 }, { x: 60, y: 260 }, false],
  ])('judges a pointer going %s', (_, from, to, expected) => {
    expect(isHeadingFor(card, from, to)).toBe(expected);
  });
});

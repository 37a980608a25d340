import { describe, expect, it } from 'vitest';
import { Governor } from '../../../../page/reading/governor';

describe('Governor', () => {
  it('lets what is cheap go on', () => {
    const governor = new Governor();
    for (let i = 0; i < 100; i++) expect(governor.judge(100)).toBe(false);
  });

  it('stops what is dear three times running', () => {
    const governor = new Governor();
    expect([300, 300, 300].map((spentMs) => governor.judge(spentMs))).toEqual([false, false, true]);
  });

  it('forgives what was dear now and then', () => {
    const governor = new Governor();
    for (const spentMs of [300, 300, 20, 300, 300, 20]) expect(governor.judge(spentMs)).toBe(false);
  });
});

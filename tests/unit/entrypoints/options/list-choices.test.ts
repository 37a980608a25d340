import { expect, it } from 'vitest';
import { defaultSettings } from '../../../../domain/settings/index';
import { listChoices, nothingListed } from '../../../../entrypoints/options/list-choices';

const one = { site: 'example.org', concept: 'depression' };
const chosen = { ...defaultSettings, known: ['cbt', 'sleep'], notMeant: [one], sitesOff: ['example.org', 'file'] };

it('lists what is chosen, in its order', () => {
  const listed = listChoices(nothingListed, chosen);
  expect(listed.known).toEqual([
    { concept: 'cbt', isBack: false },
    { concept: 'sleep', isBack: false },
  ]);
  expect(listed.notMeant).toEqual([{ ...one, isBack: false }]);
  expect(listed.sitesOff.map(({ site }) => site)).toEqual(['example.org', 'file']);
});

it('keeps in their places what was taken back, and adds what is new', () => {
  const before = listChoices(nothingListed, chosen);
  const after = listChoices(before, { ...chosen, known: ['sleep', 'pain'], notMeant: [], sitesOff: ['file'] });
  expect(after.known).toEqual([
    { concept: 'cbt', isBack: true },
    { concept: 'sleep', isBack: false },
    { concept: 'pain', isBack: false },
  ]);
  expect(after.notMeant).toEqual([{ ...one, isBack: true }]);
  expect(after.sitesOff).toEqual([
    { site: 'example.org', isBack: true },
    { site: 'file', isBack: false },
  ]);
  expect(listChoices(after, chosen).known[0]).toEqual({ concept: 'cbt', isBack: false });
});

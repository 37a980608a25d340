import { expect, it } from 'vitest';
import { listOtherNames } from '../../../../components/card/list-other-names';

const backache = { plainName: 'backache', name: 'low back pain', alsoCalled: ['back pain', 'lumbago'] };

it('names the one on the page first, then the medical one, and no more than two', () => {
  expect(listOtherNames(backache, 'Lumbago')).toEqual(['lumbago', 'low back pain']);
  expect(listOtherNames(backache, 'backache')).toEqual(['low back pain', 'back pain']);
});

it('keeps the medical name, even where it is one of several kinds', () => {
  const arthritis = { plainName: 'arthritis', name: 'rheumatoid arthritis', alsoCalled: [] };
  expect(listOtherNames(arthritis, 'arthritis')).toEqual(['rheumatoid arthritis']);
});

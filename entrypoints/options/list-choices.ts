import type { ListedChoices } from '../../components/settings/settings-view';
import type { Settings } from '../../domain/settings/index';

export const nothingListed: ListedChoices = { known: [], notMeant: [], sitesOff: [] };

/**
 * What there is to list, after what was listed before: in the same order, so that nothing moves under the reader's hand.
 * What is no longer among the settings was taken back.
 */
export function listChoices(before: ListedChoices, { known, notMeant, sitesOff }: Settings): ListedChoices {
  return {
    known: merge(
      before.known,
      known.map((concept) => ({ concept })),
      ({ concept }) => concept,
    ),
    notMeant: merge(before.notMeant, notMeant, ({ site, concept }) => `${site} ${concept}`),
    sitesOff: merge(
      before.sitesOff,
      sitesOff.map((site) => ({ site })),
      ({ site }) => site,
    ),
  };
}

function merge<T extends object>(
  before: readonly (T & { readonly isBack: boolean })[],
  now: readonly T[],
  keyOf: (one: T) => string,
): readonly (T & { readonly isBack: boolean })[] {
  const present = new Set(now.map(keyOf));
  const listed = new Set(before.map(keyOf));
  const kept = before.map((one) => ({ ...one, isBack: !present.has(keyOf(one)) }));
  return [...kept, ...now.filter((one) => !listed.has(keyOf(one))).map((one) => ({ ...one, isBack: false }))];
}

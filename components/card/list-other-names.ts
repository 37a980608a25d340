import type { Explainer } from '../../domain/knowledge/index';

/** One line of them: more would push the meaning out of a small card, and make a list that nobody reads. */
const shownNames = 2;

/**
 * The other names: the one on the page first, then the medical one; none twice, whatever its case. A word for one kind of
 * the thing leads to its card too, but is no other name for it: a hip joint is a joint, and not every joint is one.
 */
export function listOtherNames(
  { plainName, name, alsoCalled }: Pick<Explainer, 'plainName' | 'name' | 'alsoCalled'>,
  mentionText: string,
): readonly string[] {
  const met = mentionText.toLowerCase();
  const isKind = (other: string) => other.toLowerCase().endsWith(` ${plainName.toLowerCase()}`);
  const names = [name, ...alsoCalled.filter((other) => !isKind(other))];
  const byFolded = new Map(names.map((other) => [other.toLowerCase(), other]));
  byFolded.delete(plainName.toLowerCase());
  const others = [...byFolded.values()].sort(
    (left, right) => Number(right.toLowerCase() === met) - Number(left.toLowerCase() === met),
  );
  return others.slice(0, shownNames);
}

import type { Explainer } from '../../domain/knowledge/index';

/** One line of them: more would push the meaning out of a small card, and make a list that nobody reads. */
const shownNames = 2;

/** The other names: the one on the page first, then the medical one; none twice, whatever its case. */
export function listOtherNames(
  { plainName, name, alsoCalled }: Pick<Explainer, 'plainName' | 'name' | 'alsoCalled'>,
  mentionText: string,
): readonly string[] {
  const met = mentionText.toLowerCase();
  const names = [name, ...alsoCalled];
  const byFolded = new Map(names.map((other) => [other.toLowerCase(), other]));
  byFolded.delete(plainName.toLowerCase());
  const others = [...byFolded.values()].sort(
    (left, right) => Number(right.toLowerCase() === met) - Number(left.toLowerCase() === met),
  );
  return others.slice(0, shownNames);
}

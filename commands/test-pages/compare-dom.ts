/**
 * Compares a page's DOM with the extension to the same page without it. Saved pages run their scripts and change
 * themselves, not always alike (random ids, clocks, advertisements that give up at different moments), so lines that
 * differ between loads *without* the extension prove nothing and are left out, on both sides; so are long numbers
 * (clocks, random ids), and short ones where they differ between those loads, too: of such lines there have to be as many.
 * Everything else has to be the same.
 */
export interface DomComparison {
  readonly unchanged: boolean;
  readonly note?: string;
}

export async function compareDom(
  withUs: string,
  readBare: () => Promise<string>,
  attempts = 3,
): Promise<DomComparison> {
  const bare = [await readBare()];
  if (bare[0] === withUs) return { unchanged: true };
  while (bare.length < attempts) {
    const next = await readBare();
    bare.push(next);
    if (next === withUs)
      return { unchanged: true, note: `as in load ${bare.length} without the extension; its loads differ` };
  }
  const restless = findRestlessLines(bare);
  const strange = countStrangeLines(withUs, bare, restless);
  if (strange.length === 0) {
    return {
      unchanged: true,
      note: `long numbers and ${restless.size} lines left out, which differ without the extension too`,
    };
  }
  return { unchanged: false, note: `not so without the extension: ${strange.slice(0, 3).join(' | ').slice(0, 300)}` };
}

/** Lines that not all bare loads have equally often. */
function findRestlessLines(loads: readonly string[]): Set<string> {
  const counts = loads.map((load) => countLines(load));
  const all = new Set(counts.flatMap((count) => [...count.keys()]));
  return new Set([...all].filter((line) => counts.some((count) => count.get(line) !== counts[0]?.get(line))));
}

/** Lines that the page has more or less often with us than in any bare load. */
function countStrangeLines(withUs: string, loads: readonly string[], restless: ReadonlySet<string>): string[] {
  const ours = countLines(withUs);
  const bare = countLines(loads[0] ?? '');
  const all = new Set([...ours.keys(), ...bare.keys()]);
  const strange = [...all].filter((line) => !restless.has(line) && ours.get(line) !== bare.get(line));
  const counted = new Set([...restless].map(maskNumbers));
  const [oursMasked, ...bareMasked] = [withUs, ...loads].map((dom) => countLines(dom, maskNumbers));
  const isAsOften = (shape: string) => bareMasked.some((load) => load.get(shape) === oursMasked!.get(shape));
  return strange.filter((line) => !counted.has(maskNumbers(line)) || !isAsOften(maskNumbers(line)));
}

const LONG_NUMBER = /\b(?:[0-9a-f]{8,}|\d{6,})\b/gi;

function maskNumbers(line: string): string {
  return line.replace(/\d+/g, '#');
}

function countLines(dom: string, read = (line: string) => line): Map<string, number> {
  const counts = new Map<string, number>();
  for (const line of dom.split('\n')) {
    const calm = read(line.replace(LONG_NUMBER, '#'));
    counts.set(calm, (counts.get(calm) ?? 0) + 1);
  }
  return counts;
}

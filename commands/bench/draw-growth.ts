import type { BenchRow } from '../../tests/bench/bench';

/** Units of the picture. */
const PANEL = { width: 330, height: 190, gap: 70, left: 60, top: 56 };
const WIDTH = PANEL.left + 2 * PANEL.width + PANEL.gap + 30;
const HEIGHT = PANEL.top + PANEL.height + 58;

const PANELS = [
  { name: 'spot.growth.text-', title: 'as the text grows', axis: 'length of the text' },
  { name: 'spot.growth.terms-', title: 'as the lexicon grows', axis: 'number of terms (text of 1 MB)' },
];

interface Point {
  readonly label: string;
  readonly value: number;
}

/** Draws the rows `spot.growth.*` as an SVG, for light and dark pages. @throws when they are not all there. */
export function drawGrowth(rows: readonly BenchRow[]): string {
  const curves = PANELS.map(({ name }) =>
    rows
      .filter((row) => row.name.startsWith(name))
      .map((row) => ({ label: row.name.slice(name.length), value: row.ours })),
  );
  if (curves.some((points) => points.length < 2)) throw new Error('there are no rows spot.growth.* to draw');
  const most = Math.ceil(Math.max(...curves.flat().map((point) => point.value)) * 1.15);
  const panels = curves.map((points, index) => drawPanel(index, points, most));
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" width="${WIDTH}" height="${HEIGHT}" role="img">
<title>Nanoseconds that spotting takes for a character</title>
<desc>${describeCurves(curves)}</desc>
<style>
text { font: 13px system-ui, sans-serif; fill: #333 }
.title { font-weight: 600 }
.axis { stroke: #999 }
.curve { fill: none; stroke: #0b6e6e; stroke-width: 2 }
.point { fill: #0b6e6e }
@media (prefers-color-scheme: dark) {
text { fill: #ddd }
.axis { stroke: #777 }
.curve { stroke: #5cc8c8 }
.point { fill: #5cc8c8 }
}
</style>
${panels.join('\n')}
</svg>
`;
}

function drawPanel(index: number, points: readonly Point[], most: number): string {
  const { title, axis } = PANELS[index]!;
  const left = PANEL.left + index * (PANEL.width + PANEL.gap);
  const bottom = PANEL.top + PANEL.height;
  const placed = points.map(({ label, value }, at) => ({
    label,
    value,
    x: Math.round(left + 30 + (at * (PANEL.width - 60)) / (points.length - 1)),
    y: Math.round(bottom - (value / most) * PANEL.height),
  }));
  return [
    `<text class="title" x="${left}" y="22">ns per character, ${title}</text>`,
    `<path class="axis" fill="none" d="M${left} ${PANEL.top}V${bottom}H${left + PANEL.width}"/>`,
    `<text x="${left - 8}" y="${bottom + 4}" text-anchor="end">0</text>`,
    `<text x="${left - 8}" y="${PANEL.top + 10}" text-anchor="end">${most}</text>`,
    `<path class="curve" d="M${placed.map(({ x, y }) => `${x} ${y}`).join('L')}"/>`,
    ...placed.flatMap(({ label, value, x, y }) => [
      `<circle class="point" cx="${x}" cy="${y}" r="4"/>`,
      `<text x="${x}" y="${y - 11}" text-anchor="middle">${value.toPrecision(2)}</text>`,
      `<text x="${x}" y="${bottom + 20}" text-anchor="middle">${spellSize(label)}</text>`,
    ]),
    `<text x="${left + PANEL.width / 2}" y="${bottom + 42}" text-anchor="middle">${axis}</text>`,
  ].join('\n');
}

function describeCurves(curves: readonly (readonly Point[])[]): string {
  const list = (points: readonly Point[]) =>
    points.map(({ label, value }) => `${spellSize(label)}: ${value.toPrecision(2)}`).join(', ');
  return curves.map((points, index) => `${PANELS[index]!.axis}: ${list(points)}`).join('. ');
}

/** `10kB` as “10 kB”, `20000` as “20,000”. */
function spellSize(label: string): string {
  const [, number = '', unit = ''] = /^(\d+)(\D*)$/.exec(label) ?? [];
  return `${Number(number).toLocaleString('en')} ${unit}`.trim();
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Room for a hand that does not move in a straight line; in CSS pixels. */
const SLACK_PX = 12;

/**
 * Whether a pointer that was at `from` and is now at `to` is on its way to the card: inside the triangle between where
 * it left the word and the card's near edge. Between word and card there is often other text, and other marks.
 */
export function isHeadingFor(card: Box, from: Point, to: Point): boolean {
  if (contains(card, to)) return true;
  const [a, b] = findNearEdge(card, from);
  return isInTriangle(to, from, a, b);
}

function contains(box: Box, point: Point): boolean {
  return point.x >= box.left && point.x <= box.right && point.y >= box.top && point.y <= box.bottom;
}

function findNearEdge(card: Box, from: Point): [Point, Point] {
  const left = card.left - SLACK_PX;
  const right = card.right + SLACK_PX;
  if (from.y <= card.top)
    return [
      { x: left, y: card.top + SLACK_PX },
      { x: right, y: card.top + SLACK_PX },
    ];
  if (from.y >= card.bottom)
    return [
      { x: left, y: card.bottom - SLACK_PX },
      { x: right, y: card.bottom - SLACK_PX },
    ];
  const x = from.x <= card.left ? card.left + SLACK_PX : card.right - SLACK_PX;
  return [
    { x, y: card.top - SLACK_PX },
    { x, y: card.bottom + SLACK_PX },
  ];
}

function isInTriangle(p: Point, a: Point, b: Point, c: Point): boolean {
  const sides = [turn(a, b, p), turn(b, c, p), turn(c, a, p)];
  return !(sides.some((side) => side < 0) && sides.some((side) => side > 0));
}

/** Positive where a, b, c turn one way, negative where the other. */
function turn(a: Point, b: Point, c: Point): number {
  return (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x);
}

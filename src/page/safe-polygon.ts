// Whether a pointer is on its way from a mark to its card. Pure geometry, in CSS pixels of the window.

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

/** Half the width of the way where it begins: a hand does not draw straight lines. */
const SLACK = 10;

/** Whether a point lies on the mark's exit point, on the card, or between them. */
export function isOnTheWay(point: Point, exit: Point, card: Box): boolean {
  const hull = toHull([
    { x: exit.x - SLACK, y: exit.y - SLACK },
    { x: exit.x + SLACK, y: exit.y - SLACK },
    { x: exit.x - SLACK, y: exit.y + SLACK },
    { x: exit.x + SLACK, y: exit.y + SLACK },
    { x: card.left, y: card.top },
    { x: card.right, y: card.top },
    { x: card.left, y: card.bottom },
    { x: card.right, y: card.bottom },
  ]);
  return hull.every((corner, index) => turn(corner, hull[(index + 1) % hull.length]!, point) >= 0);
}

/** Positive if c lies to the left of the line from a to b. */
function turn(a: Point, b: Point, c: Point): number {
  return (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x);
}

/** Convex hull, counter-clockwise in these terms (Andrew's monotone chain). */
function toHull(points: readonly Point[]): Point[] {
  const sorted = [...points].sort((a, b) => a.x - b.x || a.y - b.y);
  const half = (from: readonly Point[]) => {
    const chain: Point[] = [];
    for (const point of from) {
      while (chain.length > 1 && turn(chain.at(-2)!, chain.at(-1)!, point) <= 0) chain.pop();
      chain.push(point);
    }
    return chain.slice(0, -1);
  };
  return [...half(sorted), ...half(sorted.reverse())];
}

/** Whether a point lies in a box, or within `slack` pixels of it. */
export function isInBox(point: Point, box: Box, slack = 0): boolean {
  return (
    point.x >= box.left - slack &&
    point.x <= box.right + slack &&
    point.y >= box.top - slack &&
    point.y <= box.bottom + slack
  );
}

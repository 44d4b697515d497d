/** Where the marks on a floor plan stand, in millimetres: at their rooms, but never one over another. */

export type Point = { readonly x: number; readonly y: number };

/** The paper the marks must stay on. */
export type Area = { readonly width: number; readonly height: number };

type Spread = {
  readonly area: Area;
  /** The least distance of two marks' centres, and of a mark from the edge twice over. */
  readonly spacing: number;
};

/** Rounds enough for any tour; a plan with no room for its marks ends as far apart as there is. */
const rounds = 400;

/**
 * One point a mark, in the same order. Marks of one place stand in rows, read like text; then marks of near places push
 * each other apart. The same places always give the same points.
 */
export function spreadMarks(places: readonly Point[], { area, spacing }: Spread): readonly Point[] {
  const margin = spacing / 2;
  const hold = (value: number, limit: number) =>
    Math.min(Math.max(value, margin), Math.max(margin, limit - margin));
  const held = ({ x, y }: Point): Movable => ({ x: hold(x, area.width), y: hold(y, area.height) });
  const points = places.map((_, index) => held(inRows(places, index, spacing)));
  for (let round = 0, moved = true; moved && round < rounds; round += 1) {
    moved = false;
    for (const [a, b] of pairs(points)) moved = pushApart([a, b], spacing) || moved;
    for (const point of points) Object.assign(point, held(point));
  }
  return points.map(({ x, y }) => ({ x: rounded(x), y: rounded(y) }));
}

/** How far a way keeps to the right of the rooms' middles, in millimetres. */
const lane = 1.4;

/** A way's points, those between its ends moved to the right, so that ways there and back run side by side. */
export function keptRight(points: readonly Point[]): readonly Point[] {
  return points.map((point, index) => {
    const [before, after] = [points[index - 1], points[index + 1]];
    if (before === undefined || after === undefined) return point;
    const [came, goes] = [heading(before, point), heading(point, after)];
    const [x, y] = [came.x + goes.x, came.y + goes.y];
    const length = Math.hypot(x, y);
    const way = length < 1e-9 ? came : { x: x / length, y: y / length };
    return { x: rounded(point.x - way.y * lane), y: rounded(point.y + way.x * lane) };
  });
}

function heading(from: Point, to: Point): Point {
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  return length === 0 ? { x: 0, y: 0 } : { x: (to.x - from.x) / length, y: (to.y - from.y) / length };
}

/** Hundredths of a millimetre. */
export function rounded(millimetres: number): number {
  return Math.round(millimetres * 100) / 100;
}

type Movable = { x: number; y: number };

function inRows(places: readonly Point[], index: number, spacing: number): Point {
  const place = places[index] ?? { x: 0, y: 0 };
  const mates = places
    .map((other, at) => ({ other, at }))
    .filter(({ other }) => other.x === place.x && other.y === place.y);
  const columns = mates.length <= 3 ? mates.length : Math.ceil(Math.sqrt(mates.length));
  const rows = Math.ceil(mates.length / columns);
  const own = mates.findIndex(({ at }) => at === index);
  const row = Math.floor(own / columns);
  const inThisRow = row === rows - 1 ? mates.length - row * columns : columns;
  return {
    x: place.x + ((own % columns) - (inThisRow - 1) / 2) * spacing,
    y: place.y + (row - (rows - 1) / 2) * spacing,
  };
}

function pairs(points: readonly Movable[]): readonly (readonly [Movable, Movable])[] {
  return points.flatMap((a, index) => points.slice(index + 1).map((b) => [a, b] as const));
}

/** A hair further than asked, so that rounding cannot bring marks together again. */
const hair = 0.02;

function pushApart([a, b]: readonly [Movable, Movable], spacing: number): boolean {
  const distance = Math.hypot(b.x - a.x, b.y - a.y);
  if (distance >= spacing - hair / 2) return false;
  const [x, y] = distance === 0 ? [1, 0] : [(b.x - a.x) / distance, (b.y - a.y) / distance];
  const push = (spacing + hair - distance) / 2;
  a.x -= x * push;
  a.y -= y * push;
  b.x += x * push;
  b.y += y * push;
  return true;
}

/** One group's good way through what the others leave free when its stops are many: the best few of each length go on. */
import { real, whole } from "./arrays.ts";
import { doneAfter } from "./course.ts";
import type { Course } from "./course.ts";

/** Ways of each length that go on. */
const width = 100;

/** A way so far; `waste`: ticks spent elsewhere than at stops. */
type Way = {
  readonly visited: number;
  readonly last: number;
  readonly done: number;
  readonly waste: number;
  readonly before: Way | null;
};

/** The position of each stop in the course and when it is done, the last one first; empty when no way was found. */
export function beamWay(course: Course): readonly (readonly [number, number])[] {
  let layer: readonly Way[] = [{ visited: 0, last: -1, done: 0, waste: 0, before: null }];
  for (let round = 0; round < course.size; round += 1) {
    const next = new Map<number, Way>();
    for (const way of layer) goOn(course, way, next);
    layer = [...next.values()]
      .sort((a, b) => a.waste - b.waste || a.visited - b.visited || a.last - b.last)
      .slice(0, width);
  }
  const ends = ({ done, last }: Way): number => done + real(course.tail, last);
  const best = layer.reduce<Way | null>((first, way) => {
    return first === null || ends(way) < ends(first) ? way : first;
  }, null);
  const stops: (readonly [number, number])[] = [];
  for (let way = best; way !== null && way.last !== -1; way = way.before) stops.push([way.last, way.done]);
  return stops;
}

/** Adds all ways that are one stop longer; of those to the same stop past the same others the soonest. */
function goOn(course: Course, way: Way, into: Map<number, Way>): void {
  const { size, length, needs } = course;
  for (let next = 0; next < size; next += 1) {
    const visited = way.visited | (1 << next);
    if (visited === way.visited || (whole(needs, next) & ~way.visited) !== 0) continue;
    const done = doneAfter(course, next, way);
    const known = into.get(visited * size + next);
    if (done === Infinity || (known !== undefined && known.done <= done)) continue;
    const waste = way.waste + done - way.done - real(length, next);
    into.set(visited * size + next, { visited, last: next, done, waste, before: way });
  }
}

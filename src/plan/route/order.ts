/** The shortest order of a small set of stops, exactly: a dynamic program over its subsets. */
import type { Course } from "./course.ts";
import { leave } from "./line.ts";
import { at, decimalAt, item } from "./numbers.ts";

/** More stops than this take too long to order exactly. */
export const largestOrdered = 13;

/**
 * The order in which these stops take the fewest minutes, openings and `before` kept; null when none fits the slot.
 * At most `largestOrdered` stops.
 */
export function shortestOrder(course: Course, stops: readonly number[]): readonly number[] | null {
  const count = stops.length;
  if (count === 0)
    return decimalAt(course.walk, course.start * course.size + course.end) <= course.slot ? [] : null;
  const full = (1 << count) - 1;
  const table: Table = {
    left: new Float64Array((full + 1) * count).fill(Infinity),
    previous: new Int8Array((full + 1) * count).fill(-1),
  };
  const earlier = stops.map((node) => earlierThan(course, stops, node));
  for (let set = 0; set < full; set += 1) {
    for (let next = 0; next < count; next += 1) {
      const allowed = (set & (1 << next)) === 0 && (at(earlier, next) & ~set) === 0;
      if (allowed) extend(course, table, { stops, set, next });
    }
  }
  return readBack(course, table, stops);
}

type Table = { readonly left: Float64Array; readonly previous: Int8Array };

/** Which of the stops must come before this one. */
function earlierThan(course: Course, stops: readonly number[], node: number): number {
  const firsts = course.before.filter(([, then]) => then === node).map(([first]) => stops.indexOf(first));
  return firsts.filter((position) => position >= 0).reduce((set, position) => set | (1 << position), 0);
}

type Extension = { readonly stops: readonly number[]; readonly set: number; readonly next: number };

function extend(course: Course, table: Table, { stops, set, next }: Extension): void {
  const count = stops.length;
  const node = item(stops, next);
  const target = (set | (1 << next)) * count + next;
  if (set === 0) {
    table.left[target] = leave(course, { now: 0, last: course.start, node });
    return;
  }
  for (let last = 0; last < count; last += 1) {
    const now = decimalAt(table.left, set * count + last);
    if (now > course.slot) continue;
    const left = leave(course, { now, last: item(stops, last), node });
    if (left >= decimalAt(table.left, target)) continue;
    table.left[target] = left;
    table.previous[target] = last;
  }
}

function readBack(course: Course, table: Table, stops: readonly number[]): readonly number[] | null {
  const count = stops.length;
  let set = (1 << count) - 1;
  let last = -1;
  let least = course.slot;
  for (const [position, node] of stops.entries()) {
    const minutes =
      decimalAt(table.left, set * count + position) + decimalAt(course.walk, node * course.size + course.end);
    if (minutes > least || (minutes === least && last !== -1)) continue;
    [least, last] = [minutes, position];
  }
  if (last === -1) return null;
  const order: number[] = [];
  while (last !== -1) {
    order.unshift(item(stops, last));
    const before: number = table.previous[set * count + last] ?? -1;
    set &= ~(1 << last);
    last = before;
  }
  return order;
}

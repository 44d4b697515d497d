/** Makes a route shorter without changing its stops: turns parts of it around (2-opt) and moves parts elsewhere (or-opt). */
import type { Course } from "./course.ts";
import type { Draft } from "./draft.ts";
import { minutesOf } from "./line.ts";
import { decimalAt, item } from "./numbers.ts";

/** Repeats both kinds of moves until none makes the draft shorter. */
export function reorder(draft: Draft): void {
  for (let rounds = 0; rounds < 50; rounds += 1) {
    if (!turnOne(draft) && !moveOne(draft)) return;
  }
}

/** The nodes of the way, start and end included. */
function wayOf({ course, order }: Draft): number[] {
  return [course.start, ...order, course.end];
}

function leg(course: Course, from: number, to: number): number {
  return decimalAt(course.walk, from * course.size + to);
}

/** Turns around the part whose turning saves most. */
function turnOne(draft: Draft): boolean {
  const { course } = draft;
  const way = wayOf(draft);
  let best = -1e-9;
  let part: readonly [number, number] | null = null;
  for (let first = 1; first < way.length - 2; first += 1) {
    let within = 0;
    for (let last = first + 1; last < way.length - 1; last += 1) {
      const [a, b] = [item(way, last - 1), item(way, last)];
      within += leg(course, b, a) - leg(course, a, b);
      const [before, after] = [item(way, first - 1), item(way, last + 1)];
      const old = leg(course, before, item(way, first)) + leg(course, b, after);
      const more = leg(course, before, b) + leg(course, item(way, first), after) - old + within;
      if (more < best) [best, part] = [more, [first, last]];
    }
  }
  if (part === null) return false;
  const [first, last] = part;
  const turned = way.slice(first, last + 1).reverse();
  return adopt(draft, [...way.slice(1, first), ...turned, ...way.slice(last + 1, -1)]);
}

/** Moves the run of one to three stops whose moving saves most. */
function moveOne(draft: Draft): boolean {
  const way = wayOf(draft);
  let best: Move = { more: -1e-9, first: -1, length: 0, after: 0 };
  for (let length = 1; length <= 3; length += 1) {
    for (let first = 1; first + length < way.length; first += 1) {
      best = bestMove(draft.course, way, { ...best, first, length }) ?? best;
    }
  }
  if (best.first === -1) return false;
  const run = way.slice(best.first, best.first + best.length);
  const rest = [...way.slice(0, best.first), ...way.slice(best.first + best.length)];
  const place = best.after < best.first ? best.after : best.after - best.length;
  rest.splice(place + 1, 0, ...run);
  return adopt(draft, rest.slice(1, -1));
}

type Move = {
  readonly more: number;
  readonly first: number;
  readonly length: number;
  /** The position in the way behind which the run goes. */
  readonly after: number;
};

function bestMove(course: Course, way: readonly number[], { more, first, length }: Move): Move | null {
  const last = first + length - 1;
  const [head, tail] = [item(way, first), item(way, last)];
  const [before, behind] = [item(way, first - 1), item(way, last + 1)];
  const saved = leg(course, before, head) + leg(course, tail, behind) - leg(course, before, behind);
  let best: Move | null = null;
  let least = more;
  for (let after = 0; after < way.length - 1; after += 1) {
    if (after >= first - 1 && after <= last) continue;
    const [a, b] = [item(way, after), item(way, after + 1)];
    const change = leg(course, a, head) + leg(course, tail, b) - leg(course, a, b) - saved;
    if (change < least) [least, best] = [change, { more: change, first, length, after }];
  }
  return best;
}

/** Takes an order over if it really is shorter: openings may make it longer than its legs say. */
function adopt(draft: Draft, order: readonly number[]): boolean {
  const minutes = minutesOf(draft.course, order);
  if (minutes >= draft.minutes - 1e-9) return false;
  draft.order.splice(0, draft.order.length, ...order);
  draft.minutes = minutes;
  return true;
}

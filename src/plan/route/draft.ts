/** A route under construction: what it has won, what a further stop would win and cost, and taking stops in and out. */
import type { Course } from "./course.ts";
import { minutesOf } from "./line.ts";
import type { Line } from "./line.ts";
import { decimalAt, item, wholeAt } from "./numbers.ts";

export type Draft = {
  readonly course: Course;
  readonly order: number[];
  readonly chosen: Uint8Array;
  /** Per gain: how many of the stops bring it. */
  readonly counts: Int32Array;
  worth: number;
  minutes: number;
};

/** A draft with these stops. */
export function draftOf(course: Course, order: readonly number[]): Draft {
  const draft: Draft = {
    course,
    order: [],
    chosen: new Uint8Array(course.count),
    counts: new Int32Array(course.gains.worth.length),
    worth: 0,
    minutes: 0,
  };
  for (const node of order) put(draft, node, draft.order.length);
  draft.minutes = minutesOf(course, order);
  return draft;
}

/** The draft as it is, to keep. */
export function keep({ order, worth, minutes }: Draft): Line {
  return { order: [...order], worth, minutes };
}

/** What a stop that is not chosen would add. */
export function winOf({ course, counts }: Draft, node: number): number {
  let win = decimalAt(course.gains.bonus, node);
  for (const gain of item(course.gains.of, node))
    if (counts[gain] === 0) win += decimalAt(course.gains.worth, gain);
  return win;
}

/** What dropping a chosen stop would take away. */
export function lossOf({ course, counts }: Draft, node: number): number {
  let loss = decimalAt(course.gains.bonus, node);
  for (const gain of item(course.gains.of, node))
    if (counts[gain] === 1) loss += decimalAt(course.gains.worth, gain);
  return loss;
}

/** Takes a stop in at a position; `minutes` is left to the caller. */
export function put(draft: Draft, node: number, position: number): void {
  draft.worth += winOf(draft, node);
  for (const gain of item(draft.course.gains.of, node)) draft.counts[gain] = wholeAt(draft.counts, gain) + 1;
  draft.chosen[node] = 1;
  draft.order.splice(position, 0, node);
}

/** Takes out the stop at a position; `minutes` is left to the caller. */
export function drop(draft: Draft, position: number): void {
  const node = item(draft.order, position);
  draft.worth -= lossOf(draft, node);
  for (const gain of item(draft.course.gains.of, node)) draft.counts[gain] = wholeAt(draft.counts, gain) - 1;
  draft.chosen[node] = 0;
  draft.order.splice(position, 1);
}

export type Place = { readonly position: number; readonly minutes: number };

/** Where a stop fits in with the fewest minutes more, and how many the whole route then takes; null when nowhere. */
export function bestPlace(draft: Draft, node: number): Place | null {
  return draft.course.restricted ? restrictedPlace(draft, node) : freePlace(draft, node);
}

function freePlace({ course, order, minutes }: Draft, node: number): Place | null {
  const { position, minutes: detour } = leastDetour({ course, order }, node);
  const whole = minutes + detour + decimalAt(course.dwell, node);
  return whole <= course.slot ? { position, minutes: whole } : null;
}

/** Where going past a node takes the least further walking, and how much; dwell and openings not counted. */
export function leastDetour({ course, order }: Pick<Draft, "course" | "order">, node: number): Place {
  const { size, walk, start, end } = course;
  let before = start;
  let least = Infinity;
  let position = 0;
  for (let index = 0; index <= order.length; index += 1) {
    const after = index < order.length ? item(order, index) : end;
    const past = decimalAt(walk, before * size + node) + decimalAt(walk, node * size + after);
    const more = past - decimalAt(walk, before * size + after);
    if (more < least) [least, position] = [more, index];
    before = after;
  }
  return { position, minutes: least };
}

function restrictedPlace({ course, order }: Draft, node: number): Place | null {
  let best: Place | null = null;
  for (let position = 0; position <= order.length; position += 1) {
    const minutes = minutesOf(course, [...order.slice(0, position), node, ...order.slice(position)]);
    if (minutes <= (best === null ? course.slot : best.minutes - 1e-9)) best = { position, minutes };
  }
  return best;
}

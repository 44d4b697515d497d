/** A line is a route through a course: nodes in order, start and end left out. How long it takes, and which is better. */
import { earliestOpening } from "./course.ts";
import type { Course } from "./course.ts";
import { worthOf } from "./gains.ts";
import { decimalAt, item } from "./numbers.ts";

export type Line = {
  readonly order: readonly number[];
  readonly worth: number;
  readonly minutes: number;
};

/** Minutes from the start to the end, waiting included; infinite when a dwell lies in no opening or an order is broken. */
export function minutesOf(course: Course, order: readonly number[]): number {
  const { size, cost, walk, start, end } = course;
  if (course.restricted && !keepsOrder(course, order)) return Infinity;
  let now = 0;
  let last = start;
  for (const node of order) {
    now = course.restricted ? leave(course, { now, last, node }) : now + decimalAt(cost, last * size + node);
    last = node;
  }
  return now + decimalAt(walk, last * size + end);
}

type Step = { readonly now: number; readonly last: number; readonly node: number };

/** When the dwell at a node is over, coming from another, in minutes since the start; infinite when no opening is left. */
export function leave(course: Course, { now, last, node }: Step): number {
  const openings = course.openings[node];
  if (openings == null) return now + decimalAt(course.cost, last * course.size + node);
  const arrive = course.startMinutes + now + decimalAt(course.walk, last * course.size + node);
  return earliestOpening(openings, arrive) - course.startMinutes + decimalAt(course.dwell, node);
}

function keepsOrder({ before }: Course, order: readonly number[]): boolean {
  return before.every(([first, then]) => {
    const [a, b] = [order.indexOf(first), order.indexOf(then)];
    return a === -1 || b === -1 || a < b;
  });
}

/** The line of an order. */
export function lineOf(course: Course, order: readonly number[]): Line {
  return { order: [...order], worth: worthOf(course.gains, order), minutes: minutesOf(course, order) };
}

/** Whether a line keeps the slot, the number of stops and the stops that must be. */
export function isAllowed(course: Course, line: Line): boolean {
  return (
    line.minutes <= course.slot &&
    line.order.length <= course.maxStops &&
    course.must.every((node) => line.order.includes(node))
  );
}

/** Whether the first is the better line: worth more, else shorter, else first by ids. */
export function isBetter(first: Line, than: Line | null): boolean {
  if (than === null) return true;
  if (first.worth !== than.worth) return first.worth > than.worth;
  const [minutes, thanMinutes] = [comparable(first.minutes), comparable(than.minutes)];
  if (minutes !== thanMinutes) return minutes < thanMinutes;
  return byIds(first.order, than.order) < 0;
}

/** Minutes as a whole number of millionths, so that comparing them is one order for all. */
function comparable(minutes: number): number {
  return Math.round(minutes * 1e6);
}

function byIds(first: readonly number[], second: readonly number[]): number {
  for (let index = 0; index < Math.min(first.length, second.length); index += 1) {
    if (item(first, index) !== item(second, index)) return item(first, index) - item(second, index);
  }
  return first.length - second.length;
}

/**
 * Places a route passes once: stops between which and from which walking takes the same, as those in one room do. A
 * program of places is far smaller, and deciding on a place decides more, than one of stops.
 */
import type { Course } from "./course.ts";
import { decimalAt, item, upTo } from "./numbers.ts";

/** Nodes are the places, then the start, then the end. */
export type Sites = {
  readonly count: number;
  readonly size: number;
  readonly start: number;
  readonly end: number;
  /** Per place: its stops. */
  readonly members: readonly (readonly number[])[];
  /** Per stop: its place. */
  readonly of: Int32Array;
  /** size × size. */
  readonly walk: Float64Array;
  /** size × size: the walk and the shortest dwell there. */
  readonly cost: Float64Array;
  /** Per place: the walk from one of its stops to the next. */
  readonly inner: Float64Array;
  readonly slot: number;
  readonly symmetric: boolean;
};

const known = new WeakMap<Course, Sites>();

/** The places of a course, found once. */
export function sitesOf(course: Course): Sites {
  const sites = known.get(course) ?? findSites(course);
  known.set(course, sites);
  return sites;
}

/** Where openings or `before` matter each stop is one: a route may come back to a room. */
function findSites(course: Course): Sites {
  const members = course.restricted ? upTo(course.count).map((node) => [node]) : gathered(course);
  const count = members.length;
  const size = count + 2;
  const nodes = [...members.map((each) => item(each, 0)), course.start, course.end];
  const of = new Int32Array(course.count);
  for (const [site, stops] of members.entries()) for (const node of stops) of[node] = site;
  const walk = new Float64Array(size * size);
  const cost = new Float64Array(size * size);
  for (const [from, fromNode] of nodes.entries()) {
    for (const [to, toNode] of nodes.entries()) {
      const minutes = decimalAt(course.walk, fromNode * course.size + toNode);
      const dwell = (members[to] ?? []).map((node) => decimalAt(course.dwell, node));
      walk[from * size + to] = minutes;
      cost[from * size + to] = minutes + (dwell.length === 0 ? 0 : Math.min(...dwell));
    }
  }
  const inner = Float64Array.from(members, ([first, second]) =>
    first === undefined || second === undefined ? 0 : decimalAt(course.walk, first * course.size + second),
  );
  const { slot, symmetric } = course;
  return { count, size, start: count, end: count + 1, members, of, walk, cost, inner, slot, symmetric };
}

/** Each stop joins the first place to which all of its walks are those of the stops there. */
function gathered(course: Course): readonly (readonly number[])[] {
  const places: number[][] = [];
  for (let node = 0; node < course.count; node += 1) {
    const place = places.find(
      (stops) => stops.every((stop) => areTwins(course, stop, node)) && isEven(course, stops, node),
    );
    if (place === undefined) places.push([node]);
    else place.push(node);
  }
  return places;
}

/** Whether two stops are as far from everywhere else. */
function areTwins({ size, walk }: Course, a: number, b: number): boolean {
  if (decimalAt(walk, a * size + b) !== decimalAt(walk, b * size + a)) return false;
  for (let node = 0; node < size; node += 1) {
    if (node === a || node === b) continue;
    if (decimalAt(walk, a * size + node) !== decimalAt(walk, b * size + node)) return false;
    if (decimalAt(walk, node * size + a) !== decimalAt(walk, node * size + b)) return false;
  }
  return true;
}

/** Whether the walk to a further stop of a place is as long as that between those it has. */
function isEven({ size, walk }: Course, stops: readonly number[], node: number): boolean {
  const [first, second] = stops;
  if (first === undefined || second === undefined) return true;
  return decimalAt(walk, first * size + second) === decimalAt(walk, first * size + node);
}

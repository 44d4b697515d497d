/**
 * The route as a linear program: how much of each stop, leg and gain is used. Its least cost (minus its greatest worth)
 * bounds every route; cuts and further legs are added as they are found to be needed.
 */
import type { ConnectionCut, Support } from "./connect.ts";
import type { Course } from "./course.ts";
import { edgesOf } from "./edges.ts";
import type { Edges } from "./edges.ts";
import type { Column, Entries, Linear, Row, Solved } from "./linear.ts";
import { at, decimalAt, item, upTo, wholeAt } from "./numbers.ts";
import type { Sites } from "./sites.ts";

export type Relaxation = {
  readonly course: Course;
  readonly sites: Sites;
  /** Per place: the column that says how much it is visited; that of its stop where it has only one. */
  readonly siteColumn: Int32Array;
  /** Columns before this are stops and places: visited or not. */
  readonly binaries: number;
  readonly linear: Linear;
  readonly edges: Edges;
  /** Per column behind stops, places and gains: its edge. */
  readonly edgeOf: number[];
  readonly firstEdgeColumn: number;
  /** Rows behind these are cuts, in the order of `cuts`. */
  readonly fixedRows: number;
  readonly cuts: Cut[];
  /** Per stop or place: 0 or 1 when no better route has (goes without) it; null while open. */
  readonly stopBounds: (0 | 1 | null)[];
  /** Cost of one unit of worth: keeps the program's numbers small. */
  readonly scale: number;
};

export type Cut = {
  /** Legs within have 1; null: no legs. */
  readonly inside: Uint8Array | null;
  readonly stops: Entries;
  readonly upper: number;
  idle: number;
};

/** The program of a course, without legs. */
export function relax(course: Course, sites: Sites, linear: Linear): Relaxation {
  const { gains, count } = course;
  const servers = serversOf(course);
  const shared = upTo(gains.worth.length).filter((gain) => item(servers, gain).length > 1);
  const total = [...gains.worth, ...gains.bonus].reduce((sum, each) => sum + each, 0);
  const scale = Math.min(1, 1000 / Math.max(1, total));
  const must = new Set(course.must);
  const stops = upTo(count).map((node): Column => {
    const own = item(gains.of, node).filter((gain) => item(servers, gain).length === 1);
    const worth = own.reduce((sum, gain) => sum + decimalAt(gains.worth, gain), decimalAt(gains.bonus, node));
    return { cost: -worth * scale, lower: must.has(node) ? 1 : 0, upper: 1, entries: noEntries };
  });
  const { siteColumn, binaries } = siteColumnsOf(sites, count);
  const places = upTo(binaries - count).map((): Column => ({
    cost: 0,
    lower: 0,
    upper: 1,
    entries: noEntries,
  }));
  const won = shared.map((gain): Column => ({
    cost: -decimalAt(gains.worth, gain) * scale,
    lower: 0,
    upper: 1,
    entries: noEntries,
  }));
  linear.addColumns([...stops, ...places, ...won]);
  const rows = [
    ...degreeRows(sites, siteColumn),
    slotRow(course, sites, siteColumn),
    { lower: -Infinity, upper: course.maxStops, entries: entriesOf(upTo(count).map((node) => [node, 1])) },
    ...shared.map((gain, position): Row => {
      const by = item(servers, gain).map((node): [number, number] => [node, -1]);
      return { lower: -Infinity, upper: 0, entries: entriesOf([...by, [binaries + position, 1]]) };
    }),
  ];
  linear.addRows(rows);
  return {
    course,
    sites,
    siteColumn,
    binaries,
    linear,
    edges: edgesOf(sites),
    edgeOf: [],
    firstEdgeColumn: binaries + shared.length,
    fixedRows: rows.length,
    cuts: [],
    stopBounds: upTo(binaries).map((column) => (must.has(column) ? 1 : null)),
    scale,
  };
}

function siteColumnsOf({ members }: Sites, stops: number): Pick<Relaxation, "siteColumn" | "binaries"> {
  let binaries = stops;
  const siteColumn = Int32Array.from(members, ([only, more]) =>
    only !== undefined && more === undefined ? only : binaries++,
  );
  return { siteColumn, binaries };
}

const noEntries: Entries = { indices: [], values: [] };

function entriesOf(pairs: readonly (readonly [number, number])[]): Entries {
  return { indices: pairs.map(([index]) => index), values: pairs.map(([, value]) => value) };
}

function serversOf({ gains, count }: Course): readonly (readonly number[])[] {
  const servers = Array.from({ length: gains.worth.length }, (): number[] => []);
  for (let node = 0; node < count; node += 1) {
    for (const gain of item(gains.of, node)) servers[gain]?.push(node);
  }
  return servers;
}

/**
 * Legs at a place are twice its visits; in directed programs in and out are counted apart. Start and end have one leg
 * each: their rows stand first.
 */
function degreeRows({ symmetric }: Sites, siteColumn: Int32Array): readonly Row[] {
  const one: Row = { lower: 1, upper: 1, entries: noEntries };
  const of = (legs: number): Row[] =>
    [...siteColumn].map((column) => ({ lower: 0, upper: 0, entries: entriesOf([[column, -legs]]) }));
  return symmetric ? [one, one, ...of(2)] : [one, one, ...of(1), ...of(1)];
}

/** Dwell, and walking within places, which takes one time fewer than there are stops; walks between places are legs. */
function slotRow(course: Course, sites: Sites, siteColumn: Int32Array): Row {
  const dwell = upTo(course.count).map((node): [number, number] => {
    return [node, decimalAt(course.dwell, node) + decimalAt(sites.inner, wholeAt(sites.of, node))];
  });
  const less = upTo(sites.count)
    .filter((site) => decimalAt(sites.inner, site) > 0)
    .map((site): [number, number] => [wholeAt(siteColumn, site), -decimalAt(sites.inner, site)]);
  return { lower: -Infinity, upper: course.slot, entries: entriesOf([...dwell, ...less]) };
}

/** The two degree rows of an edge. */
export function edgeRows({ sites }: Relaxation, a: number, b: number): readonly [number, number] {
  const { start, end, count, symmetric } = sites;
  const out = a === start ? 0 : 2 + a;
  const into = b === end ? 1 : 2 + b + (symmetric ? 0 : count);
  return [out, into];
}

/** The row of the minutes. */
export function slotRowOf({ sites }: Relaxation): number {
  return 2 + (sites.symmetric ? sites.count : 2 * sites.count);
}

/** Takes legs into the program. */
export function addEdges(relaxation: Relaxation, chosen: readonly number[]): void {
  const { edges, linear, cuts, fixedRows, edgeOf } = relaxation;
  const columns = chosen.map((edge): Column => {
    const [a, b] = [wholeAt(edges.a, edge), wholeAt(edges.b, edge)];
    const entries: [number, number][] = edgeRows(relaxation, a, b).map((row) => [row, 1]);
    const minutes = decimalAt(edges.minutes, edge);
    if (minutes !== 0) entries.push([slotRowOf(relaxation), minutes]);
    for (const [index, { inside }] of cuts.entries()) {
      if (inside !== null && at(inside, a) === 1 && at(inside, b) === 1) entries.push([fixedRows + index, 1]);
    }
    return { cost: 0, lower: 0, upper: 1, entries: entriesOf(entries) };
  });
  for (const edge of chosen) {
    edges.column[edge] = relaxation.firstEdgeColumn + edgeOf.length;
    edgeOf.push(edge);
  }
  linear.addColumns(columns);
}

/** A connection cut as a row: legs within at most the visits, without the anchor's. */
export function connectionRow({ sites, siteColumn }: Relaxation, { inside, anchor }: ConnectionCut): Cut {
  const places = upTo(sites.count).filter((site) => at(inside, site) === 1 && site !== anchor);
  const upper = at(inside, sites.start) === 1 && anchor !== sites.start ? 1 : 0;
  return { inside, stops: entriesOf(places.map((site) => [wholeAt(siteColumn, site), -1])), upper, idle: 0 };
}

/** Stops visited more than their places are, as rows. */
export function placeCuts({ course, sites, siteColumn }: Relaxation, { primal }: Solved): readonly Cut[] {
  return upTo(course.count).flatMap((node): Cut[] => {
    const column = wholeAt(siteColumn, wholeAt(sites.of, node));
    if (decimalAt(primal, node) < decimalAt(primal, column) + 0.01) return [];
    const stops = entriesOf([
      [node, 1],
      [column, -1],
    ]);
    return [{ inside: null, stops, upper: 0, idle: 0 }];
  });
}

/** Stops that cannot all be in one route. When not even with others: `exactly` this set is excluded, no larger ones. */
export function togetherRow({ course }: Relaxation, stops: readonly number[], exactly: boolean): Cut {
  const others = exactly ? upTo(course.count).filter((node) => !stops.includes(node)) : [];
  const entries = [
    ...stops.map((node): [number, number] => [node, 1]),
    ...others.map((node): [number, number] => [node, -1]),
  ];
  return { inside: null, stops: entriesOf(entries), upper: stops.length - 1, idle: 0 };
}

/** Adds cuts as rows. */
export function addCuts(relaxation: Relaxation, cuts: readonly Cut[]): void {
  const { edges, edgeOf, firstEdgeColumn, linear } = relaxation;
  const rows = cuts.map(({ inside, stops, upper }): Row => {
    const legs =
      inside === null ? [] : [...edgeOf.entries()].filter(([, edge]) => isWithin(edges, edge, inside));
    return {
      lower: -Infinity,
      upper,
      entries: {
        indices: [...stops.indices, ...legs.map(([position]) => firstEdgeColumn + position)],
        values: [...stops.values, ...legs.map(() => 1)],
      },
    };
  });
  linear.addRows(rows);
  relaxation.cuts.push(...cuts);
}

function isWithin(edges: Edges, edge: number, inside: Uint8Array): boolean {
  return at(inside, wholeAt(edges.a, edge)) === 1 && at(inside, wholeAt(edges.b, edge)) === 1;
}

/** Takes out connection cuts that have not been tight for a while; they are found again when needed. */
export function dropIdleCuts(relaxation: Relaxation, solved: Solved): void {
  const { cuts, fixedRows, linear } = relaxation;
  const idle: number[] = [];
  for (const [index, cut] of cuts.entries()) {
    cut.idle = Math.abs(decimalAt(solved.duals, fixedRows + index)) < 1e-9 ? cut.idle + 1 : 0;
    if (cut.idle > 12 && cut.upper <= 1) idle.push(index);
  }
  if (idle.length < 20) return;
  linear.deleteRows(idle.map((index) => fixedRows + index));
  for (const index of idle.reverse()) cuts.splice(index, 1);
}

/** The legs and places a solution uses. */
export function supportOf(relaxation: Relaxation, { primal }: Solved): Support {
  const { sites, siteColumn, edges, edgeOf, firstEdgeColumn } = relaxation;
  const y = new Float64Array(sites.size).fill(1);
  for (const [site, column] of siteColumn.entries()) y[site] = decimalAt(primal, column);
  const support = { a: [] as number[], b: [] as number[], x: [] as number[], y };
  for (const [position, edge] of edgeOf.entries()) {
    const x = decimalAt(primal, firstEdgeColumn + position);
    if (x < 1e-7) continue;
    support.a.push(wholeAt(edges.a, edge));
    support.b.push(wholeAt(edges.b, edge));
    support.x.push(x);
  }
  return support;
}

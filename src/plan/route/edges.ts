/** The legs a route may use, as columns to be: all of them known, few of them in the linear program at first. */
import type { Sites } from "./sites.ts";
import { decimalAt, upTo, wholeAt } from "./numbers.ts";

/** Legs between places; directed from `a` to `b` when walking differs by direction, else for both directions. */
export type Edges = {
  readonly count: number;
  readonly a: Int32Array;
  readonly b: Int32Array;
  /** Walking. */
  readonly minutes: Float64Array;
  /** Per edge: its column in the program, -1 when not in it. */
  readonly column: Int32Array;
  /** Per edge: 1 when no better route can use it. */
  readonly dead: Uint8Array;
};

/** All legs that fit into the slot on their own. */
export function edgesOf(sites: Sites): Edges {
  const { count, start, end, symmetric } = sites;
  const pairs: [number, number][] = [];
  for (let a = 0; a < count; a += 1) {
    if (fits(sites, [start, a])) pairs.push([start, a]);
    if (fits(sites, [a, end])) pairs.push([a, end]);
    for (let b = symmetric ? a + 1 : 0; b < count; b += 1) {
      if (a === b) continue;
      if (fits(sites, [a, b]) || (symmetric && fits(sites, [b, a]))) pairs.push([a, b]);
    }
  }
  return {
    count: pairs.length,
    a: Int32Array.from(pairs, ([a]) => a),
    b: Int32Array.from(pairs, ([, b]) => b),
    minutes: Float64Array.from(pairs, ([a, b]) => decimalAt(sites.walk, a * sites.size + b)),
    column: new Int32Array(pairs.length).fill(-1),
    dead: new Uint8Array(pairs.length),
  };
}

/** Whether start, these two and the end fit, going straight (walks are shortest ways). */
function fits(sites: Sites, [a, b]: readonly [number, number]): boolean {
  const { start, end, size, cost, walk, slot } = sites;
  const there = a === start ? 0 : decimalAt(cost, start * size + a);
  const back = b === end ? 0 : decimalAt(walk, b * size + end);
  return there + decimalAt(cost, a * size + b) + back <= slot;
}

/** Per place its nearest few, and the legs of a known route (of places): what the program starts with. */
export function firstEdges(sites: Sites, edges: Edges, order: readonly number[]): readonly number[] {
  if (sites.count <= 40) return upTo(edges.count);
  const near = Array.from({ length: sites.size }, (): number[] => []);
  const onRoute = new Set<number>();
  const way = [sites.start, ...order, sites.end];
  for (const [index, node] of way.entries()) {
    const next = way[index + 1];
    if (next !== undefined) onRoute.add(pairKey(sites, node, next)).add(pairKey(sites, next, node));
  }
  const chosen = new Set<number>();
  for (let edge = 0; edge < edges.count; edge += 1) {
    const [a, b] = [wholeAt(edges.a, edge), wholeAt(edges.b, edge)];
    near[a]?.push(edge);
    near[b]?.push(edge);
    if (onRoute.has(pairKey(sites, a, b))) chosen.add(edge);
  }
  for (const [node, list] of near.entries()) {
    const most = node < sites.count ? 6 : 30;
    list.sort((x, y) => decimalAt(edges.minutes, x) - decimalAt(edges.minutes, y) || x - y);
    for (const edge of list.slice(0, most)) chosen.add(edge);
  }
  return [...chosen].sort((x, y) => x - y);
}

function pairKey({ size }: Sites, a: number, b: number): number {
  return a * size + b;
}

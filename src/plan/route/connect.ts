/**
 * What a fractional route breaks: sets of stops whose legs hang together more than they hang on the rest. A set without
 * the end must be left twice as often as any of its stops is visited.
 */
import type { Sites } from "./sites.ts";
import { at, decimalAt, item, upTo, wholeAt } from "./numbers.ts";

export type Support = {
  readonly a: readonly number[];
  readonly b: readonly number[];
  /** How much of each leg is used. */
  readonly x: readonly number[];
  /** Per place: how much of it is visited; 1 for start and end. */
  readonly y: Float64Array;
};

/** Within `inside`, at most as many legs as places other than the anchor. */
export type ConnectionCut = { readonly inside: Uint8Array; readonly anchor: number };

const violation = 0.03;
const mostCuts = 40;

/** Violated connection cuts: quickly found ones, else those that minimal cuts of the flow find. */
export function connectionCuts(sites: Sites, support: Support): readonly ConnectionCut[] {
  const quick = [0, 0.25, 0.5, 0.75].flatMap((least) => componentCuts(sites, support, least));
  const found = distinct(quick);
  return (found.length > 0 ? found : flowCuts(sites, support)).slice(0, mostCuts);
}

function distinct(cuts: readonly ConnectionCut[]): readonly ConnectionCut[] {
  return [...new Map(cuts.map((cut) => [cut.inside.join(""), cut])).values()];
}

function componentCuts(sites: Sites, support: Support, least: number): readonly ConnectionCut[] {
  const parent = upTo(sites.size);
  const root = (node: number): number => {
    let at = node;
    while (item(parent, at) !== at) at = parent[at] = item(parent, item(parent, at));
    return at;
  };
  for (const [edge, x] of support.x.entries()) {
    if (x > least + 1e-6) parent[root(item(support.a, edge))] = root(item(support.b, edge));
  }
  const sizes = new Int32Array(sites.size);
  for (let node = 0; node < sites.size; node += 1) sizes[root(node)] = wholeAt(sizes, root(node)) + 1;
  const withEnd = root(sites.end);
  return upTo(sites.size)
    .filter((node) => root(node) === node && node !== withEnd && wholeAt(sizes, node) > 1)
    .flatMap((top) => {
      const inside = Uint8Array.from({ length: sites.size }, (_, node) => (root(node) === top ? 1 : 0));
      return violatedCut(support, inside) ?? [];
    });
}

/** The cut of a set with its most visited node as anchor, if it is broken. */
function violatedCut(support: Support, inside: Uint8Array): ConnectionCut | null {
  let legs = 0;
  for (const [edge, x] of support.x.entries()) {
    if (at(inside, item(support.a, edge)) === 1 && at(inside, item(support.b, edge)) === 1) legs += x;
  }
  let visits = 0;
  let anchor = -1;
  for (const [node, y] of support.y.entries()) {
    if (at(inside, node) === 0) continue;
    visits += y;
    if (anchor === -1 || y > decimalAt(support.y, anchor)) anchor = node;
  }
  return legs > visits - decimalAt(support.y, anchor) + violation ? { inside, anchor } : null;
}

type Network = {
  readonly first: Int32Array;
  readonly next: Int32Array;
  readonly to: Int32Array;
  readonly capacity: Float64Array;
};

/** The end and the start are joined: a route is closed behind the visitors' backs. */
function networkOf(sites: Sites, { a, b, x }: Support): Network {
  const count = (x.length + 1) * 2;
  const network: Network = {
    first: new Int32Array(sites.size).fill(-1),
    next: new Int32Array(count),
    to: new Int32Array(count),
    capacity: new Float64Array(count),
  };
  const arcs = [...x.map((each, edge) => [item(a, edge), item(b, edge), each] as const)];
  for (const [edge, [from, to, each]] of [...arcs, [sites.start, sites.end, 1] as const].entries()) {
    for (const [arc, tail, head] of [[edge * 2, from, to] as const, [edge * 2 + 1, to, from] as const]) {
      network.to[arc] = head;
      network.capacity[arc] = each;
      network.next[arc] = wholeAt(network.first, tail);
      network.first[tail] = arc;
    }
  }
  return network;
}

function flowCuts(sites: Sites, support: Support): readonly ConnectionCut[] {
  const network = networkOf(sites, support);
  const asked = upTo(sites.size)
    .filter((node) => node !== sites.end && decimalAt(support.y, node) > violation)
    .sort((m, n) => decimalAt(support.y, n) - decimalAt(support.y, m) || m - n);
  const covered = new Uint8Array(sites.size);
  const cuts: ConnectionCut[] = [];
  for (const node of asked) {
    if (covered[node] === 1 || cuts.length >= mostCuts) continue;
    const reached = shortOfFlow(network, [node, sites.end], 2 * decimalAt(support.y, node) - 2 * violation);
    const cut = reached === null ? null : violatedCut(support, reached);
    if (cut === null) continue;
    cuts.push(cut);
    for (let each = 0; each < sites.size; each += 1) if (at(cut.inside, each) === 1) covered[each] = 1;
  }
  return cuts;
}

/** The nodes on the source's side when less than `wanted` flows to the sink; null when enough does. */
function shortOfFlow(
  network: Network,
  [source, sink]: readonly [number, number],
  wanted: number,
): Uint8Array | null {
  const capacity = network.capacity.slice();
  const by = new Int32Array(network.first.length);
  let flow = 0;
  while (flow < wanted) {
    const reached = reach({ ...network, capacity }, [source, sink], by);
    if (reached !== null) return reached;
    let least = Infinity;
    for (let node = sink; node !== source; node = wholeAt(network.to, wholeAt(by, node) ^ 1)) {
      least = Math.min(least, decimalAt(capacity, wholeAt(by, node)));
    }
    for (let node = sink; node !== source; node = wholeAt(network.to, wholeAt(by, node) ^ 1)) {
      const arc = wholeAt(by, node);
      capacity[arc] = decimalAt(capacity, arc) - least;
      capacity[arc ^ 1] = decimalAt(capacity, arc ^ 1) + least;
    }
    flow += least;
  }
  return null;
}

/** Looks for a way with capacity left; null when there is one (in `by`), else what was reached. */
function reach(
  { first, next, to, capacity }: Network,
  [source, sink]: readonly [number, number],
  by: Int32Array,
): Uint8Array | null {
  const seen = new Uint8Array(first.length);
  seen[source] = 1;
  const queue = [source];
  for (const node of queue) {
    for (let arc = wholeAt(first, node); arc !== -1; arc = wholeAt(next, arc)) {
      const head = wholeAt(to, arc);
      if (at(seen, head) === 1 || decimalAt(capacity, arc) < 1e-9) continue;
      seen[head] = 1;
      by[head] = arc;
      if (head === sink) return null;
      queue.push(head);
    }
  }
  return seen;
}

/** Legs that are not in the program: which would improve it, how much at most, and which never can. */
import { at, decimalAt, wholeAt } from "./numbers.ts";
import { edgeRows, slotRowOf } from "./relaxation.ts";
import type { Relaxation } from "./relaxation.ts";
import type { Solved } from "./linear.ts";

export type Priced = {
  /** The most wanted legs; empty when none would improve the program. */
  readonly wanted: readonly number[];
  /** Legs not in the program that are still of interest. */
  readonly missing: number;
  /** No route costs less than the program's cost minus this. */
  readonly shortfall: number;
};

const worthwhile = -1e-6;
const mostAtOnce = 300;

/** Looks at every leg that is not in the program. A route has at most `mostLegs`. */
export function price(relaxation: Relaxation, solved: Solved, mostLegs: number): Priced {
  const { edges } = relaxation;
  const costs = legCosts(relaxation, solved);
  const found: { edge: number; cost: number }[] = [];
  let missing = 0;
  for (let edge = 0; edge < edges.count; edge += 1) {
    if (wholeAt(edges.column, edge) !== -1 || at(edges.dead, edge) === 1) continue;
    missing += 1;
    const cost = costs(edge);
    if (cost < worthwhile) found.push({ edge, cost });
  }
  found.sort((a, b) => a.cost - b.cost || a.edge - b.edge);
  const shortfall = found.slice(0, mostLegs).reduce((sum, { cost }) => sum - cost, 0);
  return { wanted: found.slice(0, mostAtOnce).map(({ edge }) => edge), missing, shortfall };
}

/** What one unit of a leg would cost. */
function legCosts(relaxation: Relaxation, { duals }: Solved): (edge: number) => number {
  const { edges, sites } = relaxation;
  const slot = decimalAt(duals, slotRowOf(relaxation));
  const within = withinCosts(relaxation, duals);
  return (edge) => {
    const [a, b] = [wholeAt(edges.a, edge), wholeAt(edges.b, edge)];
    const [out, into] = edgeRows(relaxation, a, b);
    const cut = within === null ? 0 : decimalAt(within, a * sites.size + b);
    return -decimalAt(duals, out) - decimalAt(duals, into) - slot * decimalAt(edges.minutes, edge) - cut;
  };
}

/** Per pair of nodes: the duals of all cuts that hold both; null without cuts. */
function withinCosts({ sites, cuts, fixedRows }: Relaxation, duals: Float64Array): Float64Array | null {
  if (cuts.length === 0) return null;
  const sums = new Float64Array(sites.size * sites.size);
  for (const [index, { inside }] of cuts.entries()) {
    const dual = decimalAt(duals, fixedRows + index);
    if (inside === null || Math.abs(dual) < 1e-12) continue;
    const nodes = [...inside.entries()].filter(([, is]) => is === 1).map(([node]) => node);
    for (const a of nodes) {
      for (const b of nodes) sums[a * sites.size + b] = decimalAt(sums, a * sites.size + b) + dual;
    }
  }
  return sums;
}

/**
 * Legs that no better route uses, and stops that every or none does: their cost would take the program above `most`.
 * Only for programs without branching, fully priced.
 */
export function fix(relaxation: Relaxation, solved: Solved, most: number): void {
  const room = most - solved.objective;
  fixLegs(relaxation, solved, room);
  const { linear, stopBounds } = relaxation;
  for (const [column, bound] of stopBounds.entries()) {
    const cost = decimalAt(solved.reduced, column);
    if (bound !== null || Math.abs(cost) <= room) continue;
    const fixed = cost > 0 ? 0 : 1;
    stopBounds[column] = fixed;
    linear.setBounds(column, fixed, fixed);
  }
}

function fixLegs(relaxation: Relaxation, solved: Solved, room: number): void {
  const { edges, linear } = relaxation;
  const costs = legCosts(relaxation, solved);
  for (let edge = 0; edge < edges.count; edge += 1) {
    if (at(edges.dead, edge) === 1) continue;
    const column = wholeAt(edges.column, edge);
    const cost = column === -1 ? costs(edge) : decimalAt(solved.reduced, column);
    if (cost <= room) continue;
    edges.dead[edge] = 1;
    if (column !== -1) linear.setBounds(column, 0, 0);
  }
}

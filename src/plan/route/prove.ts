/**
 * Branch and cut: proves how good a route can be. The linear program bounds each part of the problem; cuts and legs are
 * added while they help; then the part is divided at a stop. Whatever the clock says, the bound it gives is true.
 */
import { divide, hold } from "./branch.ts";
import type { Part } from "./branch.ts";
import { connectionCuts } from "./connect.ts";
import type { Course } from "./course.ts";
import { firstEdges } from "./edges.ts";
import type { Proof, Pursuit } from "./labels.ts";
import { isBetter } from "./line.ts";
import { createLinear } from "./linear.ts";
import type { Solved } from "./linear.ts";
import { at, decimalAt, upTo, wholeAt } from "./numbers.ts";
import { fix, price } from "./price.ts";
import { addCuts, addEdges, connectionRow, dropIdleCuts, placeCuts, relax, supportOf } from "./relaxation.ts";
import type { Cut, Relaxation } from "./relaxation.ts";
import { ruinAndRecreate } from "./ruin.ts";
import { settle } from "./settle.ts";
import type { Search } from "./settle.ts";
import { sitesOf } from "./sites.ts";
import { mostStops } from "./most.ts";

export type BoundedProof = Proof & { readonly bound: number };

/** The best line and a bound no line exceeds. `bound` of the pursuit is what is known before. */
export async function branchAndCut(course: Course, pursuit: Pursuit): Promise<BoundedProof> {
  const linear = await createLinear();
  const sites = sitesOf(course);
  const relaxation = relax(course, sites, linear);
  const way = [...new Set((pursuit.best?.order ?? []).map((node) => wholeAt(sites.of, node)))];
  addEdges(relaxation, firstEdges(sites, relaxation.edges, way));
  const search: Search = {
    relaxation,
    pursuit,
    best: pursuit.best,
    history: new Map(),
    mostLegs: mostStops(course) + 1,
    unprovable: 0,
    held: null,
    looked: 0,
  };
  try {
    return explore(search);
  } finally {
    linear.dispose();
  }
}

function explore(search: Search): BoundedProof {
  const { pursuit } = search;
  const open: Part[] = [{ fixings: [], bound: pursuit.bound, estimate: pursuit.bound }];
  while (open.length > 0) {
    const highest = open.reduce((most, part) => Math.max(most, part.bound), 0);
    if (search.best !== null && search.best.worth >= pursuit.enough) return ended(search, highest, false);
    if (pursuit.timeIsUp()) return ended(search, highest, false);
    const part = takeNext(open);
    if (!isOfInterest(search, part.bound)) continue;
    const parts = look(search, part);
    open.push(...parts);
  }
  return ended(search, 0, true);
}

function ended({ best, unprovable, pursuit }: Search, open: number, complete: boolean): BoundedProof {
  const bound = Math.max(open, unprovable, best?.worth ?? 0, pursuit.least - 1);
  return { best, bound, complete: complete && unprovable <= (best?.worth ?? 0) };
}

/** The last of those just divided while it promises as much as any; else the part with the highest bound. */
function takeNext(open: Part[]): Part {
  let next = 0;
  for (const [index, part] of open.entries()) {
    const first = open[next] as Part;
    if (part.bound > first.bound || (part.bound === first.bound && part.estimate > first.estimate))
      next = index;
  }
  return open.splice(next, 1)[0] as Part;
}

/** Whether lines of this worth would be of more value than the best. */
function isOfInterest({ best, pursuit, relaxation }: Search, worth: number): boolean {
  const { radix } = relaxation.course.gains;
  if (worth < pursuit.least) return false;
  return best === null || Math.floor(worth / radix) > Math.floor(best.worth / radix);
}

/** Bounds a part, and divides it when that does not settle it. */
function look(search: Search, part: Part): readonly Part[] {
  const { relaxation, pursuit } = search;
  hold(relaxation, search.held, part);
  search.held = part;
  search.looked += 1;
  const bounded = tighten(search, part);
  if (bounded === null || !isOfInterest(search, bounded.bound)) return [];
  if (bounded.solved === null) return [{ ...part, bound: bounded.bound }];
  const { solved } = bounded;
  const { spend, timeIsUp } = pursuit;
  const division = divide(relaxation, { part, solved, history: search.history, spend, timeIsUp });
  if (division === null) return [{ ...part, bound: bounded.bound }];
  return ([0, 1] as const).map((value) => ({
    fixings: [...part.fixings, { column: division.column, value }],
    bound: bounded.bound,
    estimate: -(value === 0 ? division.down : division.up),
  }));
}

/** `solved` is null when the time was up before the bound was as good as it gets. */
type Bounded = { readonly bound: number; readonly solved: Solved | null };

/** The part's bound after cuts and legs; null when it holds no line of interest. */
function tighten(search: Search, part: Part): Bounded | null {
  const { relaxation, pursuit } = search;
  const isRoot = part.fixings.length === 0;
  const patience = isRoot ? 10 : 3;
  let bound = part.bound;
  let stuck = 0;
  for (let round = 0; ; round += 1) {
    const priced = solvePriced(search);
    if (priced === null) return null;
    stuck = bound - priced.bound < 1e-4 * bound ? stuck + 1 : 0;
    bound = Math.min(bound, priced.bound);
    if (!priced.whole || pursuit.timeIsUp()) return { bound, solved: null };
    if (!isOfInterest(search, bound)) return null;
    const { solved } = priced;
    learn(search, solved, { round, isRoot });
    const rows = rowsFor(search, solved, stuck < patience);
    if (rows === null || !isOfInterest(search, bound)) return null;
    if (rows.length === 0) return { bound, solved };
    dropIdleCuts(relaxation, solved);
    addCuts(relaxation, rows);
  }
}

/** What the solution breaks, as rows; none when it must be divided, null when it settles the part. */
function rowsFor(search: Search, solved: Solved, mayCut: boolean): readonly Cut[] | null {
  const { relaxation } = search;
  const places = placeCuts(relaxation, solved);
  const cuts = mayCut ? connectionCuts(relaxation.sites, supportOf(relaxation, solved)) : [];
  const rows = [...places, ...cuts.map((cut) => connectionRow(relaxation, cut))];
  return rows.length > 0 ? rows : settle(search, solved);
}

type SolvedPart = { readonly solved: Solved; readonly bound: number; readonly whole: boolean };

/** Solves the program, taking in legs until none would improve it; null when nothing keeps its rows. */
function solvePriced(search: Search): SolvedPart | null {
  const { relaxation, pursuit, mostLegs } = search;
  let bound = Infinity;
  for (;;) {
    const solved = relaxation.linear.solve({
      iterations: null,
      spend: pursuit.spend,
      timeIsUp: pursuit.timeIsUp,
    });
    if (solved.status === "cut-short") return { solved, bound, whole: false };
    if (solved.status === "infeasible") {
      if (!addMissing(relaxation)) return null;
      continue;
    }
    const priced = price(relaxation, solved, mostLegs);
    bound = Math.min(bound, worthAt(relaxation, solved.objective - priced.shortfall));
    if (priced.wanted.length === 0) return { solved, bound, whole: true };
    if (!isOfInterest(search, bound)) return { solved, bound, whole: true };
    if (pursuit.timeIsUp()) return { solved, bound, whole: false };
    addEdges(relaxation, priced.wanted);
  }
}

/** The program may only lack legs: takes in many of those missing. False when none is. */
function addMissing(relaxation: Relaxation): boolean {
  const { edges } = relaxation;
  const missing = upTo(edges.count)
    .filter((edge) => wholeAt(edges.column, edge) === -1 && at(edges.dead, edge) === 0)
    .sort((x, y) => decimalAt(edges.minutes, x) - decimalAt(edges.minutes, y) || x - y);
  addEdges(relaxation, missing.slice(0, 2000));
  return missing.length > 0;
}

/** Solvers are exact to about a millionth: a bound gets more than that. */
function worthAt({ scale }: Relaxation, cost: number): number {
  return (1e-5 - cost) / scale;
}

/** Better lines from what the program uses and, at the root, what no better line can use. */
function learn(search: Search, solved: Solved, { round, isRoot }: { round: number; isRoot: boolean }): void {
  if (round % 4 === 0 && (isRoot || search.looked % 8 === 0)) improve(search, solved);
  if (isRoot) fixAtRoot(search, solved);
}

function fixAtRoot({ best, relaxation }: Search, solved: Solved): void {
  if (best === null) return;
  const { radix } = relaxation.course.gains;
  const next = (Math.floor(best.worth / radix) + 1) * radix;
  fix(relaxation, solved, 1e-5 - next * relaxation.scale + 1e-5);
}

/** A few rounds of the quick search, led by what the program uses. */
function improve(search: Search, solved: Solved): void {
  const { course } = search.relaxation;
  const promise = Float64Array.from(upTo(course.count), (node) => 0.02 + decimalAt(solved.primal, node));
  const { enough, spend, timeIsUp } = search.pursuit;
  const rounds = course.count > 300 ? 20 : 40;
  const found = ruinAndRecreate(course, {
    rounds,
    seed: search.looked,
    from: null,
    promise,
    enough,
    spend,
    timeIsUp,
  });
  if (found !== null && isBetter(found, search.best)) search.best = found;
}

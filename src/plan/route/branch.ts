/** Branching: what the parts of a divided problem fix, and where dividing helps most. */
import type { Solved } from "./linear.ts";
import { at, decimalAt, item } from "./numbers.ts";
import type { Relaxation } from "./relaxation.ts";

/** A column held at 0 or 1. */
export type Fixing = { readonly column: number; readonly value: 0 | 1 };

/** A part of the problem still to be looked at. */
export type Part = {
  readonly fixings: readonly Fixing[];
  /** No route of this part is worth more. */
  readonly bound: number;
  /** What a trial said of it: parts that promise most are looked at first among equals. */
  readonly estimate: number;
};

/** Holds the columns of a part; lets go those that another part held. */
export function hold(relaxation: Relaxation, from: Part | null, to: Part): void {
  const kept = new Map(to.fixings.map(({ column, value }) => [column, value]));
  for (const { column } of from?.fixings ?? []) if (!kept.has(column)) release(relaxation, column);
  for (const [column, value] of kept) relaxation.linear.setBounds(column, value, value);
}

/** Back to what holds for every part. */
function release(
  { linear, stopBounds, edges, edgeOf, firstEdgeColumn, binaries }: Relaxation,
  column: number,
): void {
  if (column < binaries) {
    const bound = stopBounds[column] ?? null;
    linear.setBounds(column, bound ?? 0, bound ?? 1);
    return;
  }
  const edge = edgeOf[column - firstEdgeColumn];
  linear.setBounds(column, 0, edge !== undefined && at(edges.dead, edge) === 1 ? 0 : 1);
}

export type Division = { readonly column: number; readonly down: number; readonly up: number };

type Trial = {
  readonly part: Part;
  readonly solved: Solved;
  /** Per stop: what one unit of change cost in earlier trials. */
  readonly history: Map<number, number>;
  readonly spend: (steps: number) => void;
  readonly timeIsUp: () => boolean;
};

const mostTrials = 6;
const trialIterations = 60;

/** The stop (or, when all stops are whole, the leg) whose fixing changes the cost most on both sides; null: all whole. */
export function divide(relaxation: Relaxation, trial: Trial): Division | null {
  const stops = brokenStops(relaxation, trial);
  if (stops.length === 0) return brokenLeg(relaxation, trial.solved);
  let best: (Division & { readonly score: number }) | null = null;
  for (const column of stops.slice(0, mostTrials)) {
    const [down, up] = ([0, 1] as const).map((value) => tryOut(relaxation, trial, { column, value }));
    const rises = [down, up].map((cost) => Math.max((cost ?? 0) - trial.solved.objective, 1e-6));
    const score = item(rises, 0) * item(rises, 1);
    trial.history.set(column, Math.sqrt(score));
    if (best === null || score > best.score) best = { column, down: down ?? 0, up: up ?? 0, score };
    if (trial.timeIsUp()) break;
  }
  return best;
}

/** Places and stops that are visited in part, the most telling first: by earlier trials, and how undecided they are. */
function brokenStops({ binaries, course }: Relaxation, { solved, history }: Trial): readonly number[] {
  const broken: { readonly column: number; readonly rank: number }[] = [];
  const usual = [...history.values()].reduce((sum, each) => sum + each, 0) / Math.max(1, history.size) || 1;
  for (let column = 0; column < binaries; column += 1) {
    const y = decimalAt(solved.primal, column);
    const undecided = Math.min(y, 1 - y);
    if (undecided < 1e-5) continue;
    const telling = column < course.count ? 1 : 2;
    broken.push({ column, rank: undecided * (history.get(column) ?? usual) * telling });
  }
  return broken.sort((a, b) => b.rank - a.rank || b.column - a.column).map(({ column }) => column);
}

function brokenLeg({ edgeOf, firstEdgeColumn }: Relaxation, solved: Solved): Division | null {
  let best = -1;
  let least = 0.5 - 1e-5;
  for (let position = 0; position < edgeOf.length; position += 1) {
    const far = Math.abs(decimalAt(solved.primal, firstEdgeColumn + position) - 0.5);
    if (far < least) [least, best] = [far, position];
  }
  return best === -1
    ? null
    : { column: firstEdgeColumn + best, down: solved.objective, up: solved.objective };
}

/** The cost with a stop fixed, after a few steps. */
function tryOut(relaxation: Relaxation, { spend, timeIsUp }: Trial, { column, value }: Fixing): number {
  relaxation.linear.setBounds(column, value, value);
  const tried = relaxation.linear.solve({ iterations: trialIterations, spend, timeIsUp });
  release(relaxation, column);
  return tried.status === "infeasible" ? 1e9 : tried.objective;
}

/** What the exact search knows at a moment: which of each pair comes first, and between which times each activity begins. */
import { item, mark, real, upTo, whole } from "../arrays.ts";
import type { Problem } from "../problem.ts";
import { linesOf } from "./lines.ts";
import type { Lines } from "./lines.ts";
import { toursOf } from "./tours.ts";
import type { Tours } from "./tours.ts";

/**
 * A choice is one pair of activities with two arcs, of which exactly one holds: `2 × choice` when the first comes first,
 * `2 × choice + 1` otherwise. An arc says that its `to` begins at least `gap` after its `from`.
 */
export type State = {
  readonly problem: Problem;
  readonly choices: number;
  /** Choices below are pairs that exclude each other; the others order two of a crowd, or let them overlap. */
  readonly exclusive: number;
  readonly arcFrom: Int32Array;
  readonly arcTo: Int32Array;
  readonly arcGap: Float64Array;
  /** By `from × count + to`: the arc of a pair that excludes each other, or -1. */
  readonly arcOf: Int32Array;
  /** Arcs that leave each activity; the other arc of the same choice comes in. */
  readonly leaving: readonly Int32Array[];
  /** By arc: 1 when it holds, -1 when the other one of its choice does, 0 when nothing is decided. */
  readonly truth: Int8Array;
  readonly level: Int32Array;
  /** A clause's number, or one of the causes below. */
  readonly reason: Int32Array;
  /** How many moves had been made when the choice fell. */
  readonly when: Int32Array;
  /** How many choices had fallen before it. */
  readonly position: Int32Array;
  readonly trail: Int32Array;
  /** Earliest and latest starts, and the last move of each; -1 when it has its first value. */
  readonly low: Float64Array;
  readonly high: Float64Array;
  readonly lowMove: Int32Array;
  readonly highMove: Int32Array;
  readonly moves: Moves;
  /** Activities whose times moved and whose arcs have not been looked at since: a ring. */
  readonly queue: Int32Array;
  readonly queued: Int8Array;
  readonly clauses: Clauses;
  readonly lines: Lines;
  readonly tours: Tours;
  /** How often each choice took part in failures lately. */
  readonly weight: Float64Array;
  /** The value each choice had in the best timetable or last. */
  readonly liked: Int8Array;
  readonly seen: Int8Array;
  readonly counts: Counts;
};

/** What may change and is one number. */
export type Counts = {
  trail: number;
  looked: number;
  /** Arcs and states looked at so far: what the search costs, the same on every machine. */
  work: number;
  moves: number;
  queueFrom: number;
  queueSize: number;
  /** Where each level began. */
  readonly levelTrail: number[];
  readonly levelMoves: number[];
  /** The activity whose earliest start is after its latest, or -1. */
  failed: number;
  bump: number;
  /** No timetable that ends later is looked for. */
  end: number;
};

/** Each narrowing of a start: whose (`2 × activity`, `+ 1` for the latest), to what, by which arc, and what was before. */
export type Moves = {
  side: Int32Array;
  time: Float64Array;
  old: Float64Array;
  arc: Int32Array;
  before: Int32Array;
};

export type Clauses = {
  /** All clauses one after the other, each with its length before its arcs; a clause's number is where its length is. */
  arcs: Int32Array;
  used: number;
  readonly kept: KeptClause[];
  /** By arc: clauses that watch it, each followed by an arc that makes the clause true when it holds. */
  readonly watches: number[][];
};

export type KeptClause = {
  readonly number: number;
  /** True for all timetables that end by then. */
  readonly until: number;
  /** How many levels its arcs were from: fewer is more useful. */
  readonly spread: number;
};

/** Why a choice fell, when no clause made it fall: `tour` and below, less the tour's number, by a group's tours. */
export const cause = { decided: -1, times: -2, tour: -3 } as const;

/** A state in which nothing is decided. */
export function stateOf(problem: Problem): State {
  const arcs = arcsOf(problem);
  const choices = arcs.from.length / 2;
  const { count } = problem;
  const times = (): Float64Array => new Float64Array(count);
  return {
    problem,
    choices,
    exclusive: problem.pairs.count,
    arcFrom: Int32Array.from(arcs.from),
    arcTo: Int32Array.from(arcs.to),
    arcGap: Float64Array.from(arcs.gap),
    arcOf: arcsByEnds(problem),
    leaving: leavingOf(count, arcs.from),
    truth: new Int8Array(choices * 2),
    level: new Int32Array(choices),
    reason: new Int32Array(choices),
    when: new Int32Array(choices),
    position: new Int32Array(choices),
    trail: new Int32Array(choices),
    low: times(),
    high: times(),
    lowMove: new Int32Array(count),
    highMove: new Int32Array(count),
    moves: emptyMoves(1024),
    queue: new Int32Array(count),
    queued: new Int8Array(count),
    lines: linesOf(problem),
    tours: toursOf(problem),
    clauses: { arcs: new Int32Array(4096), used: 0, kept: [], watches: upTo(choices * 2).map(() => []) },
    weight: new Float64Array(choices).fill(1),
    liked: new Int8Array(choices),
    seen: new Int8Array(choices),
    counts: {
      trail: 0,
      looked: 0,
      work: 0,
      moves: 0,
      queueFrom: 0,
      queueSize: 0,
      levelTrail: [],
      levelMoves: [],
      failed: -1,
      bump: 1,
      end: Infinity,
    },
  };
}

type Arcs = { readonly from: number[]; readonly to: number[]; readonly gap: number[] };

function arcsOf(problem: Problem): Arcs {
  const arcs: Arcs = { from: [], to: [], gap: [] };
  const { first, second, ahead, behind, count } = problem.pairs;
  for (let pair = 0; pair < count; pair += 1) {
    const [a, b] = [whole(first, pair), whole(second, pair)];
    addChoice(arcs, { a, b, ahead: real(ahead, pair), behind: real(behind, pair) });
  }
  for (const [a, b] of crowdedPairs(problem)) {
    const length = real(problem.length, a);
    addChoice(arcs, { a, b, ahead: length, behind: 1 - length });
  }
  return arcs;
}

type Choice = { readonly a: number; readonly b: number; readonly ahead: number; readonly behind: number };

function addChoice({ from, to, gap }: Arcs, { a, b, ahead, behind }: Choice): void {
  from.push(a, b);
  to.push(b, a);
  gap.push(ahead, behind);
}

/** Ordered pairs of a crowd that may overlap: the first is over before the second begins, or it is not. */
function crowdedPairs({ count, pairs, crowds }: Problem): readonly (readonly [number, number])[] {
  const exclusive = new Set(
    upTo(pairs.count).map((pair) => whole(pairs.first, pair) * count + whole(pairs.second, pair)),
  );
  const ordered = new Map<number, readonly [number, number]>();
  for (const { activities } of crowds) {
    for (const [a, b] of activities.flatMap((first) =>
      activities.map((second) => [first, second] as const),
    )) {
      if (a !== b && !exclusive.has(Math.min(a, b) * count + Math.max(a, b)))
        ordered.set(a * count + b, [a, b]);
    }
  }
  return [...ordered.values()];
}

function arcsByEnds({ count, pairs }: Problem): Int32Array {
  const arcOf = new Int32Array(count * count).fill(-1);
  for (let pair = 0; pair < pairs.count; pair += 1) {
    const [a, b] = [whole(pairs.first, pair), whole(pairs.second, pair)];
    arcOf[a * count + b] = pair * 2;
    arcOf[b * count + a] = pair * 2 + 1;
  }
  return arcOf;
}

function leavingOf(count: number, from: readonly number[]): readonly Int32Array[] {
  const leaving = upTo(count).map((): number[] => []);
  from.forEach((activity, arc) => item(leaving, activity).push(arc));
  return leaving.map((arcs) => Int32Array.from(arcs));
}

function emptyMoves(size: number): Moves {
  return {
    side: new Int32Array(size),
    time: new Float64Array(size),
    old: new Float64Array(size),
    arc: new Int32Array(size),
    before: new Int32Array(size),
  };
}

/** Twice the room for moves. */
export function growMoves(moves: Moves): void {
  const next = emptyMoves(moves.side.length * 2);
  next.side.set(moves.side);
  next.time.set(moves.time);
  next.old.set(moves.old);
  next.arc.set(moves.arc);
  next.before.set(moves.before);
  Object.assign(moves, next);
}

/** 1 when an arc holds, -1 when it does not, 0 when nothing is decided. */
export function holds({ truth }: State, arc: number): number {
  return mark(truth, arc);
}

/** How many decisions deep. */
export function depth({ counts }: State): number {
  return counts.levelTrail.length;
}

/** Lets an arc hold. */
export function assign(state: State, arc: number, reason: number): void {
  const choice = arc >> 1;
  state.truth[arc] = 1;
  state.truth[arc ^ 1] = -1;
  state.level[choice] = depth(state);
  state.reason[choice] = reason;
  state.when[choice] = state.counts.moves;
  state.position[choice] = state.counts.trail;
  state.trail[state.counts.trail] = arc;
  state.counts.trail += 1;
}

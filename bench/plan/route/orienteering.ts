/**
 * Classic orienteering instances: points with scores, and budgets. Distances are Euclidean, not rounded.
 *
 * Tsiligirides 1 and 2: T. Tsiligirides, "Heuristic methods applied to orienteering", J. Opl. Res. Soc. 35 (1984). Points
 * compared with alberto-santini/hazardous-orienteering-problem (data/hop-tsiligirides; it doubles some scores and leaves out
 * the end). Problem 3 is not here: no copy with its end was found.
 * Chao 64 and 66: I.-M. Chao, B. Golden, E. Wasil, Eur. J. Oper. Res. 88 (1996); a diamond and a square whose points and
 * scores follow rules, compared with SAIDI-NASSIM/ro06-main (set_64_1, set_66_1).
 *
 * No copy of the published tables of best scores was found: the best scores are written from memory of them. Four stand in a
 * public script of targets too; of Tsiligirides 1 and 2 the search proves every one, of Chao those that the bench does not list.
 */
import type { RouteRequest } from "../../../src/plan/route/request.ts";
import { upTo } from "../../../src/plan/route/numbers.ts";

/** x, y, score: the start first, the end second. */
type Point = readonly [number, number, number];

type Set = {
  readonly name: string;
  readonly points: readonly Point[];
  /** Budget and best score. */
  readonly budgets: readonly (readonly [number, number])[];
};

/** One instance; `best` is the best score there is. */
export type Orienteering = { readonly name: string; readonly request: RouteRequest; readonly best: number };

/** All instances: each point that is neither start nor end an exhibit with an outcome of its own, no dwell. */
export function orienteeringInstances(): readonly Orienteering[] {
  return sets.flatMap(({ name, points, budgets }) =>
    budgets.map(([budget, best]) => ({
      name: `${name}, ${budget}`,
      request: requestOf(points, budget),
      best,
    })),
  );
}

function requestOf(points: readonly Point[], slotMinutes: number): RouteRequest {
  const [start, end, ...stops] = points as [Point, Point, ...Point[]];
  const places = [start, ...stops, end];
  return {
    candidates: stops.map((_, index) => ({
      id: `point-${String(index + 3).padStart(2, "0")}`,
      dwellMinutes: 0,
      serves: [{ outcome: index, strength: 1 }],
      assesses: [],
      bonus: 0,
      windows: null,
    })),
    outcomes: stops.map(([, , weight]) => ({ weight })),
    walkMinutes: places.map(([x, y]) => places.map((to) => Math.hypot(x - to[0], y - to[1]))),
    slotMinutes,
    startMinutes: 0,
    must: [],
    before: [],
    maxStops: null,
  };
}

/** Points of a diamond between start and end: every second point of the grid, worth more the farther from the straight way. */
const diamond: readonly Point[] = grid(7)
  .filter(([x, y]) => Math.abs(x) + Math.abs(y) <= 7 && (x + y) % 2 !== 0 && Math.abs(y) < 7)
  .map(([x, y]) => [x, y, 3 * (7 - Math.abs(y) + Math.abs(x))]);

/** Points of a square around start and end: those whose numbers are odd, worth more the farther out. */
const square: readonly Point[] = grid(7)
  .filter(([x, y]) => x % 2 !== 0 && y % 2 !== 0)
  .map(([x, y]) => [x, y, 5 * Math.max(Math.abs(x), Math.abs(y))]);

function grid(most: number): readonly (readonly [number, number])[] {
  const all = upTo(2 * most + 1).map((index) => index - most);
  return all.flatMap((y) => all.map((x) => [x, y] as const));
}

/** Scores for budgets in steps of five. */
function byFives(first: number, scores: readonly number[]): readonly (readonly [number, number])[] {
  return scores.map((score, index) => [first + 5 * index, score]);
}

const sets: readonly Set[] = [
  {
    name: "Chao 64",
    points: [[0, -7, 0], [0, 7, 0], ...diamond],
    budgets: byFives(15, [96, 294, 390, 474, 576, 714, 816, 900, 984, 1062, 1116, 1188, 1236, 1284]),
  },
  {
    name: "Chao 66",
    points: [[-0.5, 0, 0], [0.5, 0, 0], ...square],
    budgets: byFives(
      5,
      [
        10, 40, 120, 205, 290, 400, 465, 575, 650, 730, 825, 915, 980, 1070, 1140, 1215, 1270, 1340, 1395,
        1465, 1520, 1560, 1595, 1635, 1670, 1680,
      ],
    ),
  },
  {
    name: "Tsiligirides 1",
    points: [
      [10.5, 14.4, 0],
      [11.2, 14.1, 0],
      [18, 15.9, 10],
      [18.3, 13.3, 10],
      [16.5, 9.3, 10],
      [15.4, 11, 10],
      [14.9, 13.2, 5],
      [16.3, 13.3, 5],
      [16.4, 17.8, 5],
      [15, 17.9, 5],
      [16.1, 19.6, 10],
      [15.7, 20.6, 10],
      [13.2, 20.1, 10],
      [14.3, 15.3, 5],
      [14, 5.1, 10],
      [11.4, 6.7, 15],
      [8.3, 5, 15],
      [7.9, 9.8, 10],
      [11.4, 12, 5],
      [11.2, 17.6, 5],
      [10.1, 18.7, 5],
      [11.7, 20.3, 10],
      [10.2, 22.1, 10],
      [9.7, 23.8, 10],
      [10.1, 26.4, 15],
      [7.4, 24, 15],
      [8.2, 19.9, 15],
      [8.7, 17.7, 10],
      [8.9, 13.6, 10],
      [5.6, 11.1, 10],
      [4.9, 18.9, 10],
      [7.3, 18.8, 10],
    ],
    budgets: [
      [5, 10],
      [10, 15],
      [15, 45],
      [20, 65],
      [25, 90],
      [30, 110],
      [35, 135],
      [40, 155],
      [46, 175],
      [50, 190],
      [55, 205],
      [60, 225],
      [65, 240],
      [70, 260],
      [73, 265],
      [75, 270],
      [80, 280],
      [85, 285],
    ],
  },
  {
    name: "Tsiligirides 2",
    points: [
      [4.6, 7.1, 0],
      [5, 5.6, 0],
      [5.7, 11.4, 20],
      [4.4, 12.3, 20],
      [2.8, 14.3, 30],
      [3.2, 10.3, 15],
      [3.5, 9.8, 15],
      [4.4, 8.4, 10],
      [7.8, 11, 20],
      [8.8, 9.8, 20],
      [7.7, 8.2, 20],
      [6.3, 7.9, 15],
      [5.4, 8.2, 10],
      [5.8, 6.8, 10],
      [6.7, 5.8, 25],
      [13.8, 13.1, 40],
      [14.1, 14.2, 40],
      [11.2, 13.6, 30],
      [9.7, 16.4, 30],
      [9.5, 18.8, 50],
      [4.7, 16.8, 30],
    ],
    budgets: [
      [15, 120],
      [20, 200],
      [23, 210],
      [25, 230],
      [27, 230],
      [30, 265],
      [32, 300],
      [35, 320],
      [38, 360],
      [40, 395],
      [45, 450],
    ],
  },
];

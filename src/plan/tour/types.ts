/** A plan of a tour: what every report of it is made from. */
import type { Outcome } from "../../model/outcome.ts";
import type { Tour } from "../../model/tour.ts";
import type { LeftOut, PlanChoice } from "./choice.ts";
import type { Conflict } from "./conflict.ts";
import type { PlanTask } from "./task.ts";

export type TourPlan = {
  /** With the wishes in it. */
  readonly tour: Tour;
  /** `unknown`: the time was up before any plan was found. */
  readonly status: "optimal" | "feasible" | "infeasible" | "unknown";
  /** By the weights of outcomes, each once, and bonuses. */
  readonly value: number;
  readonly bound: number;
  /** What all promised outcomes are worth together. */
  readonly promisedValue: number;
  readonly isPromised: boolean;
  readonly minutes: PlanMinutes;
  readonly stops: readonly PlanStop[];
  /** The walk to the tour's last room. */
  readonly endWalkMinutes: number;
  readonly covered: readonly Covered[];
  readonly missed: readonly Missed[];
  /** Written stops that could be visited, but do not fit. */
  readonly dropped: readonly Dropped[];
  readonly leftOut: readonly LeftOut[];
  readonly uncounted: PlanTask["uncounted"];
  /** Of a tour with written stops; null where `stops: auto`. */
  readonly written: Written | null;
  readonly tradeOff: readonly Rung[];
  readonly conflict: Conflict | null;
};

/** What the best plan for another slot is worth. */
export type Rung = {
  readonly minutes: number;
  readonly value: number;
  /** False where that is not proved: perhaps more is possible. */
  readonly isBest: boolean;
};

/** Decimal. `used` is all together; `slot` null where the tour has none. */
export type PlanMinutes = {
  readonly slot: number | null;
  readonly used: number;
  readonly dwell: number;
  readonly walk: number;
  readonly wait: number;
  readonly fixed: number;
};

export type PlanStop = {
  readonly choice: PlanChoice;
  /** Minutes since the tour's start. */
  readonly from: number;
  readonly to: number;
  readonly walkMinutes: number;
  /** Before it opens. */
  readonly waitMinutes: number;
  readonly isMust: boolean;
  /** Wanted outcomes that it serves. */
  readonly outcomes: readonly Outcome[];
  /** Those of them that no other stop serves as well. */
  readonly alone: readonly Outcome[];
  /** How much less the best plan without it is worth; null where finding out would take too much. */
  readonly lossIfDropped: number | null;
};

/** `strength` ½: only touched. */
export type Covered = { readonly outcome: Outcome; readonly strength: 1 | 0.5 };

export type Missed = {
  readonly outcome: Outcome;
  /** Fewer more minutes are proved not to be enough; null where nothing is known. */
  readonly atLeastMinutes: number | null;
  /** So many more minutes allow a plan that serves it too and loses nothing; null where that is not known. */
  readonly extraMinutes: number | null;
  /** False where nothing that can be visited serves it. */
  readonly isPossible: boolean;
};

/** `loses` are the outcomes that only it served. */
export type Dropped = { readonly choice: PlanChoice; readonly loses: readonly Outcome[] };

export type Written = {
  /** Minutes of walking that the plan's order saves; 0 where the order is the written one, null where that cannot be. */
  readonly savedMinutes: number | null;
  readonly isReordered: boolean;
};

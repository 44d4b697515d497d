/** What the route search is asked and what it answers: plain data, minutes decimal, candidates by index. */
import type { Meter } from "./meter.ts";

export type RouteRequest = {
  readonly candidates: readonly Candidate[];
  readonly outcomes: readonly { readonly weight: number }[];
  /**
   * Minutes from each place to each: the start first, then the candidates, then the end. May differ by direction;
   * infinite where no way leads. The shortest ways there are: a detour is never shorter. A route that may begin (end) anywhere has 0 from its start (to its end).
   */
  readonly walkMinutes: readonly (readonly number[])[];
  /** For walking, waiting and dwell together: fixed minutes are already taken off. */
  readonly slotMinutes: number;
  /** When the first walk begins, on the clock of the windows. */
  readonly startMinutes: number;
  /** Candidates that must be among the stops. */
  readonly must: readonly number[];
  /** Pairs of candidates: when both are chosen the first comes before the second. */
  readonly before: readonly (readonly [number, number])[];
  readonly maxStops: number | null;
};

export type Candidate = {
  readonly id: string;
  readonly dwellMinutes: number;
  readonly serves: readonly Service[];
  readonly assesses: readonly number[];
  /** Added to the plan's value when chosen; 0 or more. */
  readonly bonus: number;
  /** Minutes between which the whole dwell must lie, one of them; null: at any time. */
  readonly windows: readonly (readonly [number, number])[] | null;
};

/** `main` counts an outcome whole, `touched` half. */
export type Service = { readonly outcome: number; readonly strength: 1 | 0.5 };

export type RouteOptions = {
  /** When the search stops looking and gives the best it has. */
  readonly timeLimitSeconds: number;
  /** Seconds since some moment before the search: the only clock there is. */
  readonly elapsedSeconds: () => number;
  /** Stop as soon as a plan is worth this much, or it is proved that none is. */
  readonly enoughValue?: number;
  /** A plan that may be good, to start from: candidates in order. */
  readonly hint?: readonly number[];
  /** No plan is worth more, as something else proved. */
  readonly mostValue?: number;
  /** Only the value matters: of plans of equal value any one will do. */
  readonly anyOfValue?: boolean;
  /** How much work the search may be; as much as it takes where this is not said. */
  readonly meter?: Meter;
};

/**
 * `optimal`: no plan is worth more, proved. `feasible`: the best found when the time was up. `infeasible`: no plan keeps
 * all constraints, proved. `unknown`: the time was up before any plan was found.
 */
export type RouteStatus = "optimal" | "feasible" | "infeasible" | "unknown";

export type RouteResult = {
  readonly status: RouteStatus;
  /** What the plan is worth: outcomes once each, by weight and best strength, and bonuses. */
  readonly value: number;
  /** No plan is worth more than this; equal to `value` when optimal. */
  readonly bound: number;
  readonly stops: readonly RouteStop[];
  /** Walking, waiting and dwell, the walk to the end included. */
  readonly usedMinutes: number;
  readonly reason: RouteReason | null;
};

export type RouteStop = {
  /** The candidate. */
  readonly index: number;
  /** From the stop before, or the start. */
  readonly walkMinutes: number;
  /** Dwell, on the clock of the windows; a wait for a window lies between the walk and it. */
  readonly fromMinutes: number;
  readonly toMinutes: number;
};

/** Why no plan is possible, as far as the search itself knows; `conflicts` in explain.ts finds what clashes. */
export type RouteReason =
  | { readonly kind: "no-way-to-end" }
  | { readonly kind: "must-cannot-be-visited"; readonly indexes: readonly number[] }
  | { readonly kind: "too-many-musts"; readonly indexes: readonly number[] }
  | { readonly kind: "musts-do-not-fit"; readonly indexes: readonly number[] };

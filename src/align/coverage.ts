/** Which outcomes a tour promises, touches, teaches and assesses, and at which stops. */
import type { Exhibit } from "../model/exhibit.ts";
import type { Outcome } from "../model/outcome.ts";
import type { Activity, Promised, Stop, Tour } from "../model/tour.ts";
import type { Phase } from "../model/vocabulary.ts";

/**
 * `gap`: promised, and no stop serves it. `touched`: an exhibit at a stop could teach it, but nothing there does.
 * `taught`: something teaches it. `assessed`: something shows whether it was learnt.
 */
export type OutcomeState = "gap" | "touched" | "taught" | "assessed";

export type TourAlignment = {
  readonly tour: Tour;
  /** The promised ones in promised order, then those that stops teach or assess unpromised, in the order first met. */
  readonly outcomes: readonly OutcomeAlignment[];
  readonly coverage: Coverage;
};

export type OutcomeAlignment = {
  readonly outcome: Outcome;
  /** Null when the tour serves the outcome without promising it. */
  readonly promised: Promised | null;
  readonly state: OutcomeState;
  readonly stops: readonly StopServing[];
  /** Activities before, after and at home. They add to what stops do, but close no gap: the visit must serve it. */
  readonly around: readonly PhaseServing[];
  /** Exhibits that could have it taught, cheapest first. Empty until `closeGaps` fills it. */
  readonly closeBy: readonly CloseBy[];
};

/** How one stop serves one outcome; neither `teaches` nor `assesses` means that it only touches it. */
export type StopServing = {
  readonly stop: Stop;
  readonly teaches: boolean;
  readonly assesses: boolean;
  /** Numbers of the stop's activities that teach or assess it; empty when only the stop itself says so. */
  readonly activities: readonly number[];
};

export type PhaseServing = {
  readonly phase: Phase;
  readonly teaches: boolean;
  readonly assesses: boolean;
  readonly activities: readonly number[];
};

export type CloseBy = {
  readonly exhibit: Exhibit;
  /** Dwell and extra walking at the best place of the tour; null when the walk is not known. */
  readonly addedMinutes: number | null;
  readonly because: Because;
};

/** Why an exhibit is near: `stop` is the stop it would stand beside or follow, null at the beginning. */
export type Because = {
  readonly kind: "already-there" | "same-room" | "on-the-way" | "detour" | "walk-unknown";
  readonly stop: number | null;
};

/** Counts of promised outcomes; an assessed one counts as taught too. */
export type Coverage = { readonly promised: number; readonly taught: number; readonly assessed: number };

/** The alignment of a tour as written: activities roll up to stops, stops to the tour. */
export function alignTour(tour: Tour): TourAlignment {
  const outcomes = [
    ...tour.outcomes.map((promised) => alignOutcome(tour, promised.outcome, promised)),
    ...unpromised(tour).map((outcome) => alignOutcome(tour, outcome, null)),
  ];
  return { tour, outcomes, coverage: coverageOf(outcomes) };
}

/** True when something teaches the outcome, assessed ones included. */
export function isTaught({ state }: OutcomeAlignment): boolean {
  return state === "taught" || state === "assessed";
}

/** Whole per cent, rounded down so that only all of them is 100; null when nothing was promised. */
export function percentOf(part: number, promised: number): number | null {
  return promised === 0 ? null : Math.floor((part * 100) / promised);
}

function coverageOf(outcomes: readonly OutcomeAlignment[]): Coverage {
  const promised = outcomes.filter((each) => each.promised !== null);
  return {
    promised: promised.length,
    taught: promised.filter(isTaught).length,
    assessed: promised.filter((each) => each.state === "assessed").length,
  };
}

function unpromised(tour: Tour): readonly Outcome[] {
  const promised = new Set(tour.outcomes.map(({ outcome }) => outcome.ref));
  const served = new Map(
    tour.stops
      .flatMap((stop) => [stop, ...stop.activities])
      .flatMap(({ teaches, assesses }) => [...teaches, ...assesses])
      .map((outcome) => [outcome.ref, outcome]),
  );
  return [...served.values()].filter(({ ref }) => !promised.has(ref));
}

function alignOutcome(tour: Tour, outcome: Outcome, promised: Promised | null): OutcomeAlignment {
  const stops = tour.stops.flatMap((stop) => serve(stop, outcome.ref) ?? []);
  const around = aroundServing(tour.around, outcome.ref);
  return { outcome, promised, state: stateOf(stops, around), stops, around, closeBy: [] };
}

function serve(stop: Stop, ref: string): StopServing | null {
  const served = roll(stop.activities, ref);
  const teaches = served.teaches || has(stop.teaches, ref);
  const assesses = served.assesses || has(stop.assesses, ref);
  const listed = stop.exhibits.some((exhibit) => exhibit.outcomes.some(({ outcome }) => outcome.ref === ref));
  return teaches || assesses || listed ? { stop, teaches, assesses, activities: served.activities } : null;
}

function aroundServing(around: readonly Activity[], ref: string): readonly PhaseServing[] {
  const phases = [...new Set(around.map(({ phase }) => phase))];
  return phases
    .map((phase) => ({
      phase,
      ...roll(
        around.filter((activity) => activity.phase === phase),
        ref,
      ),
    }))
    .filter(({ teaches, assesses }) => teaches || assesses);
}

function roll(activities: readonly Activity[], ref: string): Omit<PhaseServing, "phase"> {
  const serving = activities.filter(({ teaches, assesses }) => has(teaches, ref) || has(assesses, ref));
  return {
    teaches: serving.some(({ teaches }) => has(teaches, ref)),
    assesses: serving.some(({ assesses }) => has(assesses, ref)),
    activities: serving.map(({ number }) => number),
  };
}

function stateOf(stops: readonly StopServing[], around: readonly PhaseServing[]): OutcomeState {
  const all = [...stops, ...around];
  if (stops.length === 0) return "gap";
  if (all.some(({ assesses }) => assesses)) return "assessed";
  return all.some(({ teaches }) => teaches) ? "taught" : "touched";
}

function has(outcomes: readonly Outcome[], ref: string): boolean {
  return outcomes.some((outcome) => outcome.ref === ref);
}

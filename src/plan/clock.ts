/** When each stop of a tour begins and ends, as its file is written: nothing is moved, nothing is left out. */
import { tidyMinutes } from "../base/minutes.ts";
import { commonDefaults } from "../model/profile.ts";
import type { FixedMinutes, Pace, Stop, Tour } from "../model/tour.ts";
import type { Room } from "../model/venue.ts";
import { walksOf } from "./walking.ts";
import type { Walk, Walks } from "./walking.ts";

/** All times are minutes since the tour's start, decimal. */
export type TourClock = {
  readonly stops: readonly StopTime[];
  /** After the last stop: the walk to the tour's end room, and when the wrap-up begins and ends. */
  readonly closing: Leg & { readonly wrapUpFrom: number; readonly wrapUpTo: number };
  readonly fixed: FixedSum;
  readonly minutes: {
    readonly slot: number | null;
    /** Everything: dwell, walking and fixed minutes. */
    readonly used: number;
    readonly dwell: number;
    readonly walk: number;
    readonly fixed: number;
  };
  /** Minutes over the slot: 0 when it fits, null when the tour has no slot. */
  readonly over: number | null;
  /** False when a walk is missing, so that `used` may be too small. */
  readonly walkKnown: boolean;
  readonly unknownWalks: readonly UnknownWalk[];
};

export type Leg = {
  /** From the place before; null when no way is known (counted as 0). */
  readonly walkMinutes: number | null;
  /** Every room passed, both ends included; empty when no way is known or there is nothing to walk. */
  readonly way: readonly Room[];
};

export type StopTime = Leg & { readonly stop: Stop; readonly from: number; readonly to: number };

/** A walk nobody can compute: a room is not said, or no connection leads there. Stop numbers; null is the tour's `from` or `to`. */
export type UnknownWalk = {
  readonly fromStop: number | null;
  readonly toStop: number | null;
  readonly fromRoom: Room | null;
  readonly toRoom: Room | null;
};

export type FixedSum = {
  readonly arrival: number;
  readonly wrapUp: number;
  readonly breaks: number;
  readonly buffer: number;
};

/**
 * The clock of a tour, in this order: arrival; then for each stop the walk to it and its dwell; the walk to `to`;
 * breaks (no file says when they fall); wrap-up; buffer.
 *
 * Fixed minutes are the tour's own. Where it says nothing: arrival 10, wrap-up 5, no breaks, and a buffer of 10 % of
 * everything else. `pace` is the project's. A tour without `from` begins at its first stop, one without `to` ends at
 * its last.
 */
export function tourClock(tour: Tour, pace: Pace | null): TourClock {
  const legs = legsOf(tour, walksOf(tour, pace));
  const dwell = sum(tour.stops.map((stop) => stop.minutes));
  const walk = sum([...legs.toStops, legs.toEnd].map((leg) => leg.walkMinutes ?? 0));
  const fixed = fixedSum(tour.fixedMinutes, dwell + walk);
  const fixedMinutes = sum([fixed.arrival, fixed.wrapUp, fixed.breaks, fixed.buffer]);
  const used = sum([dwell, walk, fixedMinutes]);
  const stops = stopTimes(tour.stops, legs.toStops, fixed.arrival);
  const wrapUpFrom = sum([stops.at(-1)?.to ?? fixed.arrival, legs.toEnd.walkMinutes ?? 0, fixed.breaks]);
  const slot = tour.slotMinutes;
  return {
    stops,
    closing: { ...legs.toEnd, wrapUpFrom, wrapUpTo: sum([wrapUpFrom, fixed.wrapUp]) },
    fixed,
    minutes: { slot, used, dwell, walk, fixed: fixedMinutes },
    over: slot === null ? null : Math.max(0, tidyMinutes(used - slot)),
    walkKnown: legs.unknown.length === 0,
    unknownWalks: legs.unknown,
  };
}

function stopTimes(stops: readonly Stop[], legs: readonly Leg[], start: number): readonly StopTime[] {
  let now = start;
  return stops.map((stop, index) => {
    const leg = legs[index] ?? nothingToWalk;
    const from = sum([now, leg.walkMinutes ?? 0]);
    now = sum([from, stop.minutes]);
    return { stop, ...leg, from, to: now };
  });
}

/** Arrival, wrap-up, breaks and buffer, where `moving` minutes of walking and dwell come to them. */
export function fixedSum(written: FixedMinutes, moving: number): FixedSum {
  const arrival = written.arrival ?? commonDefaults.arrivalMinutes;
  const wrapUp = written.wrapUp ?? commonDefaults.wrapUpMinutes;
  const breaks = written.breaks ?? 0;
  const buffer =
    written.buffer ?? tidyMinutes((moving + arrival + wrapUp + breaks) * commonDefaults.bufferShare);
  return { arrival, wrapUp, breaks, buffer };
}

/** Somewhere on the tour: a stop, or (number null) its start or end. */
type Spot = { readonly number: number | null; readonly room: Room | null };

type Legs = {
  readonly toStops: readonly Leg[];
  readonly toEnd: Leg;
  readonly unknown: readonly UnknownWalk[];
};

const nothingToWalk: Leg = { walkMinutes: 0, way: [] };

function legsOf(tour: Tour, walks: Walks): Legs {
  const unknown: UnknownWalk[] = [];
  const legTo = (before: Spot | undefined, to: Spot): Leg => {
    if (before === undefined) return nothingToWalk;
    const walk = walkBetween(before.room, to.room, walks);
    if (walk !== null) return { walkMinutes: walk.minutes, way: walk.rooms };
    unknown.push({ fromStop: before.number, toStop: to.number, fromRoom: before.room, toRoom: to.room });
    return { walkMinutes: null, way: [] };
  };
  const start: readonly Spot[] = tour.from === null ? [] : [{ number: null, room: tour.from }];
  const spots: readonly Spot[] = [...start, ...tour.stops];
  const toStops = tour.stops.map((stop, index) => legTo(spots[index + start.length - 1], stop));
  const toEnd = tour.to === null ? nothingToWalk : legTo(spots.at(-1), { number: null, room: tour.to });
  return { toStops, toEnd, unknown };
}

function walkBetween(from: Room | null, to: Room | null, walks: Walks): Walk | null {
  return from === null || to === null ? null : walks(from, to);
}

function sum(minutes: readonly number[]): number {
  return tidyMinutes(minutes.reduce((total, each) => total + each, 0));
}

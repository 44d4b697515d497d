/** A tour and what is wished of it → what the route search is asked. */
import { commonDefaults } from "../../model/profile.ts";
import type { Exhibit } from "../../model/exhibit.ts";
import type { Outcome } from "../../model/outcome.ts";
import type { FixedMinutes, Pace, Tour } from "../../model/tour.ts";
import type { Room, Venue } from "../../model/venue.ts";
import { openStretches } from "../opening.ts";
import type { RouteRequest } from "../route/request.ts";
import { walksOf, type Walks } from "../walking.ts";
import { choicesOf, type LeftOut, type PlanChoice, type PlanDays } from "./choice.ts";

/** What the tour's file does not say, or says otherwise; null and empty change nothing. */
export type PlanWishes = {
  readonly minutes: number | null;
  readonly maxStops: number | null;
  readonly must: readonly Exhibit[];
  readonly avoid: readonly Exhibit[];
  readonly stepFree: boolean;
  readonly from: Room | null;
  readonly to: Room | null;
  readonly keepOrder: boolean;
};

export type PlanSource = {
  readonly exhibits: Iterable<Exhibit>;
  /** The project's pace. */
  readonly pace: Pace | null;
  readonly days: PlanDays;
};

export type PlanTask = {
  /** With the wishes in it. */
  readonly tour: Tour;
  /** Candidates are the choices, in their order. */
  readonly request: RouteRequest;
  readonly choices: readonly PlanChoice[];
  readonly leftOut: readonly LeftOut[];
  /** In the order of the request. */
  readonly outcomes: readonly { readonly outcome: Outcome; readonly weight: number }[];
  /** False where the tour promises nothing, so that all outcomes its exhibits list count alike. */
  readonly isPromised: boolean;
  /** Stops in no known room, and venues without connections: walks there are counted as 0. */
  readonly uncounted: { readonly choices: readonly PlanChoice[]; readonly venues: readonly Venue[] };
  /** The stops keep the order in which they are written. */
  readonly keepsOrder: boolean;
};

export function planTask(written: Tour, wishes: PlanWishes, source: PlanSource): PlanTask {
  const tour = wished(written, wishes);
  const walk = walkIn(tour, walksOf(tour, source.pace));
  const { open, leftOut } = choicesOf(tour, source.exhibits, source.days);
  const lost = open.filter((choice) => !isReachable(choice, tour, walk));
  const choices = open.filter((choice) => !lost.includes(choice));
  const { outcomes, isPromised } = outcomesOf(tour, choices);
  const placeless = choices.filter(({ room, stop }) => room === null && stop !== null);
  const keepsOrder = !tour.stopsAuto && (wishes.keepOrder || placeless.length > 0);
  return {
    tour,
    choices,
    leftOut: [...leftOut, ...lost.map((choice) => ({ choice, reason: "no-way" as const }))],
    outcomes,
    isPromised,
    keepsOrder,
    uncounted: { choices: placeless, venues: tour.venues.filter((venue) => isWayless(venue, choices)) },
    request: {
      candidates: choices.map((choice) =>
        candidateOf(choice, outcomes, windowsOf(choice, tour, source.days)),
      ),
      outcomes: outcomes.map(({ weight }) => ({ weight })),
      walkMinutes: matrixOf(tour, choices, walk),
      slotMinutes: movingMinutes(tour, choices),
      startMinutes: tour.fixedMinutes.arrival ?? commonDefaults.arrivalMinutes,
      must: indexesOf(choices, tour.must),
      before: [...pairsBefore(tour, choices), ...(keepsOrder ? writtenOrder(choices) : [])],
      maxStops: tour.maxStops,
    },
  };
}

function wished(tour: Tour, wishes: PlanWishes): Tour {
  const avoid = [...tour.avoid, ...wishes.avoid].filter((exhibit) => !wishes.must.includes(exhibit));
  const must = [...new Set([...tour.must, ...wishes.must])].filter((exhibit) => !avoid.includes(exhibit));
  return {
    ...tour,
    slotMinutes: wishes.minutes ?? tour.slotMinutes,
    maxStops: wishes.maxStops ?? tour.maxStops,
    stepFree: tour.stepFree || wishes.stepFree,
    from: wishes.from ?? tour.from,
    to: wishes.to ?? tour.to,
    must,
    avoid,
  };
}

type Walk = (from: Room | null, to: Room | null) => number;

/** Infinite where no way is known; 0 where the files leave walking to the reader. */
function walkIn(tour: Tour, walks: Walks): Walk {
  const hasWays = new Set(
    tour.venues.filter(({ connections }) => connections.length > 0).map(({ id }) => id),
  );
  return (from, to) => {
    if (from === null || to === null) return 0;
    const isCounted = hasWays.has(from.venue) && hasWays.has(to.venue);
    return walks(from, to)?.minutes ?? (isCounted ? Infinity : 0);
  };
}

function isReachable({ room }: PlanChoice, { from, to }: Tour, walk: Walk): boolean {
  return walk(from, room) < Infinity && walk(room, to) < Infinity;
}

function isWayless(venue: Venue, choices: readonly PlanChoice[]): boolean {
  const there = choices.filter(({ room, exhibits }) => (room?.venue ?? exhibits[0]?.venue?.id) === venue.id);
  return venue.connections.length === 0 && new Set(there.map(({ room, id }) => room ?? id)).size > 1;
}

/** The start, the choices, the end. */
function matrixOf(tour: Tour, choices: readonly PlanChoice[], walk: Walk): readonly (readonly number[])[] {
  const rooms = [tour.from, ...choices.map(({ room }) => room), tour.to];
  return rooms.map((from) => rooms.map((to) => walk(from, to)));
}

/** What is left of the slot for walking and dwell. Without a slot there is room for everything. */
export function movingMinutes({ slotMinutes, fixedMinutes }: Tour, choices: readonly PlanChoice[]): number {
  if (slotMinutes === null) return 24 * 60 + choices.reduce((sum, { minutes }) => sum + minutes, 0);
  const others = fixedBesideBuffer(fixedMinutes);
  const { buffer } = fixedMinutes;
  return buffer === null
    ? slotMinutes / (1 + commonDefaults.bufferShare) - others
    : slotMinutes - others - buffer;
}

function fixedBesideBuffer({ arrival, wrapUp, breaks }: FixedMinutes): number {
  return (
    (arrival ?? commonDefaults.arrivalMinutes) + (wrapUp ?? commonDefaults.wrapUpMinutes) + (breaks ?? 0)
  );
}

type Wanted = Pick<PlanTask, "outcomes" | "isPromised">;

function outcomesOf(tour: Tour, choices: readonly PlanChoice[]): Wanted {
  if (tour.outcomes.length > 0)
    return { isPromised: true, outcomes: tour.outcomes.map(({ outcome, weight }) => ({ outcome, weight })) };
  const listed = choices.flatMap(({ exhibits, assesses, stop }) => [
    ...exhibits.flatMap((exhibit) => exhibit.outcomes.map(({ outcome }) => outcome)),
    ...(stop?.teaches ?? []),
    ...assesses,
  ]);
  const byRef = new Map(listed.map((outcome) => [outcome.ref, outcome]));
  const outcomes = [...byRef.values()].sort((a, b) => (a.ref < b.ref ? -1 : 1));
  return { isPromised: false, outcomes: outcomes.map((outcome) => ({ outcome, weight: 1 })) };
}

type Window = readonly [number, number];

function candidateOf(
  { id, exhibits, minutes, serves, assesses }: PlanChoice,
  outcomes: PlanTask["outcomes"],
  windows: readonly Window[] | null,
): RouteRequest["candidates"][number] {
  const assessed = new Set(assesses.map(({ ref }) => ref));
  return {
    id,
    dwellMinutes: minutes,
    serves: outcomes.flatMap(({ outcome }, index) => {
      const strength = serves.get(outcome.ref);
      return strength === undefined ? [] : [{ outcome: index, strength }];
    }),
    assesses: outcomes.flatMap(({ outcome }, index) => (assessed.has(outcome.ref) ? [index] : [])),
    bonus: exhibits.reduce((sum, { bonus }) => sum + bonus, 0),
    windows,
  };
}

/** Of one known day and hour only. */
function windowsOf(
  { room, exhibits }: PlanChoice,
  { venues }: Tour,
  days: PlanDays,
): readonly Window[] | null {
  const venue = venues.find(({ id }) => id === (room?.venue ?? exhibits[0]?.venue?.id));
  const [date] = days.dates;
  const start = days.startMinute;
  if (venue === undefined || date === undefined || start === null) return null;
  return openStretches(venue, date)?.map(({ from, to }) => [from - start, to - start] as const) ?? null;
}

function indexesOf(choices: readonly PlanChoice[], exhibits: readonly Exhibit[]): readonly number[] {
  const wanted = new Set(exhibits);
  return choices.flatMap((choice, index) =>
    choice.exhibits.some((each) => wanted.has(each)) ? [index] : [],
  );
}

function pairsBefore(tour: Tour, choices: readonly PlanChoice[]): readonly (readonly [number, number])[] {
  return tour.before.flatMap(({ first, then }) =>
    indexesOf(choices, [first]).flatMap((one) =>
      indexesOf(choices, [then]).flatMap((other) => (one === other ? [] : [[one, other] as const])),
    ),
  );
}

/** Every written stop before all that are written after it. */
export function writtenOrder(choices: readonly PlanChoice[]): readonly (readonly [number, number])[] {
  return choices.flatMap(({ stop }, one) =>
    choices.flatMap((other, index) =>
      index > one && stop !== null && other.stop !== null ? [[one, index] as const] : [],
    ),
  );
}

/** The one door of planning days: visits → who is where when. */
import type { Visit } from "../../model/visit.ts";
import type { GroupOrder, GroupTimetable, TimetableOptions, TimetableRequest } from "../timetable/request.ts";
import { dayStart } from "./group.ts";
import { visitTimetable } from "./outcome.ts";
import { toursOf } from "./parties.ts";
import { searchGroups, type Found } from "./search.ts";
import { dayTask, type DaySource, type DayTask } from "./task.ts";
import type { SharedEnd, VisitTimetable } from "./types.ts";

/** One list for each lot of visits that share a day and a venue, directly or through others; by id, whatever order they came in. */
export function sharedDays(visits: Iterable<Visit>): readonly (readonly Visit[])[] {
  const lots: (readonly Visit[])[] = [];
  for (const visit of [...visits].sort((a, b) => (a.id < b.id ? -1 : 1))) {
    const met = lots.filter((lot) => lot.some((other) => doMeet(other, visit)));
    const rest = lots.filter((lot) => !met.includes(lot));
    lots.splice(0, lots.length, ...rest, [...met.flat(), visit]);
  }
  return lots.map((lot) => [...lot].sort((a, b) => (a.id < b.id ? -1 : 1)));
}

/** Without a date or an hour nobody knows that they do. */
function doMeet(one: Visit, other: Visit): boolean {
  if (one.date === null || one.date !== other.date) return false;
  if (dayStart(one) === null || dayStart(other) === null) return false;
  const venues = new Set(toursOf(one).flatMap((tour) => tour.venues));
  return toursOf(other).some((tour) => tour.venues.some((venue) => venues.has(venue)));
}

/**
 * A timetable for each visit of a lot. Each one is first searched alone, which bounds it and says if it cannot be by
 * itself; those that get into each other's way are then searched together.
 */
export function planDay(
  visits: readonly Visit[],
  source: DaySource,
  options: TimetableOptions,
): readonly VisitTimetable[] {
  const ordered = [...visits].sort((a, b) => (a.id < b.id ? -1 : 1));
  const task = dayTask(ordered, source);
  const limits = limitsFor(options, ordered.length + (ordered.length > 1 ? 1 : 0));
  const alone = ordered.map((visit): Alone => {
    const groups = task.groups.flatMap((group, index) => (group.visit === visit ? [index] : []));
    return { visit, groups, found: searchAlone(task, groups, limits()) };
  });
  const merged = together(task, alone, limits);
  return alone.map(({ visit, groups, found: own }): VisitTimetable => {
    const found = own.timetables.size > 0 ? (merged ?? own) : own;
    const others = ordered.filter((other) => other !== visit);
    const shared = found === merged ? sharedEnd(merged) : null;
    return visitTimetable(task, {
      visit,
      groups,
      found,
      boundMinute: own.boundMinute,
      together: others,
      shared,
    });
  });
}

/** Wrap-ups included. */
function sharedEnd(found: Found): SharedEnd | null {
  const endMinute = endOf(found);
  if (endMinute === Infinity) return null;
  const boundMinute = Math.min(endMinute, found.boundMinute);
  return { status: boundMinute >= endMinute ? "optimal" : "feasible", endMinute, boundMinute };
}

type Alone = { readonly visit: Visit; readonly groups: readonly number[]; readonly found: Found };

/** Each search may take an equal share of what the ones before it left. */
function limitsFor(options: TimetableOptions, searches: number): () => TimetableOptions {
  const began = options.elapsedSeconds();
  let left = searches;
  return () => {
    const rest = Math.max(0, options.timeLimitSeconds - (options.elapsedSeconds() - began));
    const timeLimitSeconds = rest / Math.max(1, left);
    left -= 1;
    return { timeLimitSeconds, elapsedSeconds: options.elapsedSeconds };
  };
}

/** A class that stays together keeps the tour's order where no other one is done sooner. */
function searchAlone(task: DayTask, groups: readonly number[], options: TimetableOptions): Found {
  const found = searchGroups(task.request, groups, options);
  const [only, ...others] = groups;
  const own = task.groups[only ?? -1];
  if (only === undefined || own === undefined || others.length > 0 || found.timetables.size === 0)
    return found;
  const stops = own.tour.stops.map((stop) => task.stops.findIndex(({ of }) => of.get(own.tour) === stop));
  const kept = searchGroups(ordered(task.request, only, { kind: "sequence", stops }), groups, options);
  const before = task.request.groups[only]?.order;
  const keeps =
    before?.kind !== "before" || before.pairs.every(([a, b]) => stops.indexOf(a) < stops.indexOf(b));
  return keeps && endOf(kept) <= endOf(found) ? { ...kept, boundMinute: found.boundMinute } : found;
}

function ordered(request: TimetableRequest, group: number, order: GroupOrder): TimetableRequest {
  return {
    ...request,
    groups: request.groups.map((each, index) => (index === group ? { ...each, order } : each)),
  };
}

function endOf({ timetables }: Found): number {
  const ends = [...timetables.values()].map(({ endMinutes }) => endMinutes);
  return ends.length === 0 ? Infinity : Math.max(...ends);
}

/** Null where the visits do not get into each other's way. */
function together(task: DayTask, alone: readonly Alone[], limits: () => TimetableOptions): Found | null {
  const able = alone.filter(({ found }) => found.timetables.size > 0);
  const timetables = new Map(able.flatMap(({ found }) => [...found.timetables]));
  if (able.length < 2 || !doClash(task, timetables)) return null;
  return searchGroups(
    task.request,
    able.flatMap(({ groups }) => groups),
    limits(),
  );
}

type Presence = { readonly group: number; readonly from: number; readonly to: number };

/** More groups at a stop or pupils in a room than there may be, or an exhibit in use twice. */
function doClash({ request, leaders }: DayTask, timetables: ReadonlyMap<number, GroupTimetable>): boolean {
  const slots = [...timetables].flatMap(([group, timetable]) =>
    timetable.slots.map((slot) => ({ ...slot, group, from: slot.fromMinutes, to: slot.toMinutes })),
  );
  const sizeOf = ({ group }: Presence): number => request.groups[group]?.size ?? 0;
  const isFull = request.places.some(({ capacity }, place) => {
    const here = slots.filter(
      ({ stop, fixed }) => place === (request.stops[stop ?? -1] ?? request.fixed[fixed ?? -1])?.place,
    );
    return capacity !== null && mostAtOnce(here, sizeOf) > capacity;
  });
  const isTaken = request.stops.some(({ copies }, index) => {
    return (
      mostAtOnce(
        slots.filter(({ stop }) => stop === index),
        () => 1,
      ) > copies
    );
  });
  const isUsed = leaders.some(({ operations, about }) => {
    const led = operations.flatMap((index) => request.operations[index] ?? []);
    const here = slots.filter(({ group, stop }) =>
      led.some((each) => each.group === group && each.stop === stop),
    );
    return about.what === "exhibit" && mostAtOnce(here, () => 1) > 1;
  });
  return isFull || isTaken || isUsed;
}

function mostAtOnce(here: readonly Presence[], countOf: (presence: Presence) => number): number {
  const counts = here.map(({ from: moment }) =>
    here
      .filter(({ from, to }) => from <= moment && to > moment)
      .reduce((sum, each) => sum + countOf(each), 0),
  );
  return Math.max(0, ...counts);
}

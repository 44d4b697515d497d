/** What was found for the groups of a visit → its timetable, in minutes since the visit's beginning. */
import type { Stop } from "../../model/tour.ts";
import type { Visit } from "../../model/visit.ts";
import { isCarousel } from "../timetable/carousel.ts";
import type { GroupTimetable, Slot, TimetableConflict, TimetableStatus } from "../timetable/request.ts";
import { dayStart, type DayGroup } from "./group.ts";
import { legsOf } from "./legs.ts";
import { knownRooms } from "./places.ts";
import type { Found } from "./search.ts";
import type { DayTask } from "./task.ts";
import type { ConflictSubject, DayEntry, GroupDay, SharedEnd, VisitTimetable } from "./types.ts";

export type Outcome = {
  readonly visit: Visit;
  /** The request's groups that are the visit's. */
  readonly groups: readonly number[];
  readonly found: Found;
  readonly boundMinute: number;
  readonly together: readonly Visit[];
  readonly shared: SharedEnd | null;
};

/** The timetable of one of the task's visits. */
export function visitTimetable(
  task: DayTask,
  { visit, groups, found, boundMinute, together, shared }: Outcome,
): VisitTimetable {
  const start = dayStart(visit);
  const days = groups.flatMap((group) => {
    const timetable = found.timetables.get(group);
    return timetable === undefined ? [] : [groupDay(task, { group, timetable, start: start ?? 0 })];
  });
  const isFound = days.length > 0;
  const makespanMinutes = Math.max(
    0,
    ...days.map(({ endMinutes, wrapUpMinutes }) => endMinutes + wrapUpMinutes),
  );
  const bound = isFound ? Math.min(makespanMinutes, boundMinute - (start ?? 0)) : 0;
  return {
    visit,
    status: isFound ? foundStatus(bound, makespanMinutes) : found.status,
    startMinute: start,
    makespanMinutes,
    boundMinutes: bound,
    waitingMinutes: days.reduce((sum, day) => sum + waitingOf(day), 0),
    isCarousel: isCarousel(days.map(({ entries }) => entries.flatMap(({ what }) => numberOf(task, what)))),
    isWritten: false,
    together,
    shared,
    groups: days,
    conflicts: found.conflicts.map((conflict) => ({ ...conflict, about: subjectOf(task, conflict) })),
    uncounted: uncountedOf(task, visit),
  };
}

function foundStatus(bound: number, end: number): TimetableStatus {
  return bound >= end ? "optimal" : "feasible";
}

function waitingOf({ entries }: GroupDay): number {
  return entries.reduce((sum, { waitMinutes }) => sum + waitMinutes, 0);
}

/** By the shared stop, so that groups on different tours may follow one circle. */
function numberOf({ stops }: DayTask, what: DayEntry["what"]): readonly number[] {
  if (what.kind !== "stop") return [];
  return [stops.findIndex(({ of }) => [...of.values()].includes(what.stop))];
}

type Timed = { readonly group: number; readonly timetable: GroupTimetable; readonly start: number };

/** One group's part. */
function groupDay(task: DayTask, { group, timetable, start }: Timed): GroupDay {
  const { slots, endMinutes } = timetable;
  const own = task.groups[group];
  if (own === undefined) throw new RangeError(`no group ${group}`);
  const { legs } = legsOf({ request: task.request, group, slots, endMinutes });
  const last = legs.at(-1)?.walkMinutes ?? 0;
  const wrapUpMinutes = slots.length === 0 ? own.wrapUpMinutes : Math.min(last, own.wrapUpMinutes);
  return {
    group: own.group,
    tour: own.tour,
    pupils: own.pupils,
    startMinutes: own.arriveMinute - start,
    arrivalMinutes: own.arrivalMinutes,
    entries: slots.map((slot, index): DayEntry => {
      const { gapMinutes = 0, walkMinutes = 0 } = legs[index] ?? {};
      return {
        ...meaningOf(task, own, slot),
        from: slot.fromMinutes - start,
        to: slot.toMinutes - start,
        walkMinutes,
        waitMinutes: gapMinutes - walkMinutes,
      };
    }),
    endWalkMinutes: Math.max(0, last - wrapUpMinutes),
    endMinutes: endMinutes - wrapUpMinutes - start,
    wrapUpMinutes,
  };
}

function meaningOf(
  task: DayTask,
  { tour }: DayGroup,
  { stop, fixed }: Slot,
): Pick<DayEntry, "what" | "room"> {
  const busy = task.busy[fixed ?? -1];
  if (busy !== undefined) return { what: busy.what, room: busy.room };
  const seen = task.stops[stop ?? -1];
  const own: Stop | undefined = seen?.of.get(tour);
  if (seen === undefined || own === undefined) throw new RangeError("a slot without a stop");
  return {
    what: { kind: "stop", stop: own, instead: seen.instead },
    room: task.places[seen.place]?.room ?? null,
  };
}

function subjectOf(task: DayTask, { kind, id }: TimetableConflict): ConflictSubject {
  const found = kind === "stop" || kind === "window" ? stopSubject(task, id) : otherSubject(task, kind, id);
  if (found === null) throw new RangeError(`no ${kind} ${id}`);
  return found;
}

function stopSubject({ stops }: DayTask, id: string): ConflictSubject | null {
  const found = stops.find((stop) => stop.id === id);
  return found === undefined ? null : { what: "stop", tour: found.tour, stop: found.stop };
}

function otherSubject(task: DayTask, kind: TimetableConflict["kind"], id: string): ConflictSubject | null {
  const { request, groups, places, busy, leaders } = task;
  switch (kind) {
    case "leader":
      return leaders.find((leader) => leader.id === id)?.about ?? null;
    case "room":
      return roomSubject(places, id);
    case "fixed":
    case "fixed-capacity":
      return busySubject(busy, id);
    default: {
      const group = groups[request.groups.findIndex((each) => each.id === id)];
      return group === undefined ? null : { what: "group", visit: group.visit, group: group.group };
    }
  }
}

function roomSubject(places: DayTask["places"], id: string): ConflictSubject | null {
  const room = places.find((place) => place.id === id)?.room ?? null;
  return room === null ? null : { what: "room", room };
}

function busySubject(busy: DayTask["busy"], id: string): ConflictSubject | null {
  const found = busy.find((each) => each.id === id);
  if (found === undefined) return null;
  const { what, visit } = found;
  return what.kind === "fixed"
    ? { what: "fixed", visit, fixed: what.fixed }
    : { what: what.kind, visit, span: what.span };
}

function uncountedOf({ stops, venues, places }: DayTask, visit: Visit): VisitTimetable["uncounted"] {
  const isKnown = knownRooms(venues);
  const tours = new Set([visit.tour, ...visit.groups.map(({ tour }) => tour)]);
  const own = stops.flatMap(({ of, place }) =>
    [...of].flatMap(([tour, stop]) => (tours.has(tour) ? [{ stop, room: places[place]?.room ?? null }] : [])),
  );
  return {
    stops: own.flatMap(({ stop, room }) => (room === null ? [stop] : [])),
    venues: venues.filter(({ id }) => {
      const rooms = own.flatMap(({ room }) =>
        room !== null && room.venue === id && !isKnown(room) ? [room] : [],
      );
      return new Set(rooms).size > 1;
    }),
  };
}

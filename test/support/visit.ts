/** Small complete visits and days for tests: say only what the test is about. */
import type { FixedPoint, Group, Visit } from "../../src/model/visit.ts";
import type { Room } from "../../src/model/venue.ts";
import type { Stop } from "../../src/model/tour.ts";
import type { DayEntry, GroupDay, VisitTimetable } from "../../src/plan/day/types.ts";
import { aTour } from "./model.ts";

const at = { file: "visits/test.yaml", pointer: "" };

export function aVisit(id: string, parts: Partial<Visit> = {}): Visit {
  return {
    id,
    at,
    title: null,
    tour: aTour("tour"),
    date: null,
    arrive: null,
    depart: null,
    school: null,
    order: "free",
    groups: [],
    fixed: [],
    leaders: [],
    lunch: null,
    breaks: [],
    contacts: [],
    ratioPolicy: null,
    risk: [],
    weather: null,
    notes: null,
    words: [],
    ...parts,
  };
}

export function aGroup(id: string, parts: Partial<Group> = {}): Group {
  return {
    id,
    at,
    size: 10,
    adults: null,
    leader: null,
    tour: aTour("tour"),
    arrive: null,
    depart: null,
    needs: [],
    languages: [],
    route: null,
    slots: [],
    ...parts,
  };
}

export function aFixedPoint(what: string, parts: Partial<FixedPoint> = {}): FixedPoint {
  return {
    at,
    what: { en: what },
    from: "10:00",
    to: "10:10",
    room: null,
    groups: [],
    capacity: null,
    ...parts,
  };
}

/** Minutes since the day's beginning. */
type When = readonly [from: number, to: number];
type Ways = { readonly walk?: number; readonly wait?: number };

export function atStop(stop: Stop, [from, to]: When, { walk = 0, wait = 0 }: Ways = {}): DayEntry {
  const what = { kind: "stop", stop, instead: null } as const;
  return { what, room: stop.room, from, to, walkMinutes: walk, waitMinutes: wait };
}

export function atPoint(
  fixed: FixedPoint,
  [from, to]: When,
  { room = null, walk = 0, wait = 0 }: Ways & { readonly room?: Room | null } = {},
): DayEntry {
  return { what: { kind: "fixed", fixed }, room, from, to, walkMinutes: walk, waitMinutes: wait };
}

export function aGroupDay(
  group: Group | null,
  entries: readonly DayEntry[],
  parts: Partial<GroupDay> = {},
): GroupDay {
  return {
    group,
    tour: group?.tour ?? aTour("tour"),
    pupils: group?.size ?? null,
    startMinutes: 0,
    arrivalMinutes: 0,
    entries,
    endWalkMinutes: 0,
    endMinutes: entries.at(-1)?.to ?? 0,
    wrapUpMinutes: 0,
    ...parts,
  };
}

/** Begins at 10:00 unless told otherwise. */
export function aDay(
  visit: Visit,
  groups: readonly GroupDay[],
  parts: Partial<VisitTimetable> = {},
): VisitTimetable {
  return {
    visit,
    status: "optimal",
    startMinute: 600,
    makespanMinutes: Math.max(...groups.map(({ endMinutes }) => endMinutes)),
    boundMinutes: 0,
    waitingMinutes: 0,
    isCarousel: false,
    isWritten: false,
    together: [],
    shared: null,
    groups,
    conflicts: [],
    uncounted: { stops: [], venues: [] },
    ...parts,
  };
}

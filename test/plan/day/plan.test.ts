import fc from "fast-check";
import { expect, it } from "vitest";
import { timetables, workLimit, writtenDay } from "../../../src/docent/timetable.ts";
import type { Project } from "../../../src/model/project.ts";
import { isSameDay } from "../../../src/plan/day/same.ts";
import { slotName } from "../../../src/plan/day/slot-name.ts";
import type { DayEntry, GroupDay, VisitTimetable } from "../../../src/plan/day/types.ts";
import { writePlannedSlots } from "../../../src/scaffold/timetable-slots.ts";
import { filesOfDay, madeDay, projectFrom, rooms, time, type MadeDay } from "./made.ts";

function daysOf(project: Project): readonly VisitTimetable[] {
  return timetables(project, [...project.visits.values()], workLimit(200));
}

/** What a plan says of each group, without the objects of the project. */
function summary(day: VisitTimetable): unknown {
  const { visit, status, makespanMinutes, boundMinutes, waitingMinutes, conflicts, groups } = day;
  return [
    [
      visit.id,
      status,
      makespanMinutes,
      boundMinutes,
      waitingMinutes,
      conflicts.map(({ kind, id }) => [kind, id]),
    ],
    ...groups.map(({ group, entries, endMinutes }) => [
      group?.id,
      endMinutes,
      entries.map(({ what, room, from, to, walkMinutes, waitMinutes }) => [
        what.kind === "stop" ? what.stop.number : what.kind,
        room?.id,
        from,
        to,
        walkMinutes,
        waitMinutes,
      ]),
    ]),
  ];
}

/** By Floyd and Warshall: the test's own ways, at a class's pace, in whole minutes. */
function walks({ ways }: MadeDay): (from: number, to: number) => number {
  const table = Array.from({ length: rooms }, (_, a) =>
    Array.from({ length: rooms }, (_each, b) => (a === b ? 0 : Infinity)),
  );
  const set = (a: number, b: number, minutes: number): void => {
    const row = table[a];
    if (row !== undefined) row[b] = Math.min(row[b] ?? Infinity, minutes);
  };
  ways.forEach((minutes, a) => {
    set(a, (a + 1) % rooms, minutes);
    set((a + 1) % rooms, a, minutes);
  });
  for (let via = 0; via < rooms; via += 1)
    for (let a = 0; a < rooms; a += 1)
      for (let b = 0; b < rooms; b += 1) set(a, b, (table[a]?.[via] ?? 0) + (table[via]?.[b] ?? 0));
  return (from, to) => (from === to ? 0 : Math.ceil(Math.max(2, (table[from]?.[to] ?? 0) * 1.5)));
}

type Presence = DayEntry & { readonly day: VisitTimetable; readonly group: GroupDay };

/** All on one clock. */
function presences(days: readonly VisitTimetable[]): readonly Presence[] {
  return days.flatMap((day) =>
    day.groups.flatMap((group) =>
      group.entries.map((entry): Presence => {
        const start = day.startMinute ?? 0;
        return { ...entry, from: start + entry.from, to: start + entry.to, day, group };
      }),
    ),
  );
}

function roomOf(entry: DayEntry): number | null {
  return entry.room === null ? null : Number(entry.room.id.slice(1));
}

/** What anybody could see to be wrong in the days. */
function faultsOf(days: readonly VisitTimetable[], made: MadeDay): readonly string[] {
  const all = presences(days);
  const walk = walks(made);
  const crowds = all.flatMap((entry) => {
    const here = all.filter((other) => other.from <= entry.from && other.to > entry.from);
    const { what } = entry;
    const room = roomOf(entry);
    const pupils = here
      .filter((other) => roomOf(other) === room)
      .reduce((sum, { group }) => sum + (group.pupils ?? 0), 0);
    const same = here.filter(
      (other) =>
        what.kind === "stop" &&
        other.what.kind === "stop" &&
        other.what.stop.exhibits[0] === what.stop.exhibits[0],
    );
    const led = here.filter(
      (other) =>
        what.kind === "stop" &&
        other.what.kind === "stop" &&
        other.day === entry.day &&
        other.group.group?.leader === entry.group.group?.leader,
    );
    const places = room === null ? null : (made.capacities[room] ?? null);
    const copies = what.kind === "stop" ? (what.stop.exhibits[0]?.viewing.groups ?? 1) : Infinity;
    return [
      ...(places !== null && pupils > places ? [`R${room ?? ""} is over-full`] : []),
      ...(same.length > copies ? ["too many groups at a stop"] : []),
      ...(led.length > 1 ? ["a leader in two places"] : []),
    ];
  });
  return [
    ...crowds,
    ...days.flatMap((day) => day.groups.flatMap((group) => groupFaults(group, day, made, walk))),
  ];
}

function groupFaults(
  group: GroupDay,
  { visit, startMinute }: VisitTimetable,
  made: MadeDay,
  walk: (from: number, to: number) => number,
): readonly string[] {
  const faults: string[] = [];
  let [at, known, free] = [group.startMinutes + group.arrivalMinutes, 0, 0];
  for (const entry of group.entries) {
    free += entry.from - at;
    if (entry.from < at) faults.push("two things at once");
    const room = roomOf(entry);
    if (room !== null) {
      if (free < walk(known, room)) faults.push(`no time to walk from R${known} to R${room}`);
      [known, free] = [room, 0];
    }
    at = entry.to;
    if (entry.waitMinutes < 0 || entry.walkMinutes < 0) faults.push("less than nothing");
    if (entry.what.kind === "stop" && entry.to - entry.from < entry.what.stop.minutes)
      faults.push("too short");
  }
  const stops = group.entries.flatMap(({ what }) => (what.kind === "stop" ? [what.stop.number] : []));
  if (stops.length !== made.exhibits.length || new Set(stops).size !== stops.length)
    faults.push("not each stop once");
  if (visit.order === "story" && stops.some((number, index) => number !== index + 1))
    faults.push("not the story");
  if (free + group.endMinutes - at < walk(known, 0)) faults.push("no time to walk to the end");
  const end = group.endMinutes + group.wrapUpMinutes;
  if (visit.depart !== null && time((startMinute ?? 0) - 600 + end) > visit.depart) faults.push("too late");
  return faults;
}

it("clashes with nothing, whatever the day", () => {
  let found = 0;
  fc.assert(
    fc.property(madeDay, (made) => {
      const days = daysOf(projectFrom(filesOfDay(made)));
      expect(faultsOf(days, made)).toEqual([]);
      for (const { groups, makespanMinutes, boundMinutes, status, conflicts } of days) {
        const ends = groups.map(({ endMinutes, wrapUpMinutes }) => endMinutes + wrapUpMinutes);
        expect(makespanMinutes).toBe(Math.max(0, ...ends));
        expect(boundMinutes).toBeLessThanOrEqual(makespanMinutes);
        expect(status === "infeasible").toBe(conflicts.length > 0);
        if (groups.length > 0) found += 1;
      }
    }),
    { numRuns: 30, seed: 4 },
  );
  expect(found).toBeGreaterThan(20);
});

it("is the same whatever the order of the files", () => {
  fc.assert(
    fc.property(madeDay, (made) => {
      const files = filesOfDay(made);
      const turned = Object.fromEntries(Object.entries(files).reverse());
      expect(daysOf(projectFrom(turned)).map(summary)).toEqual(daysOf(projectFrom(files)).map(summary));
    }),
    { numRuns: 10, seed: 5 },
  );
});

it("can be written into the files, where it stands and nothing is wrong with it", () => {
  fc.assert(
    fc.property(madeDay, (made) => {
      const files = filesOfDay(made);
      const days = daysOf(projectFrom(files));
      for (const { visit, groups, startMinute } of days) {
        const since = (startMinute ?? 0) - 600;
        const planned = groups.map(({ entries, tour }, index) => ({
          index,
          slots: entries.flatMap(({ what, from, to }) =>
            what.kind === "stop"
              ? [{ stop: slotName(what.stop, tour.stops), from: time(since + from), to: time(since + to) }]
              : [],
          ),
        }));
        if (planned.length > 0)
          files[visit.at.file] = writePlannedSlots(files[visit.at.file] ?? "", planned) ?? "";
      }
      const again = projectFrom(files);
      for (const day of days.filter(({ groups }) => groups.length > 0)) {
        const visit = again.visits.get(day.visit.id);
        const written = visit === undefined ? null : writtenDay(again, visit);
        expect(written?.faults).toEqual([]);
        expect(
          written?.timetable === null || written === null ? false : isSameDay(written.timetable, day),
        ).toBe(true);
        expect(written?.timetable?.makespanMinutes).toBe(day.makespanMinutes);
      }
    }),
    { numRuns: 20, seed: 6 },
  );
});

/** Who can be in one place only: adults who lead several groups, and exhibits that several stops look at. */
import type { Exhibit } from "../../model/exhibit.ts";
import type { Operation } from "../timetable/request.ts";
import type { DayGroup } from "./group.ts";
import type { ConflictSubject } from "./types.ts";

export type DayLeader = {
  readonly id: string;
  readonly operations: readonly number[];
  readonly about: ConflictSubject;
};

/** Leaders are known within their visit: two schools may each have a "Class teacher". */
export function groupLeaders(
  groups: readonly DayGroup[],
  operations: readonly Operation[],
): readonly DayLeader[] {
  const leaders = new Map<string, DayLeader>();
  for (const { visit, group } of groups) {
    const leader = group?.leader ?? null;
    const id = `leader ${visit.id} ${leader ?? ""}`;
    if (leader === null || leaders.has(id)) continue;
    const led = new Set(
      groups.flatMap((each, index) => (each.visit === visit && each.group?.leader === leader ? [index] : [])),
    );
    const own = operations.flatMap((operation, index) => (led.has(operation.group) ? [index] : []));
    leaders.set(id, { id, operations: own, about: { what: "leader", visit, leader } });
  }
  return [...leaders.values()].filter(({ about }) => isSeveral(about, groups));
}

function isSeveral(about: ConflictSubject, groups: readonly DayGroup[]): boolean {
  return (
    about.what === "leader" &&
    groups.filter(({ visit, group }) => visit === about.visit && group?.leader === about.leader).length > 1
  );
}

type Seen = { readonly exhibits: readonly Exhibit[]; readonly place: number };

/** An exhibit for one group at a time that is part of several stops in its room: once alone, once compared. */
export function exhibitLeaders(
  stops: readonly Seen[],
  operations: readonly Operation[],
): readonly DayLeader[] {
  const exhibits = new Set(stops.flatMap((stop) => stop.exhibits));
  return [...exhibits].flatMap((exhibit) => {
    const there = stops.filter((stop) => stop.exhibits.includes(exhibit));
    const places = new Set(there.map(({ place }) => place));
    if (there.length < 2 || places.size > 1 || exhibit.viewing.groups > 1) return [];
    const own = operations.flatMap(({ stop }, index) => {
      const seen = stops[stop];
      return seen !== undefined && there.includes(seen) ? [index] : [];
    });
    return [{ id: `exhibit ${exhibit.id}`, operations: own, about: { what: "exhibit", exhibit } as const }];
  });
}

/** What of a written timetable cannot be: plain data, a fault each, with the slot it is about. */
import type { Stop } from "../../model/tour.ts";
import type { FixedPoint, Group, Span, Visit, WrittenSlot } from "../../model/visit.ts";
import type { Room } from "../../model/venue.ts";
import type { Slot } from "../timetable/request.ts";
import { legsOf } from "./legs.ts";
import type { DayTask } from "./task.ts";

/** A slot of the task's group as numbers, and as typed; null for what is fixed. */
export type WrittenEntry = Slot & { readonly group: number; readonly written: WrittenSlot | null };

/** Minutes are whole; times are those since midnight. `with` is what is at the same time, or before. */
export type WrittenFault = { readonly group: Group; readonly slot: WrittenSlot | null } & (
  | { readonly kind: "missing"; readonly stop: Stop }
  | { readonly kind: "twice" }
  /** Less than the stop takes. */
  | { readonly kind: "short"; readonly needMinutes: number; readonly hasMinutes: number }
  | { readonly kind: "overlap"; readonly with: FaultOther }
  | {
      readonly kind: "walk";
      readonly from: FaultOther | null;
      readonly needMinutes: number;
      readonly hasMinutes: number;
    }
  | { readonly kind: "order"; readonly before: Stop }
  | { readonly kind: "closed" }
  /** Done with the way out later than it must leave, in minutes since midnight. */
  | { readonly kind: "late"; readonly doneMinute: number; readonly latestMinute: number }
  | {
      readonly kind: "stop-full";
      readonly groups: number;
      readonly places: number;
      readonly others: readonly Party[];
    }
  | {
      readonly kind: "room-full";
      readonly room: Room;
      readonly pupils: number;
      readonly places: number;
      readonly others: readonly Party[];
    }
  | { readonly kind: "leader"; readonly leader: string; readonly other: Party }
);

export type FaultOther =
  | { readonly kind: "slot"; readonly slot: WrittenSlot }
  | { readonly kind: "fixed"; readonly fixed: FixedPoint }
  | { readonly kind: "lunch" | "break"; readonly span: Span };

export type Party = { readonly visit: Visit; readonly group: Group | null };

/** Of the slots of one visit, in the order of its file. */
export function writtenFaults(
  task: DayTask,
  visit: Visit,
  entries: readonly WrittenEntry[],
): readonly WrittenFault[] {
  return task.groups.flatMap((own, index): readonly WrittenFault[] => {
    const { group } = own;
    const mine = entries.filter((each) => each.group === index);
    if (own.visit !== visit || group === null || mine.length === 0) return [];
    const asked = { task, entries, mine, index, group };
    return [
      ...stopFaults(asked),
      ...mine.flatMap((entry) => [
        ...slotFaults(asked, entry),
        ...crowdFaults(asked, entry),
        ...leaderFaults(asked, entry),
      ]),
      ...wayFaults(asked),
      ...orderFaults(asked),
    ];
  });
}

type Asked = {
  readonly task: DayTask;
  readonly entries: readonly WrittenEntry[];
  readonly mine: readonly WrittenEntry[];
  readonly index: number;
  readonly group: Group;
};

function stopFaults({ mine, group }: Asked): readonly WrittenFault[] {
  const seen = new Set<Stop>();
  const twice = mine.flatMap(({ written }): readonly WrittenFault[] => {
    if (written === null) return [];
    const isTwice = seen.has(written.stop);
    seen.add(written.stop);
    return isTwice ? [{ group, slot: written, kind: "twice" }] : [];
  });
  const missing = group.tour.stops.filter((stop) => !seen.has(stop));
  return [...missing.map((stop): WrittenFault => ({ group, slot: null, kind: "missing", stop })), ...twice];
}

function slotFaults({ task, mine, index, group }: Asked, entry: WrittenEntry): readonly WrittenFault[] {
  const { written: slot, fromMinutes: from, toMinutes: to } = entry;
  if (slot === null) return [];
  const operation = task.request.operations.find((each) => each.group === index && each.stop === entry.stop);
  const needMinutes = operation?.minutes ?? 0;
  const isOpen = operation?.windows?.some(
    ({ fromMinutes, toMinutes }) => (fromMinutes ?? -Infinity) <= from && to <= (toMinutes ?? Infinity),
  );
  const before = mine.slice(0, mine.indexOf(entry)).find((other) => other.toMinutes > from);
  const after = mine
    .slice(mine.indexOf(entry) + 1)
    .find((other) => other.written === null && other.fromMinutes < to && other.toMinutes > from);
  const other = before ?? after;
  const faults: (WrittenFault | null)[] = [
    to - from < needMinutes ? { group, slot, kind: "short", needMinutes, hasMinutes: to - from } : null,
    other === undefined ? null : { group, slot, kind: "overlap", with: otherOf(task, other) },
    isOpen === false ? { group, slot, kind: "closed" } : null,
  ];
  return faults.filter((fault) => fault !== null);
}

function otherOf({ busy }: DayTask, { written, fixed }: WrittenEntry): FaultOther {
  if (written !== null) return { kind: "slot", slot: written };
  const what = busy[fixed ?? -1]?.what;
  if (what === undefined) throw new RangeError("nothing is there");
  return what;
}

/** Walks that take longer than there is time. Between what the file fixes they are its author's. */
function wayFaults({ task, mine, index, group }: Asked): readonly WrittenFault[] {
  const last = mine.at(-1);
  if (last === undefined) return [];
  const { request } = task;
  const { lacks, legs } = legsOf({ request, group: index, slots: mine, endMinutes: last.toMinutes });
  const faults = lacks.flatMap(({ first, last: passed, minutes }): readonly WrittenFault[] => {
    const [before, next] = [mine[first - 1], mine[passed + 1]];
    const slot = next?.written ?? before?.written ?? null;
    if (next === undefined || slot === null || next.fromMinutes < (mine[passed]?.toMinutes ?? 0)) return [];
    const hasMinutes = legs.slice(first, passed + 2).reduce((sum, { gapMinutes }) => sum + gapMinutes, 0);
    const from = before === undefined ? null : otherOf(task, before);
    return [{ group, slot, kind: "walk", from, needMinutes: hasMinutes + minutes, hasMinutes }];
  });
  const home = lacks.find((lack) => lack.last === mine.length - 1)?.minutes ?? 0;
  const latestMinute = request.groups[index]?.latestMinutes ?? Infinity;
  const doneMinute = last.toMinutes + home;
  const late: WrittenFault = { group, slot: last.written, kind: "late", doneMinute, latestMinute };
  return [...faults, ...(doneMinute > latestMinute ? [late] : [])];
}

function orderFaults({ task, mine, index, group }: Asked): readonly WrittenFault[] {
  const order = task.request.groups[index]?.order ?? { kind: "free" };
  const pairs =
    order.kind === "sequence"
      ? order.stops.slice(1).map((stop, at) => [order.stops[at] ?? -1, stop] as const)
      : order.kind === "before"
        ? order.pairs
        : [];
  return pairs.flatMap(([first, then]): readonly WrittenFault[] => {
    const [before, after] = [first, then].map((stop) => mine.findIndex((each) => each.stop === stop));
    const [slot, missed] = [mine[after ?? -1]?.written, mine[before ?? -1]?.written];
    const isKept = (before ?? -1) < (after ?? -1);
    return isKept || slot == null || missed == null
      ? []
      : [{ group, slot, kind: "order", before: missed.stop }];
  });
}

/** Told at the slot that begins while the others are there; of those that begin together at the last one. */
function crowdFaults({ task, entries, index, group }: Asked, entry: WrittenEntry): readonly WrittenFault[] {
  const { written: slot, fromMinutes: moment } = entry;
  if (slot === null) return [];
  const isThere = (other: WrittenEntry): boolean =>
    other !== entry &&
    other.toMinutes > moment &&
    (other.fromMinutes < moment || (other.fromMinutes === moment && other.group < index));
  const present = entries.filter((other) => other.group !== index && isThere(other));
  const stop = task.request.stops[entry.stop ?? -1];
  const place = stop?.place ?? -1;
  const at = present.filter((other) => other.stop === entry.stop);
  const near = present.filter((other) => placeOf(task, other) === place);
  const pupils = [entry, ...near].reduce(
    (sum, each) => sum + (task.request.groups[each.group]?.size ?? 0),
    0,
  );
  const room = task.places[place]?.room ?? null;
  const faults: (WrittenFault | null)[] = [
    stop === undefined || at.length < stop.copies
      ? null
      : {
          group,
          slot,
          kind: "stop-full",
          groups: at.length + 1,
          places: stop.copies,
          others: at.map(partyOf(task)),
        },
    room?.capacity == null || pupils <= room.capacity
      ? null
      : {
          group,
          slot,
          kind: "room-full",
          room,
          pupils,
          places: room.capacity,
          others: near.map(partyOf(task)),
        },
  ];
  return faults.filter((fault) => fault !== null);
}

function placeOf({ request }: DayTask, { stop, fixed }: WrittenEntry): number | null {
  return (stop === null ? request.fixed[fixed ?? -1]?.place : request.stops[stop]?.place) ?? null;
}

function partyOf({ groups }: DayTask): (entry: WrittenEntry) => Party {
  return ({ group }) => {
    const found = groups[group];
    if (found === undefined) throw new RangeError(`no group ${group}`);
    return { visit: found.visit, group: found.group };
  };
}

/** Who leads two groups is with one of them, and walks from the other as slowly as the slower one. */
function leaderFaults({ task, entries, index, group }: Asked, entry: WrittenEntry): readonly WrittenFault[] {
  const { written: slot } = entry;
  const leader = group.leader;
  const visit = task.groups[index]?.visit;
  if (slot === null || leader === null) return [];
  const others = entries.filter(
    (other) =>
      other.written !== null &&
      other.group !== index &&
      task.groups[other.group]?.visit === visit &&
      task.groups[other.group]?.group?.leader === leader,
  );
  const clash = others.find((other) => {
    const isBefore =
      other.fromMinutes < entry.fromMinutes ||
      (other.fromMinutes === entry.fromMinutes && other.group < index);
    return isBefore && other.toMinutes + leaderWalk(task, other, entry) > entry.fromMinutes;
  });
  return clash === undefined ? [] : [{ group, slot, kind: "leader", leader, other: partyOf(task)(clash) }];
}

function leaderWalk({ request }: DayTask, from: WrittenEntry, to: WrittenEntry): number {
  const [start, end] = [from, to].map(({ stop }) => request.stops[stop ?? -1]?.place ?? -1);
  return Math.max(
    ...[from, to].map(({ group }) => {
      const matrix = request.walkMinutes[request.walkMinutes.length === 1 ? 0 : group];
      return matrix?.[start ?? -1]?.[end ?? -1] ?? 0;
    }),
  );
}

/** Timetables written into visits: `time/clash`, `time/closed` and `time/order-broken`, slot by slot. */
import { below, type Address } from "../../base/place.ts";
import { problem, type Problem, type Related } from "../../base/problem.ts";
import { minuteOf } from "../../base/day.ts";
import type { Visit, WrittenSlot } from "../../model/visit.ts";
import { dayTask, type DayTask } from "../../plan/day/task.ts";
import { entriesOf } from "../../plan/day/written-entries.ts";
import {
  writtenFaults,
  type FaultOther,
  type Party,
  type WrittenEntry,
  type WrittenFault,
} from "../../plan/day/written-faults.ts";
import { daysOf } from "../days.ts";
import type { Facts } from "../facts.ts";
import { said } from "../text-address.ts";
import { clockWords } from "./opening.ts";

/** Visits of one day count together: what one has written takes room from the others. */
export function writtenTimetables({ project }: Facts): readonly Problem[] {
  return daysOf(project).flatMap((day) => {
    if (!day.some(hasSlots)) return [];
    const visits = [...day].sort((a, b) => (a.id < b.id ? -1 : 1));
    const task = dayTask(visits, project);
    const entries = task.groups.flatMap((_, group) => entriesOf(task, group));
    // Of a place that does not open at all that day its closing tells.
    const isShut = ({ kind, slot }: WrittenFault): boolean =>
      kind === "closed" && entries.some((entry) => entry.written === slot && neverOpens(task, entry));
    return visits.filter(hasSlots).flatMap((visit) =>
      writtenFaults(task, visit, entries)
        .filter((fault) => !isShut(fault))
        .flatMap((fault) => told(fault, visit)),
    );
  });
}

function neverOpens({ request }: DayTask, { group, stop }: WrittenEntry): boolean {
  const operation = request.operations.find((each) => each.group === group && each.stop === stop);
  return operation?.windows?.length === 0;
}

function hasSlots({ groups }: Visit): boolean {
  return groups.some(({ slots }) => slots.length > 0);
}

function told(fault: WrittenFault, visit: Visit): readonly Problem[] {
  const { slot } = fault;
  const found = slot === null ? ofGroup(fault, visit) : (ofSlot(fault, slot) ?? ofOthers(fault, slot, visit));
  return found === null ? [] : [found];
}

function ofGroup(fault: WrittenFault, visit: Visit): Problem | null {
  const { group } = fault;
  if (fault.kind === "late") return late(fault, group.at);
  if (fault.kind !== "missing") return null;
  const args = { reason: "no-slot", group: group.id, stop: said(fault.stop.title), visit: visit.id } as const;
  return problem("time/clash", below(group.at, "slots"), args);
}

function late(fault: WrittenFault & { readonly kind: "late" }, at: Address): Problem {
  const [done, latest] = [clockWords(fault.doneMinute), clockWords(fault.latestMinute)];
  return problem("time/clash", at, { reason: "late", group: fault.group.id, done, latest });
}

/** What is wrong with a slot by itself. */
function ofSlot(fault: WrittenFault, slot: WrittenSlot): Problem | null {
  const { at, from, to, stop } = slot;
  const [group, name] = [fault.group.id, said(stop.title)];
  switch (fault.kind) {
    case "twice":
      return problem("time/clash", below(at, "stop"), { reason: "slot-twice", group, stop: name });
    case "short": {
      // What ends before it begins is told of as such.
      if (minuteOf(to) <= minuteOf(from)) return null;
      const { hasMinutes, needMinutes } = fault;
      const args = { reason: "slot-short", group, stop: name, hasMinutes, needMinutes } as const;
      return problem("time/clash", below(at, "to"), args);
    }
    case "late":
      return late(fault, below(at, "to"));
    case "closed": {
      const args = { reason: "slot", group, stop: name, from, to } as const;
      return problem("time/closed", below(at, "from"), args);
    }
    case "order": {
      const args = { reason: "slots", group, first: said(fault.before.title), then: name } as const;
      return problem("time/order-broken", below(at, "from"), args);
    }
    default:
      return null;
  }
}

/** What is wrong with a slot beside something else, which is shown too. */
function ofOthers(fault: WrittenFault, slot: WrittenSlot, visit: Visit): Problem | null {
  const from = below(slot.at, "from");
  const [group, stop] = [fault.group.id, said(slot.stop.title)];
  switch (fault.kind) {
    case "overlap": {
      const args = { reason: "group", group, what: stop, other: nameOf(fault.with) } as const;
      return seeing(problem("time/clash", from, args), [at(fault.with, "at the same time")]);
    }
    case "walk": {
      const { needMinutes, hasMinutes } = fault;
      const rooms = { from: roomOf(fault), to: slot.stop.room?.label ?? null };
      const found = problem("time/clash", from, { reason: "walk", group, ...rooms, needMinutes, hasMinutes });
      return fault.from === null ? found : seeing(found, [at(fault.from, "the group comes from here")]);
    }
    case "stop-full": {
      const args = { reason: "stop-full", stop, groups: fault.groups, groupsAtOnce: fault.places } as const;
      return seeing(problem("time/clash", from, args), placesOf(fault.others, visit));
    }
    case "room-full": {
      const { pupils, places, room } = fault;
      const args = { reason: "room", room: room.label, pupils, places } as const;
      return seeing(problem("time/clash", from, args), placesOf(fault.others, visit));
    }
    case "leader": {
      const { leader, other } = fault;
      const args = { reason: "leads-both", leader, group, other: other.group?.id ?? "" } as const;
      return seeing(problem("time/clash", from, args), placesOf([other], visit));
    }
    default:
      return null;
  }
}

function seeing(found: Problem, related: readonly Related[]): Problem {
  return { ...found, related };
}

function nameOf(other: FaultOther): string {
  switch (other.kind) {
    case "slot":
      return said(other.slot.stop.title);
    case "fixed":
      return said(other.fixed.what);
    default:
      return other.kind;
  }
}

/** Null where nobody says in which room that is. */
function roomOf({ from, group }: WrittenFault & { readonly kind: "walk" }): string | null {
  if (from === null) return group.tour.from?.label ?? null;
  return from.kind === "slot" ? (from.slot.stop.room?.label ?? null) : null;
}

function at(other: FaultOther, note: string): Related {
  const place =
    other.kind === "slot" ? other.slot.at : other.kind === "fixed" ? other.fixed.at : other.span.at;
  return { place, note };
}

function placesOf(parties: readonly Party[], visit: Visit): readonly Related[] {
  return parties.map(({ visit: other, group }) => ({
    place: group?.at ?? other.at,
    note: other === visit ? "with this group" : `with this one, of the visit "${other.id}"`,
  }));
}

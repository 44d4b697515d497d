/** What of a written timetable cannot be, in sentences. */
import type { Party, WrittenFault, FaultOther } from "../../plan/day/written-faults.ts";
import { listed } from "../plan/words.ts";
import { printable } from "../text.ts";
import { timeOfDay, words, type TimetableReportOptions } from "./options.ts";

/** "Group A is at 2 Great sail from 10:15, but …" */
export function faultSentence(fault: WrittenFault, options: TimetableReportOptions): string {
  const group = `Group ${printable(fault.group.id)}`;
  const { slot } = fault;
  if (fault.kind === "missing")
    return `${group} has no time for ${fault.stop.number} ${words(fault.stop.title, options)}.`;
  const at =
    slot === null
      ? group
      : `${group} at ${slot.stop.number} ${words(slot.stop.title, options)}, ${slot.from}`;
  return `${at}: ${reason(fault, options)}.`;
}

type Slotted = Exclude<WrittenFault, { readonly kind: "missing" }>;

function reason(fault: Slotted, options: TimetableReportOptions): string {
  switch (fault.kind) {
    case "twice":
      return "it is there a second time";
    case "short":
      return `${fault.hasMinutes} minutes where the stop takes ${fault.needMinutes}`;
    case "overlap":
      return `meanwhile it is at ${otherName(fault.with, options)}`;
    case "walk":
      return `the way ${fault.from === null ? "there" : `from ${otherName(fault.from, options)}`} takes ${fault.needMinutes} minutes, not ${fault.hasMinutes}`;
    case "order":
      return `${fault.before.number} ${words(fault.before.title, options)} must come before it`;
    case "closed":
      return "it is closed then";
    case "late":
      return `it is done at ${timeOfDay(fault.doneMinute)} and must leave by ${timeOfDay(fault.latestMinute)}`;
    case "stop-full":
      return `with ${parties(fault.others)} that is ${fault.groups} groups where ${fault.places} can be`;
    case "room-full":
      return `with ${parties(fault.others)} that is ${fault.pupils} pupils in ${printable(fault.room.label)}, which holds ${fault.places}`;
    case "leader":
      return `${printable(fault.leader)} is with ${parties([fault.other])}`;
  }
}

function otherName(other: FaultOther, options: TimetableReportOptions): string {
  switch (other.kind) {
    case "slot":
      return `${other.slot.stop.number} ${words(other.slot.stop.title, options)}`;
    case "fixed":
      return words(other.fixed.what, options);
    default:
      return other.kind;
  }
}

function parties(all: readonly Party[]): string {
  return listed(
    all.map(({ visit, group }) =>
      group === null ? `the class of ${visit.id}` : `group ${printable(group.id)}`,
    ),
  );
}

/** Why there is no timetable, in sentences that say what to change. */
import { minuteOf, stretchOf } from "../../base/day.ts";
import type { Visit } from "../../model/visit.ts";
import { listed } from "../plan/words.ts";
import { printable } from "../text.ts";
import type { ConflictSubject, DayConflict, VisitTimetable } from "../../plan/day/types.ts";
import type { ConflictKind } from "../../plan/timetable/request.ts";
import { timeOfDay, words, type TimetableReportOptions } from "./options.ts";

/** One sentence a rule that cannot hold together with the others, several of a kind in one; empty unless there is no timetable. */
export function conflictSentences(
  timetable: VisitTimetable,
  options: TimetableReportOptions,
): readonly string[] {
  const byPredicate = new Map<string, DayConflict[]>();
  for (const conflict of timetable.conflicts) {
    const key = `${conflict.kind} ${predicates[conflict.kind](conflict.about, false)}`;
    byPredicate.set(key, [...(byPredicate.get(key) ?? []), conflict]);
  }
  return [...byPredicate.values()].flatMap((alike) => {
    const [first] = alike;
    if (first === undefined) return [];
    const names = [...new Set(alike.map(({ about }) => subjectName(about, timetable, options)))];
    const sentence = `${listed(names)} ${predicates[first.kind](first.about, names.length > 1)}`;
    return [sentence.charAt(0).toUpperCase() + sentence.slice(1)];
  });
}

type Predicate = (about: ConflictSubject, several: boolean) => string;

const predicates: Readonly<Record<ConflictKind, Predicate>> = {
  way: (_, several) =>
    `${several ? "have no way to all their" : "has no way to all its"} stops and on to the end: see the venue's connections, and step-free if it is asked for.`,
  "fixed-capacity": (_, several) =>
    `${several ? "have" : "has"} too few places for the groups: give them different times, or correct the capacity.`,
  fixed: (about, several) =>
    isAfterLeaving(about)
      ? `${several ? "last" : "lasts"}${fixedTimes(about)}, but the groups leave ${latest(about)}: move it, or leave later.`
      : `cannot be at that time,${fixedTimes(about)}: move it, or leave time for the way to it and from it.`,
  latest: (about) =>
    `must leave ${latest(about)}: leave later or arrive earlier, or take stops or minutes out of the tour.`,
  window: (_, several) =>
    `${several ? "are" : "is"} not open when the groups could come: choose another day or hour, or another stop.`,
  order: (about) => `must keep ${orderOf(about)}`,
  room: (about, several) =>
    `${several ? "hold" : "holds"} ${capacityOf(about)} pupils at once: make smaller groups, or correct the capacity.`,
  stop: (about, several) =>
    `${several ? "take" : "takes"} ${atOnce(about)} at a time: write "viewing: {groups: 2}" if more can come, or take it out of a tour.`,
  leader: (about, several) =>
    about.what === "exhibit"
      ? `${several ? "take" : "takes"} one group at a time in all stops that look at it: write "viewing: {groups: 2}" if more can.`
      : `${several ? "lead" : "leads"} several groups and can be with one only: give one of them another leader.`,
};

function orderOf(about: ConflictSubject): string {
  return about.what === "group" && about.visit.order === "story"
    ? `the tour's order of stops: write "order: free" if groups may start anywhere.`
    : `an order of stops: take out "route", or a pair of the tour's "before".`;
}

function capacityOf(about: ConflictSubject): number {
  return about.what === "room" ? (about.room.capacity ?? 0) : 0;
}

function atOnce(about: ConflictSubject): string {
  const exhibits = about.what === "stop" ? about.stop.exhibits : [];
  const most = Math.min(
    ...exhibits.map(({ viewing }) => viewing.groups),
    exhibits.length === 0 ? 1 : Infinity,
  );
  return most === 1 ? "one group" : `${most} groups`;
}

function subjectName(
  about: ConflictSubject,
  { together }: VisitTimetable,
  options: TimetableReportOptions,
): string {
  const of = (visit: Visit): string => (together.length === 0 ? "" : ` (visit ${visit.id})`);
  switch (about.what) {
    case "group":
      return `${about.group === null ? "the class" : `group ${printable(about.group.id)}`}${of(about.visit)}`;
    case "stop":
      return `stop ${about.stop.number} "${words(about.stop.title, options)}" of the tour ${about.tour.id}`;
    case "exhibit":
      return `"${words(about.exhibit.title, options)}"`;
    case "room":
      return `the room "${printable(about.room.label)}"`;
    case "fixed":
      return `"${words(about.fixed.what, options)}"${of(about.visit)}`;
    case "lunch":
      return `the lunch${of(about.visit)}`;
    case "break":
      return `the break${of(about.visit)}`;
    case "leader":
      return `${printable(about.leader)}${of(about.visit)}`;
  }
}

function fixedTimes(about: ConflictSubject): string {
  if (about.what !== "fixed" && about.what !== "lunch" && about.what !== "break") return "";
  const { from, to } = stretchOf(about.what === "fixed" ? about.fixed : about.span);
  return ` ${timeOfDay(from)} to ${timeOfDay(to)}`;
}

function latest(about: ConflictSubject): string {
  const minute = leavingMinute(about);
  return minute === null ? "in time" : `by ${timeOfDay(minute)}`;
}

/** Minutes since midnight: the group's own; of something fixed, that of the first of its groups to leave. */
function leavingMinute(about: ConflictSubject): number | null {
  if (about.what === "group") return minutesOf([about.group?.depart ?? about.visit.depart]);
  if (about.what !== "fixed" && about.what !== "lunch" && about.what !== "break") return null;
  const { visit } = about;
  const named = about.what === "fixed" ? about.fixed.groups : [];
  const groups = visit.groups.filter(({ id }) => named.length === 0 || named.includes(id));
  return minutesOf(groups.length === 0 ? [visit.depart] : groups.map(({ depart }) => depart ?? visit.depart));
}

function minutesOf(times: readonly (string | null)[]): number | null {
  const known = times.flatMap((time) => (time === null ? [] : [minuteOf(time)]));
  return known.length === 0 ? null : Math.min(...known);
}

function isAfterLeaving(about: ConflictSubject): boolean {
  if (about.what !== "fixed" && about.what !== "lunch" && about.what !== "break") return false;
  const leaving = leavingMinute(about);
  return leaving !== null && stretchOf(about.what === "fixed" ? about.fixed : about.span).to > leaving;
}

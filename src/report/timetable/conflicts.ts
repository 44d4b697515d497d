/** Why there is no timetable, in sentences that say what to change. */
import { stretchOf } from "../../base/day.ts";
import type { Visit } from "../../model/visit.ts";
import { printable } from "../text.ts";
import type { ConflictSubject, DayConflict, VisitTimetable } from "../../plan/day/types.ts";
import type { ConflictKind } from "../../plan/timetable/request.ts";
import { timeOfDay, words, type TimetableReportOptions } from "./options.ts";

/** One sentence a rule that cannot hold together with the others; empty unless there is no timetable. */
export function conflictSentences(
  timetable: VisitTimetable,
  options: TimetableReportOptions,
): readonly string[] {
  return [...new Set(timetable.conflicts.map((conflict) => sentence(conflict, timetable, options)))];
}

function sentence(
  { kind, about }: DayConflict,
  timetable: VisitTimetable,
  options: TimetableReportOptions,
): string {
  return `${subjectName(about, timetable, options)} ${predicates[kind](about)}`;
}

const predicates: Readonly<Record<ConflictKind, (about: ConflictSubject) => string>> = {
  way: () =>
    `has no way to all its stops and on to the end: see the venue's connections, and step-free if it asks for that.`,
  "fixed-capacity": () =>
    `has too few places for its groups: give them different times, or correct its capacity.`,
  fixed: (about) =>
    `cannot be at its time${fixedTimes(about)}: move it, or leave time for the way to it and from it.`,
  latest: (about) =>
    `must leave ${latest(about)}: let it leave later or arrive earlier, or take stops or minutes out of its tour.`,
  window: () => `is not open when the groups could come: choose another day or hour, or another stop.`,
  order: () =>
    `must keep its order of stops: write "order: free", or take out "route" or a pair of "before".`,
  room: (about) => `${holds(about)}: make smaller groups, or correct its capacity.`,
  stop: (about) =>
    `takes ${atOnce(about)} at a time: write "viewing: {groups: 2}" if more can come, or take it out of a tour.`,
  leader: (about) =>
    about.what === "exhibit"
      ? `takes one group at a time in all stops that look at it: write "viewing: {groups: 2}" if more can.`
      : `leads several groups and can be with one only: give one of them another leader.`,
};

function atOnce(about: ConflictSubject): string {
  const exhibits = about.what === "stop" ? about.stop.exhibits : [];
  const most = Math.min(
    ...exhibits.map(({ viewing }) => viewing.groups),
    exhibits.length === 0 ? 1 : Infinity,
  );
  return most === 1 ? "one group" : `${most} groups`;
}

function holds(about: ConflictSubject): string {
  return about.what === "room" ? `holds ${about.room.capacity ?? 0} pupils at once` : "is full";
}

function subjectName(
  about: ConflictSubject,
  { together }: VisitTimetable,
  options: TimetableReportOptions,
): string {
  const of = (visit: Visit): string => (together.length === 0 ? "" : ` (visit ${visit.id})`);
  switch (about.what) {
    case "group":
      return `${about.group === null ? "The class" : `Group ${printable(about.group.id)}`}${of(about.visit)}`;
    case "stop":
      return `Stop ${about.stop.number} "${words(about.stop.title, options)}" of the tour ${about.tour.id}`;
    case "exhibit":
      return `"${words(about.exhibit.title, options)}"`;
    case "room":
      return `The room "${printable(about.room.label)}"`;
    case "fixed":
      return `"${words(about.fixed.what, options)}"${of(about.visit)}`;
    case "lunch":
      return `The lunch${of(about.visit)}`;
    case "break":
      return `The break${of(about.visit)}`;
    case "leader":
      return `${printable(about.leader)}${of(about.visit)}`;
  }
}

function fixedTimes(about: ConflictSubject): string {
  if (about.what !== "fixed" && about.what !== "lunch" && about.what !== "break") return "";
  const { from, to } = stretchOf(about.what === "fixed" ? about.fixed : about.span);
  return `, ${timeOfDay(from)} to ${timeOfDay(to)}`;
}

function latest(about: ConflictSubject): string {
  if (about.what !== "group") return "in time";
  const depart = about.group?.depart ?? about.visit.depart;
  return depart === null ? "in time" : `by ${timeOfDay(stretchOf({ from: depart, to: depart }).to)}`;
}

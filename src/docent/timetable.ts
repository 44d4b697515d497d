/** The pipeline of days: a project's visits → who is where when. */
import type { Project } from "../model/project.ts";
import type { Visit } from "../model/visit.ts";
import { planDay, sharedDays } from "../plan/day/plan.ts";
import type { VisitTimetable } from "../plan/day/types.ts";
import { writtenTimetable, type Written } from "../plan/day/written.ts";
import type { TimetableOptions } from "../plan/timetable/request.ts";

/**
 * Timetables of the visits asked for, in their order, found anew. They give way to what other visits of their day in the
 * same venues have written; those that have nothing written are searched with them.
 */
export function timetables(
  project: Project,
  wanted: readonly Visit[],
  options: TimetableOptions,
): readonly VisitTimetable[] {
  const lots = sharedDays(project.visits.values()).filter((lot) =>
    lot.some((visit) => wanted.includes(visit)),
  );
  const found = lots.flatMap((lot) => {
    const kept = new Set(
      lot.filter((visit) => !wanted.includes(visit) && stands(writtenDay(project, visit))),
    );
    return planDay(lot, { pace: project.pace, venues: project.venues, kept }, options);
  });
  return wanted.flatMap((visit) => found.find((each) => each.visit === visit) ?? []);
}

/** What a visit's file says of who is where when, and what of it cannot be. */
export function writtenDay(project: Project, visit: Visit): Written {
  return writtenTimetable(visit, lotOf(project, visit), project);
}

function stands({ timetable, faults }: Written): boolean {
  return timetable !== null && faults.length === 0;
}

function lotOf({ visits }: Project, visit: Visit): readonly Visit[] {
  return sharedDays(visits.values()).find((lot) => lot.includes(visit)) ?? [visit];
}

/**
 * Who is where when, for papers: as the visit's file has it, with what of it cannot be, else found. The search is limited
 * by its work and not by a clock, so that the same files give the same papers. Each day is looked at once.
 */
export function paperDays(project: Project): (visit: Visit) => Written {
  const days = new Map<Visit, Written>();
  const find = (visit: Visit): void => {
    const lot = lotOf(project, visit).map((each) => ({ visit: each, written: writtenDay(project, each) }));
    const open = lot.filter(
      ({ written: { timetable, faults } }) => timetable === null && faults.length === 0,
    );
    const found = timetables(
      project,
      open.map((each) => each.visit),
      workLimit(),
    );
    for (const { visit: each, written } of lot) days.set(each, written);
    for (const timetable of found) days.set(timetable.visit, { timetable, faults: [] });
  };
  return (visit) => {
    if (!days.has(visit)) find(visit);
    return days.get(visit) ?? { timetable: null, faults: [] };
  };
}

/** So often a search asks for the time before it must come to an end: about a millisecond of work each. */
const mostAsked = 1500;

/** Limits a search by how often it asks for the time. */
export function workLimit(asked = mostAsked): TimetableOptions {
  let count = 0;
  return { timeLimitSeconds: asked, elapsedSeconds: () => (count += 1) };
}

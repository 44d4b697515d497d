/** The pipeline of days: a project's visits → who is where when. */
import type { Project } from "../model/project.ts";
import type { Visit } from "../model/visit.ts";
import { planDay, sharedDays } from "../plan/day/plan.ts";
import type { VisitTimetable } from "../plan/day/types.ts";
import type { TimetableOptions } from "../plan/timetable/request.ts";

/** Timetables of the visits asked for, in their order; the others of their day that share a venue are taken into account. */
export function timetables(
  project: Project,
  wanted: readonly Visit[],
  options: TimetableOptions,
): readonly VisitTimetable[] {
  const lots = sharedDays(project.visits.values()).filter((lot) =>
    lot.some((visit) => wanted.includes(visit)),
  );
  const found = lots.flatMap((lot) => planDay(lot, project, options));
  return wanted.flatMap((visit) => found.find((each) => each.visit === visit) ?? []);
}

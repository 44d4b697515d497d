/** The pipeline of aligning: a project → which outcomes its tours serve. */
import { closeGaps } from "../align/close-by.ts";
import { alignTour, type TourAlignment } from "../align/coverage.ts";
import type { Project } from "../model/project.ts";
import type { Tour } from "../model/tour.ts";
import { walksOf } from "../plan/walking.ts";

/** Which outcomes a tour serves and where, and what would close its gaps. */
export function align(project: Project, tour: Tour): TourAlignment {
  const walks = walksOf(tour, project.pace);
  return closeGaps(alignTour(tour), {
    exhibits: project.exhibits.values(),
    walkMinutesBetween: (from, to) => walks(from, to)?.minutes ?? null,
  });
}

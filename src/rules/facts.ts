/** What rules look at: the project, and what follows from it, each worked out once. */
import { alignTour, type TourAlignment } from "../align/coverage.ts";
import type { Problem } from "../base/problem.ts";
import type { Project } from "../model/project.ts";
import type { Tour } from "../model/tour.ts";
import { tourClock, type TourClock } from "../plan/clock.ts";
import { walksOf, type Walks } from "../plan/walking.ts";
import type { PictureSize } from "../read/picture-size.ts";

export type Facts = {
  readonly project: Project;
  /** ISO 8601 (`2026-05-14`): what is dated is compared with it. */
  readonly today: string;
  /** False while a tour, or something it needs, cannot be read: then nobody knows what is used by none. */
  readonly allToursRead: boolean;
  readonly alignmentOf: (tour: Tour) => TourAlignment;
  readonly clockOf: (tour: Tour) => TourClock;
  readonly walksOf: (tour: Tour) => Walks;
  /** By a picture's path in the project; null where it cannot be told, or is no matter of dots. */
  readonly pictureSize: SizeOfPicture;
  /** What a sign-off's `hash` is compared with; null where nobody can count it, or nobody needs to. */
  readonly contentHashOf: (tour: Tour) => string | null;
};

/** Only asked for pictures on tours: a large collection is not read for it. */
export type SizeOfPicture = (file: string) => PictureSize | null;

/** One rule, or a few that look at the same thing: what it finds, in any order. Pure. */
export type Rule = (facts: Facts) => readonly Problem[];

export function factsOf(project: Project, today: string, pictureSize: SizeOfPicture = () => null): Facts {
  return {
    project,
    today,
    allToursRead: true,
    pictureSize,
    contentHashOf: () => null,
    alignmentOf: once(alignTour),
    clockOf: once((tour) => tourClock(tour, project.pace)),
    walksOf: once((tour) => walksOf(tour, project.pace)),
  };
}

function once<T>(compute: (tour: Tour) => T): (tour: Tour) => T {
  const known = new Map<Tour, T>();
  return (tour) => {
    const value = known.get(tour) ?? compute(tour);
    known.set(tour, value);
    return value;
  };
}

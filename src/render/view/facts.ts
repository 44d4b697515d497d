/** What the views are made of. */
import type { TourAlignment } from "../../align/coverage.ts";
import type { Project } from "../../model/project.ts";
import type { Tour } from "../../model/tour.ts";
import type { Visit } from "../../model/visit.ts";
import type { TourClock } from "../../plan/clock.ts";
import type { VisitTimetable } from "../../plan/day/types.ts";
import type { Speaker } from "./speak.ts";

/** What every paper knows besides its subject. */
type Printing = {
  readonly project: Project;
  /** A fresh one for every paper: it remembers which texts had no translation. */
  readonly speaker: Speaker;
  readonly draft: boolean;
};

/** All that is known when one paper of one tour is made in one language. */
export type TourFacts = Printing & {
  readonly tour: Tour;
  readonly alignment: TourAlignment;
  readonly clock: TourClock;
  /** By venue id, the `src` of its plan with this tour's stops and route drawn on it; none where no plan can be drawn. */
  readonly plans: ReadonlyMap<string, string>;
};

/** All that is known when one paper of one visit is made in one language. */
export type VisitFacts = Printing & {
  readonly visit: Visit;
  /** Who is where when; null where no paper that is wanted asks for it. */
  readonly day: VisitTimetable | null;
};

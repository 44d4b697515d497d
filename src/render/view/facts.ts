/** What the views are made of. */
import type { TourAlignment } from "../../align/coverage.ts";
import type { Project } from "../../model/project.ts";
import type { Tour } from "../../model/tour.ts";
import type { TourClock } from "../../plan/clock.ts";
import type { Speaker } from "./speak.ts";

/** All that is known when one paper of one tour is made in one language. */
export type PaperFacts = {
  readonly project: Project;
  readonly tour: Tour;
  readonly alignment: TourAlignment;
  readonly clock: TourClock;
  /** A fresh one for every paper: it remembers which texts had no translation. */
  readonly speaker: Speaker;
  /** By venue id, the `src` of its plan with this tour's stops and route drawn on it; none where no plan can be drawn. */
  readonly plans: ReadonlyMap<string, string>;
  readonly draft: boolean;
};

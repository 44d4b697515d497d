/** What papers are made of, worked out once for all papers of a tour or of a visit. */
import { below, type Address } from "../base/place.ts";
import { problem, type Checked } from "../base/problem.ts";
import type { TourAlignment } from "../align/coverage.ts";
import type { Project } from "../model/project.ts";
import type { Tour } from "../model/tour.ts";
import type { Visit } from "../model/visit.ts";
import type { TourClock } from "../plan/clock.ts";
import type { VisitTimetable } from "../plan/day/types.ts";
import type { Picture } from "./page.ts";
import { appliesTo, papers, type PaperKind, type PaperSubject } from "./papers.ts";
import { textPlaces, type TextPlaces } from "./text-places.ts";
import type { Speaker } from "./view/speak.ts";

export type Subject = PaperSubject & {
  /** Where a problem stands that has no better place. */
  readonly at: Address;
  readonly places: TextPlaces;
  /** Pictures drawn for these papers, by their `src`. */
  readonly drawn: ReadonlyMap<string, Picture>;
  readonly viewOf: (paper: PaperKind, speaker: Speaker) => PaperView;
};

export type PaperView = { readonly title: string };

/** What is known of tours and visits besides their files. */
export type Knowledge = {
  readonly project: Project;
  readonly draft: boolean;
  readonly factsOf: (tour: Tour) => { readonly alignment: TourAlignment; readonly clock: TourClock };
  /** By venue id, the plan with the tour's stops and route drawn on it. */
  readonly plansOf: (
    tour: Tour,
    clock: TourClock,
  ) => ReadonlyMap<string, { readonly src: string; readonly picture: Picture }>;
  /** Who is where when on a visit; null, and why, where it cannot be said. */
  readonly dayOf: (visit: Visit) => Promise<Checked<VisitTimetable | null>>;
};

/** Null where there is nothing to print: the problems say why. `wanted` are the papers that are asked for. */
export async function subjectOf(
  subject: PaperSubject,
  wanted: readonly PaperKind[],
  known: Knowledge,
): Promise<Checked<Subject | null>> {
  const unplanned = toursIn(subject).filter((tour) => tour.stopsAuto);
  if (unplanned.length > 0) {
    const problems = unplanned.map((tour) =>
      problem("tour/no-stops", below(tour.at, "stops"), { tour: tour.id }),
    );
    return { value: null, problems };
  }
  return subject.visit === null
    ? { value: tourSubject(subject.tour, known), problems: [] }
    : visitSubject(subject.visit, wanted, known);
}

function toursIn({ tour, visit }: PaperSubject): readonly Tour[] {
  return [...new Set([tour, ...(visit?.groups ?? []).map((group) => group.tour)])];
}

function tourSubject(tour: Tour, { project, draft, factsOf, plansOf }: Knowledge): Subject {
  const facts = factsOf(tour);
  const drawn = [...plansOf(tour, facts.clock)];
  const plans = new Map(drawn.map(([venue, { src }]) => [venue, src]));
  return {
    tour,
    visit: null,
    at: tour.at,
    places: textPlaces(tour),
    drawn: new Map(drawn.map(([, { src, picture }]) => [src, picture])),
    viewOf: (kind, speaker) => {
      const paper = papers[kind];
      if (paper.of !== "tour") throw new Error(`${kind} is no paper of a tour`);
      return paper.view({ ...facts, project, tour, plans, draft, speaker });
    },
  };
}

/** Planning a day may take its time: only done for a paper that tells of it. */
async function visitSubject(
  visit: Visit,
  wanted: readonly PaperKind[],
  { project, draft, dayOf }: Knowledge,
): Promise<Checked<Subject | null>> {
  const needsDay = wanted.some((kind) => {
    const paper = papers[kind];
    return paper.of === "visit" && paper.needsDay && appliesTo(kind, { tour: visit.tour, visit });
  });
  const { value: day, problems } = needsDay ? await dayOf(visit) : { value: null, problems: [] };
  if (needsDay && day === null) return { value: null, problems };
  const value: Subject = {
    tour: visit.tour,
    visit,
    at: visit.at,
    places: textPlaces(visit),
    drawn: new Map(),
    viewOf: (kind, speaker) => {
      const paper = papers[kind];
      if (paper.of !== "visit") throw new Error(`${kind} is no paper of a visit`);
      return paper.view({ project, visit, day, draft, speaker });
    },
  };
  return { value, problems };
}

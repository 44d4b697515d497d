/** The pipelines in words: what each command does, without a world around it. */
import { closeGaps } from "./align/close-by.ts";
import { alignTour, type TourAlignment } from "./align/coverage.ts";
import type { Problem } from "./base/problem.ts";
import type { Project } from "./model/project.ts";
import type { Tour } from "./model/tour.ts";
import { paceOf, shortestWalks } from "./plan/walking.ts";
import { locateAll, plainText, type Locatable } from "./read/locate.ts";
import type { ReadResult } from "./read/project.ts";
import { problemReport, type ProblemReport } from "./report/problems/report.ts";

export type Findings = Pick<ReadResult, "project" | "documents" | "texts"> & {
  readonly problems: readonly Problem[];
};

/** Problems with their words, lines and columns, and what was looked at: ready for any format. */
export function check({ project, documents, texts, problems }: Findings, maxProblems: number): ProblemReport {
  const files = new Map<string, Locatable>([...texts].map(([path, text]) => [path, plainText(text)]));
  for (const [path, document] of documents) files.set(path, document);
  const located = locateAll(problems, files);
  return problemReport({
    files: texts.size,
    contents: contentsOf(project),
    problems: located,
    texts,
    maxProblems,
  });
}

function contentsOf(project: Project): readonly string[] {
  const counts = [
    [project.exhibits.size, "exhibit", "exhibits"],
    [project.tours.size, "tour", "tours"],
    [project.frameworks.size, "framework", "frameworks"],
    [project.venues.size, "venue", "venues"],
    [project.visits.size, "visit", "visits"],
  ] as const;
  return counts
    .filter(([count]) => count > 0)
    .map(([count, one, many]) => `${count} ${count === 1 ? one : many}`);
}

/** Which outcomes a tour serves and where, and what would close its gaps. */
export function align(project: Project, tour: Tour): TourAlignment {
  const walks = shortestWalks(tour.venues, { stepFree: tour.stepFree, pace: paceOf(tour, project.pace) });
  return closeGaps(alignTour(tour), {
    exhibits: project.exhibits.values(),
    walkMinutesBetween: (from, to) => walks(from, to)?.minutes ?? null,
  });
}

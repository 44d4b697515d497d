/** The pipeline of checking: findings → a report on problems. */
import type { Project } from "../model/project.ts";
import type { Examined } from "../rules/examine.ts";
import { problemReport, type ProblemReport } from "../report/problems/report.ts";

export type Findings = Pick<Examined, "project" | "texts" | "locate" | "problems">;

export type CheckOptions = { readonly atMost: number; readonly errorsOnly?: boolean };

/** Problems with their words, lines and columns, and what was looked at: ready for any format. */
export function check(
  { project, texts, problems, locate }: Findings,
  { atMost, errorsOnly = false }: CheckOptions,
): ProblemReport {
  const { kept, silenced } = locate(problems, texts);
  return problemReport({
    files: texts.size,
    contents: contentsOf(project, texts),
    problems: errorsOnly ? kept.filter(({ severity }) => severity === "error") : kept,
    silenced,
    texts,
    maxProblems: atMost,
  });
}

/** Of the files that were looked at only. */
function contentsOf(project: Project, texts: Findings["texts"]): readonly string[] {
  const counts = [
    [project.exhibits, "exhibit", "exhibits"],
    [project.tours, "tour", "tours"],
    [project.frameworks, "framework", "frameworks"],
    [project.venues, "venue", "venues"],
    [project.visits, "visit", "visits"],
  ] as const;
  return counts.flatMap(([things, one, many]) => {
    const count = [...things.values()].filter(({ at }) => texts.has(at.file)).length;
    return count === 0 ? [] : [`${count} ${count === 1 ? one : many}`];
  });
}

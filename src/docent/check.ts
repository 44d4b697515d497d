/** The pipeline of checking: findings → a report on problems. */
import { severities, type Severity } from "../base/severity.ts";
import type { Project } from "../model/project.ts";
import type { Examined } from "../rules/examine.ts";
import { problemReport, type ProblemReport } from "../report/problems/report.ts";

export type Findings = Pick<Examined, "project" | "texts" | "locate" | "problems">;

/** Problems that weigh less than `least` are left out. */
export type CheckOptions = { readonly atMost: number; readonly least?: Severity };

/** Problems with their words, lines and columns, and what was looked at: ready for any format. */
export function check(
  { project, texts, problems, locate }: Findings,
  { atMost, least = "info" }: CheckOptions,
): ProblemReport {
  const { kept, silenced } = locate(problems, texts);
  const wanted = severities.slice(0, severities.indexOf(least) + 1);
  return problemReport({
    files: texts.size,
    contents: contentsOf(project, texts),
    problems: kept.filter(({ severity }) => wanted.includes(severity)),
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

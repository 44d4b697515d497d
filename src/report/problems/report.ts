/** What a report on problems is made from, the same for every format. */
import type { LocatedProblem, Severity } from "../../base/problem.ts";
import type { Paint } from "../paint.ts";

export type ProblemReport = {
  /** How many files were looked at. */
  readonly files: number;
  /** What was in them, in words: "42 exhibits", "3 tours". */
  readonly contents: readonly string[];
  /** Of all problems, the hidden ones too. */
  readonly counts: Readonly<Record<Severity, number>>;
  /** Sorted by file and place. */
  readonly problems: readonly LocatedProblem[];
  /** How many problems are left out of `problems`. */
  readonly hidden: number;
  /** How many problems are ignored in place. */
  readonly silenced: number;
  /** The texts of the files with problems, for the frames; a file that is not here gets none. */
  readonly texts: ReadonlyMap<string, string>;
};

export type ReportOptions = {
  readonly paint: Paint;
  /** Columns of the terminal. */
  readonly width: number;
  /** False where only ASCII is shown. */
  readonly unicode: boolean;
};

/** Problems → text that ends with a line break, or nothing. */
export type Formatter = (report: ProblemReport, options: ReportOptions) => string;

type Findings = Omit<ProblemReport, "counts" | "hidden"> & { readonly maxProblems: number };

/** Counts the problems and keeps the first `maxProblems` of them: errors before warnings, so that no error is hidden by one. */
export function problemReport({ maxProblems, problems, ...rest }: Findings): ProblemReport {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { severity } of problems) counts[severity]++;
  const bySeverity = (["error", "warning", "info"] as const).flatMap((level) =>
    problems.filter(({ severity }) => severity === level),
  );
  const kept = new Set(bySeverity.slice(0, maxProblems));
  const shown = problems.filter((it) => kept.has(it));
  return { ...rest, counts, problems: shown, hidden: problems.length - shown.length };
}

/** What a report on problems is made from, the same for every format. */
import type { LocatedProblem, Severity } from "../../base/problem.ts";
import { severities } from "../../base/severity.ts";
import type { Sha256 } from "../fingerprint.ts";
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
  /** How many problems `docent validate --fix` repairs, hidden ones too. */
  readonly fixable: number;
  /** How many problems are ignored in place. */
  readonly silenced: number;
  /** How many are left out because the baseline knows them; missing where there is no baseline. */
  readonly known?: number;
  /** All that was found, also what is told nowhere: fingerprints count through it. */
  readonly found: readonly LocatedProblem[];
  /** The texts of the files that were looked at, for the frames; a file that is not here gets none. */
  readonly texts: ReadonlyMap<string, string>;
};

/** How text looks where it is read. */
export type ReportOptions = {
  readonly paint: Paint;
  /** Columns of the terminal. */
  readonly width: number;
  /** False where only ASCII is shown. */
  readonly unicode: boolean;
  /** What was named on the command line, so that the next command can name it too; nothing for a whole project. */
  readonly named?: readonly string[];
};

export type FormatOptions = ReportOptions & {
  /** The project's folder in its repository: empty, or with `/` at its end. Programs that show code need it. */
  readonly folder: string;
  /** True where warnings count as errors. */
  readonly strict: boolean;
  /** True where a job shows a summary with all problems beside its log. */
  readonly hasSummary: boolean;
  /** Of docent. */
  readonly version: string;
  /** Where docent's own documents can be read; null while they are nowhere. */
  readonly homepage: string | null;
  readonly sha256: Sha256;
};

/** Problems → text that ends with a line break, or nothing. */
export type Formatter = (report: ProblemReport, options: FormatOptions) => string;

type Findings = Omit<ProblemReport, "counts" | "hidden" | "fixable" | "found"> & {
  /** Where more was found than is to be told. */
  readonly found?: readonly LocatedProblem[];
  readonly maxProblems: number;
};

/** Counts the problems and keeps the first `maxProblems` of them. */
export function problemReport({ maxProblems, found, ...rest }: Findings): ProblemReport {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { severity } of rest.problems) counts[severity]++;
  const fixable = rest.problems.filter((it) => it.fixable).length;
  return firstOf({ ...rest, counts, hidden: 0, fixable, found: found ?? rest.problems }, maxProblems);
}

/** A report with at most so many problems: errors before warnings, so that no error is hidden by one. */
export function firstOf(report: ProblemReport, atMost: number): ProblemReport {
  const { problems } = report;
  if (problems.length <= atMost) return report;
  const kept = new Set(gravestFirst(problems).slice(0, atMost));
  return {
    ...report,
    problems: problems.filter((it) => kept.has(it)),
    hidden: report.hidden + problems.length - kept.size,
  };
}

/** Errors, then warnings, then notes; each as they were sorted. */
export function gravestFirst(problems: readonly LocatedProblem[]): readonly LocatedProblem[] {
  return severities.flatMap((level) => problems.filter(({ severity }) => severity === level));
}

/** Files in the order of their first problems. */
export function byFile(problems: readonly LocatedProblem[]): ReadonlyMap<string, readonly LocatedProblem[]> {
  const files = new Map<string, LocatedProblem[]>();
  for (const it of problems) {
    const known = files.get(it.file);
    if (known === undefined) files.set(it.file, [it]);
    else known.push(it);
  }
  return files;
}

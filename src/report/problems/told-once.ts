/** One cause at many places of a file: told at the first, which points at the others. */
import type { Code } from "../../base/codes.ts";
import type { LocatedProblem } from "../../base/problem.ts";
import { problemReport, type ProblemReport } from "./report.ts";

type Manner = {
  /** So many of the same are needed to be told as one. */
  readonly atLeast: number;
  /** So many other places are named. */
  readonly named: number;
};

/** A wrong name is mended wherever it stands; of texts to translate it is enough to see where they begin. */
const manners: ReadonlyMap<Code, Manner> = new Map([
  ["reference/unknown", { atLeast: 2, named: 8 }],
  ["language/missing-translation", { atLeast: 5, named: 1 }],
]);

/** A complete report: the same code with the same words in one file is one problem. */
export function toldOnce(report: ProblemReport): ProblemReport {
  return problemReport({ ...report, problems: firstOfEach(report.problems), maxProblems: Infinity });
}

function firstOfEach(problems: readonly LocatedProblem[]): readonly LocatedProblem[] {
  const same = new Map<string, LocatedProblem[]>();
  for (const it of problems) {
    if (!manners.has(it.code)) continue;
    const known = same.get(keyOf(it));
    if (known === undefined) same.set(keyOf(it), [it]);
    else known.push(it);
  }
  return problems.flatMap((it) => {
    const manner = manners.get(it.code);
    const all = manner === undefined ? [] : (same.get(keyOf(it)) ?? []);
    if (manner === undefined || all.length < manner.atLeast) return [it];
    return it === all[0] ? [withOthers(it, all.slice(1), manner)] : [];
  });
}

function keyOf({ code, file, severity, message }: LocatedProblem): string {
  return JSON.stringify([code, file, severity, message]);
}

function withOthers(
  first: LocatedProblem,
  others: readonly LocatedProblem[],
  { named }: Manner,
): LocatedProblem {
  const shown = others.slice(0, named);
  const more = others.length - shown.length;
  const related = shown.map(({ file, line, column, endLine, endColumn }, index) => {
    const isLast = index === shown.length - 1;
    const note = isLast && more > 0 ? `the same, and ${more} more in this file` : "the same";
    return { file, line, column, endLine, endColumn, note };
  });
  return { ...first, related: [...first.related, ...related] };
}

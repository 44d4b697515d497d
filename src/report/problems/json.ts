/** Problems as JSON: `schemas/output/validate.json` says what stands in it. */
import type { LocatedProblem } from "../../base/problem.ts";
import type { ProblemReport } from "./report.ts";

export function jsonReport({ files, counts, silenced, known, problems }: ProblemReport): string {
  const { error, warning, info } = counts;
  const report = {
    version: 1,
    files,
    counts: { error, warning, info },
    silenced,
    ...(known !== undefined && { known }),
    problems: problems.map(problemJson),
  };
  return `${JSON.stringify(report, null, 2)}\n`;
}

/** Members one by one: their order is part of the output. */
function problemJson(it: LocatedProblem): object {
  return {
    code: it.code,
    severity: it.severity,
    message: it.message,
    why: it.why,
    fix: it.fix,
    fixable: it.fixable,
    file: it.file,
    line: it.line,
    column: it.column,
    endLine: it.endLine,
    endColumn: it.endColumn,
    pointer: it.pointer,
    related: it.related.map(({ file, line, column, note }) => ({ file, line, column, note })),
  };
}

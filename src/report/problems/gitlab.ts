/** A Code Quality report, as GitLab shows it in merge requests. */
import type { LocatedProblem, Severity } from "../../base/problem.ts";
import { fingerprints, type FingerprintOf } from "../fingerprint.ts";
import { printable } from "../text.ts";
import type { FormatOptions, ProblemReport } from "./report.ts";

export function gitlabReport({ problems, found }: ProblemReport, { folder, sha256 }: FormatOptions): string {
  const fingerprintOf = fingerprints(found, sha256, folder);
  return `${JSON.stringify(
    problems.map((it) => degradation(it, folder, fingerprintOf)),
    null,
    2,
  )}\n`;
}

const severities: Readonly<Record<Severity, string>> = { error: "major", warning: "minor", info: "info" };

/** GitLab reads `lines`; programs that know more of the format find the columns in `positions`. */
function degradation(it: LocatedProblem, folder: string, fingerprintOf: FingerprintOf): object {
  return {
    type: "issue",
    description: [it.message, it.fix].map(printable).join(" "),
    check_name: it.code,
    fingerprint: fingerprintOf(it),
    severity: severities[it.severity],
    location: {
      path: folder + it.file,
      lines: { begin: it.line, end: it.endLine },
      positions: {
        begin: { line: it.line, column: it.column },
        end: { line: it.endLine, column: it.endColumn },
      },
    },
  };
}

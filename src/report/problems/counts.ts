/** How much was found, in words. */
import { counted } from "../../base/counted.ts";
import type { Severity } from "../../base/problem.ts";
import type { ProblemReport } from "./report.ts";

const nouns: Readonly<Record<Severity, string>> = { error: "error", warning: "warning", info: "note" };

/** "4 errors in 2 files, 1 warning"; "no problems" if there are none. */
export function foundWords({ counts, problems, hidden }: ProblemReport): string {
  if (counts.error + counts.warning + counts.info === 0) return "no problems";
  const broken = new Set(problems.filter((it) => it.severity === "error").map((it) => it.file)).size;
  const where = hidden === 0 && counts.error > 1 ? ` in ${counted(broken, "file")}` : "";
  const errors = counts.error === 0 ? "no errors" : counted(counts.error, "error") + where;
  const others = (["warning", "info"] as const).filter((it) => counts[it] > 0);
  return [errors, ...others.map((it) => counted(counts[it], nouns[it]))].join(", ");
}

/** "2 ignored with a reason, 12 known from the baseline", or nothing. */
export function asideWords({ silenced, known = 0 }: ProblemReport): string {
  const ignored = silenced === 0 ? [] : [`${silenced} ignored with a reason`];
  return [...ignored, ...(known === 0 ? [] : [`${known} known from the baseline`])].join(", ");
}

/** The last lines of a report: how many problems, and the next step. */
import { printable } from "../text.ts";
import { counted, foundWords, asideWords } from "./counts.ts";
import type { ProblemReport, ReportOptions } from "./report.ts";

/** Ends with a line break. */
export function summary(report: ProblemReport, { paint, unicode }: ReportOptions): string {
  const { error, warning, info } = report.counts;
  if (error + warning + info === 0) return `${paint.green(unicode ? "✔" : "OK")} ${success(report)}\n`;
  const lines = [paint.bold(`${counted(report.files, "file")}: ${foundWords(report)}${aside(report)}.`)];
  if (report.hidden > 0) {
    const all = report.hidden + report.problems.length;
    lines.push(`${counted(report.hidden, "more problem")} not shown:  docent validate --max-problems ${all}`);
  }
  if (report.fixable > 0) lines.push(`${report.fixable} can be repaired with  docent validate --fix`);
  if (report.problems.some(hidesOthers)) {
    lines.push("Mend these first: more may show when these files can be read.");
  }
  const first = report.problems.find((it) => it.severity === "error") ?? report.problems[0];
  if (first !== undefined) lines.push(`What a code means:  docent explain ${first.code}`);
  return `${lines.join("\n")}\n`;
}

/** What a file says is compared with other files only once it is right in itself. */
function hidesOthers({ code, severity }: ProblemReport["problems"][number]): boolean {
  return severity === "error" && /^(schema|yaml)\//.test(code);
}

function success(report: ProblemReport): string {
  const { files, contents } = report;
  const list = contents.length === 0 ? "" : `: ${contents.map(printable).join(", ")}`;
  return `${counted(files, "file")}${list}. No problems${aside(report)}.`;
}

function aside(report: ProblemReport): string {
  const words = asideWords(report);
  return words === "" ? "" : `; ${words}`;
}

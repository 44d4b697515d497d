/** The last lines of a report: how many problems, and the next step. */
import { counted } from "../../base/counted.ts";
import type { LocatedProblem } from "../../base/problem.ts";
import { printable } from "../text.ts";
import { foundWords, asideWords } from "./counts.ts";
import type { ProblemReport, ReportOptions } from "./report.ts";

/** Ends with a line break. */
export function summary(report: ProblemReport, { paint, unicode, named = [] }: ReportOptions): string {
  const { error, warning, info } = report.counts;
  if (error + warning + info === 0) return `${paint.green(unicode ? "✔" : "OK")} ${success(report)}\n`;
  const lines = [paint.bold(`${counted(report.files, "file")}: ${foundWords(report)}${aside(report)}.`)];
  const command = ["docent validate", ...named.map(typedAgain)].join(" ");
  if (report.hidden > 0) {
    const all = report.hidden + report.problems.length;
    lines.push(`${counted(report.hidden, "more problem")} not shown:  ${command} --max-problems ${all}`);
  }
  if (report.fixable > 0) lines.push(`${report.fixable} can be repaired with  ${command} --fix`);
  const hiding = report.problems.filter(hidesOthers);
  if (hiding.length > 0) lines.push(`Mend these first: more may show when these files ${mended(hiding)}.`);
  const first = report.problems.find((it) => it.severity === "error") ?? report.problems[0];
  if (first !== undefined) lines.push(`What a code means:  docent explain ${first.code}`);
  return `${lines.join("\n")}\n`;
}

/** As it must be typed in a shell. */
function typedAgain(path: string): string {
  return /^[\p{L}\p{N}_./\\:@+-]+$/u.test(path) ? path : `"${printable(path)}"`;
}

/** Rules look at a file only once it is right in itself, and all that it refers to is there. */
function hidesOthers({ code, severity }: LocatedProblem): boolean {
  return severity === "error" && /^(?:schema|yaml|reference|image\/missing)\b/.test(code);
}

function mended(hiding: readonly LocatedProblem[]): string {
  return hiding.some(({ code }) => /^(?:schema|yaml)\//.test(code)) ? "can be read" : "fit together";
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

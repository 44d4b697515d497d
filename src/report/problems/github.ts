/** Workflow commands of GitHub Actions, which become annotations in the changed files. */
import { counted } from "../../base/counted.ts";
import type { LocatedProblem, Severity } from "../../base/problem.ts";
import { printable } from "../text.ts";
import type { FormatOptions, ProblemReport } from "./report.ts";

/** Of each kind GitHub shows so many in a step, and drops the others without a word. */
const shownOfAKind = 10;

/** Errors first. Where a summary of the job lists all problems, only as many as GitHub shows, and a line that says so. */
export function githubReport({ problems, hidden }: ProblemReport, options: FormatOptions): string {
  const of = (level: Severity): readonly LocatedProblem[] =>
    problems.filter(({ severity }) => severity === level);
  const graver = [...fitting(of("error"), options), ...fitting(of("warning"), options)];
  const notes = of("info");
  const shownNotes = fitting(notes, options);
  const left = hidden + problems.length - graver.length - shownNotes.length;
  if (left === 0) return [...graver, ...shownNotes].map((it) => annotation(it, options)).join("");
  const roomLeft = options.hasSummary ? shownNotes.slice(0, shownOfAKind - 1) : shownNotes;
  const more = hidden + problems.length - graver.length - roomLeft.length;
  return [
    ...graver.map((it) => annotation(it, options)),
    command("notice", { title: "docent" }, moreSentence(more, options)),
    ...roomLeft.map((it) => annotation(it, options)),
  ].join("");
}

function fitting(
  problems: readonly LocatedProblem[],
  { hasSummary }: FormatOptions,
): readonly LocatedProblem[] {
  return hasSummary ? problems.slice(0, shownOfAKind) : problems;
}

function moreSentence(count: number, { hasSummary }: FormatOptions): string {
  const more = counted(count, "more problem");
  return hasSummary ? `${more}: see the summary of this job.` : `${more} not shown.`;
}

const commands: Readonly<Record<Severity, string>> = { error: "error", warning: "warning", info: "notice" };

/** GitHub refuses columns where an annotation goes over several lines, and an end before its start. */
function annotation(it: LocatedProblem, { folder }: FormatOptions): string {
  const columns =
    it.line === it.endLine ? { col: it.column, endColumn: Math.max(it.column, it.endColumn - 1) } : {};
  const place = { file: folder + it.file, line: it.line, endLine: it.endLine, ...columns };
  const words = [it.message, it.fix].map(printable).join("\n");
  return command(commands[it.severity], { ...place, title: it.code }, words);
}

function command(name: string, properties: Readonly<Record<string, string | number>>, data: string): string {
  const pairs = Object.entries(properties).map(([key, value]) => `${key}=${escapedProperty(String(value))}`);
  return `::${name} ${pairs.join(",")}::${escapedData(data)}\n`;
}

function escapedData(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function escapedProperty(text: string): string {
  return escapedData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}

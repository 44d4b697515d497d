/** Problems as GitHub's and GitLab's Markdown, for comments on pull requests and summaries of jobs. */
import { counted } from "../../base/counted.ts";
import type { LocatedProblem, Severity } from "../../base/problem.ts";
import { htmlText, markdownCode, markdownText } from "../markdown-text.ts";
import { foundWords, asideWords } from "./counts.ts";
import { problemPage } from "./problem-page.ts";
import { byFile, firstOf, type FormatOptions, type ProblemReport } from "./report.ts";

export function markdownReport(report: ProblemReport, options: FormatOptions): string {
  const { files, counts, problems, hidden } = report;
  const isLong = problems.length > longTable && byFile(problems).size > 1;
  const leftOut = asideWords(report);
  const blocks = [
    `### ${signOf(counts)} docent: ${counted(files, "file")}, ${foundWords(report)}`,
    ...(isLong ? foldedTables(problems, options) : problems.length === 0 ? [] : [table(problems, options)]),
    ...(hidden === 0 ? [] : [`${counted(hidden, "more problem")} not shown here.`]),
    ...(leftOut === "" ? [] : [`${leftOut}.`]),
    ...(problems.length === 0 ? [] : ["What a code means: `docent explain CODE`"]),
  ];
  return `${blocks.join("\n\n")}\n`;
}

/** As many problems as fit, counted in bytes of UTF-8. */
export function markdownWithin(maxBytes: number, report: ProblemReport, options: FormatOptions): string {
  const size = (text: string): number => new TextEncoder().encode(text).length;
  let text = markdownReport(report, options);
  for (let atMost = report.problems.length; size(text) > maxBytes && atMost > 0;) {
    atMost = Math.floor(Math.min(atMost - 1, (atMost * maxBytes * 0.95) / size(text)));
    text = markdownReport(firstOf(report, atMost), options);
  }
  return size(text) > maxBytes ? "" : text;
}

/** More rows than this are folded away, file by file. */
const longTable = 20;

const signs: Readonly<Record<Severity, string>> = { error: "❌", warning: "⚠️", info: "ℹ️" };

function signOf(counts: ProblemReport["counts"]): string {
  const worst = (["error", "warning"] as const).find((level) => counts[level] > 0);
  return worst === undefined ? "✅" : signs[worst];
}

function foldedTables(problems: readonly LocatedProblem[], options: FormatOptions): readonly string[] {
  return [...byFile(problems)].map(([file, inFile]) => {
    const title = `<code>${htmlText(options.folder + file)}</code>: ${counted(inFile.length, "problem")}`;
    return `<details><summary>${title}</summary>\n\n${table(inFile, options)}\n\n</details>`;
  });
}

function table(problems: readonly LocatedProblem[], options: FormatOptions): string {
  const rows = problems.map((it) => [
    signs[it.severity],
    markdownCode(`${options.folder}${it.file}:${it.line}:${it.column}`),
    markdownText(it.message),
    markdownText(it.fix),
    codeLink(it.code, options),
  ]);
  const head = ["", "Where", "What is wrong", "What to do", "Code"];
  return [head, head.map(() => ":--"), ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}

function codeLink(code: string, { homepage }: FormatOptions): string {
  return homepage === null ? `\`${code}\`` : `[\`${code}\`](${problemPage(homepage, code)})`;
}

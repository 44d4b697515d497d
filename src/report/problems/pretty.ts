/** Problems for people: by file, each with the lines it is about, why it matters and what to do; the count comes last. */
import type { LocatedProblem, Severity } from "../../base/problem.ts";
import type { Paint } from "../paint.ts";
import { displayWidth, printable, wrapParts } from "../text.ts";
import { frame } from "./frame.ts";
import { byFile, type ProblemReport, type ReportOptions } from "./report.ts";
import { summary } from "./summary.ts";

export function prettyReport(report: ProblemReport, options: ReportOptions): string {
  const sections = [...byFile(report.problems)].map(([file, problems]) => {
    const lines = report.texts.get(file)?.split(/\r?\n/) ?? [];
    const blocks = problems.map((it) => block(it, lines, options).join("\n"));
    return `${options.paint.bold(printable(file))}\n${blocks.join("\n\n")}\n\n`;
  });
  return sections.join("") + summary(report, options);
}

/** Before everything but the location and the message. */
const indent = " ".repeat(6);

function block(it: LocatedProblem, lines: readonly string[], options: ReportOptions): readonly string[] {
  const { paint } = options;
  const guess = /^Did (you mean "[^"]*"\?)$/.exec(it.fix)?.[1];
  const label = lines.length > 0 && guess !== undefined ? `did ${guess}` : null;
  const framed = frame(it, lines, { ...options, indent, label, colour: colourOf(it.severity, paint) });
  const fix = label !== null && framed.labelled ? [] : labelled("fix:", it.fix, options);
  return [
    ...headline(it, options),
    ...framed.lines,
    ...labelled("why:", it.why, options),
    ...fix,
    ...it.related.flatMap((other) =>
      labelled("see:", `${other.file}:${other.line}:${other.column} ${other.note}`, options),
    ),
    indent + paint.dim(it.code),
  ];
}

function headline(it: LocatedProblem, { paint, width, unicode }: ReportOptions): readonly string[] {
  const location = `  ${it.line}:${it.column}  `;
  const symbol = (unicode ? symbols : asciiSymbols)[it.severity];
  const hanging = displayWidth(location) + 2;
  const [first = "", ...more] = wrapped(it.message, width - hanging);
  const colour = colourOf(it.severity, paint);
  return [
    `${paint.dim(location)}${colour(symbol)} ${paint.bold(first)}`,
    ...more.map((line) => " ".repeat(hanging) + paint.bold(line)),
  ];
}

const symbols: Readonly<Record<Severity, string>> = { error: "✖", warning: "⚠", info: "●" };
const asciiSymbols: Readonly<Record<Severity, string>> = { error: "x", warning: "!", info: "*" };

/** The colour of a severity. */
function colourOf(severity: Severity, paint: Paint): (text: string) => string {
  return { error: paint.red, warning: paint.yellow, info: paint.cyan }[severity];
}

function labelled(label: string, text: string, { paint, width }: ReportOptions): readonly string[] {
  const hanging = indent.length + label.length + 1;
  return wrapped(text, width - hanging).map((line, index) =>
    index === 0 ? `${indent}${paint.dim(label)} ${line}` : " ".repeat(hanging) + line,
  );
}

function wrapped(text: string, width: number): readonly string[] {
  return wrapParts(printable(text).split(" "), Math.max(width, 20));
}

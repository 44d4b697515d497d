/** What is told once instead of at every place. */
import { expect, test } from "vitest";
import type { Code } from "../../../src/base/codes.ts";
import type { LocatedProblem } from "../../../src/base/problem.ts";
import { problemReport } from "../../../src/report/problems/report.ts";
import { toldOnce } from "../../../src/report/problems/told-once.ts";

function told(problems: readonly LocatedProblem[]): readonly LocatedProblem[] {
  const rest = { files: 2, contents: [], silenced: 0, texts: new Map() };
  const report = toldOnce(problemReport({ ...rest, problems, maxProblems: Infinity }));
  expect(report.counts).toEqual({ error: report.problems.length, warning: 0, info: 0 });
  return report.problems;
}

function at(line: number, code: Code, message: string, file = "tours/boats.yaml"): LocatedProblem {
  const place = { line, column: 5, endLine: line, endColumn: 9 };
  const words = { message, why: "Why.", fix: "Fix.", fixable: false };
  return { ...place, ...words, code, severity: "error", file, pointer: `/stops/${line}`, related: [] };
}

function places(problems: readonly LocatedProblem[]): readonly string[] {
  return problems.map(({ file, line, related }) =>
    [`${file}:${line}`, ...related.map((other) => `${other.line} ${other.note}`)].join(", "),
  );
}

test("a wrong reference, with the other places of its file", () => {
  const unknown = "reference/unknown";
  const problems = [
    at(3, unknown, "No cuter."),
    at(4, unknown, "No dingy."),
    at(7, unknown, "No cuter."),
    at(9, unknown, "No cuter."),
    at(2, unknown, "No cuter.", "tours/crew.yaml"),
  ];
  expect(places(told(problems))).toEqual([
    "tours/boats.yaml:3, 7 the same, 9 the same",
    "tours/boats.yaml:4",
    "tours/crew.yaml:2",
  ]);
});

test("texts of a file that are not translated, once they are many", () => {
  const missing = (count: number): readonly LocatedProblem[] =>
    Array.from({ length: count }, (_, line) => at(line, "language/missing-translation", "Not in fr."));
  expect(told(missing(4))).toEqual(missing(4));
  expect(places(told(missing(247)))).toEqual(["tours/boats.yaml:0, 1 the same, and 245 more in this file"]);
});

test("other problems are told each by each", () => {
  const problems = [at(1, "task/no-answer", "No answer."), at(2, "task/no-answer", "No answer.")];
  expect(told(problems)).toEqual(problems);
});

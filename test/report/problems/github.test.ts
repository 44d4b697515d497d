/** Annotations, read back as the runner of GitHub Actions reads a line of a log. */
import { expect, test } from "vitest";
import { githubReport } from "../../../src/report/problems/github.ts";
import { printable } from "../../../src/report/text.ts";
import { formatOptions, hostileReport, located, reportOf } from "./hostile.ts";

type Annotation = {
  readonly command: string;
  readonly properties: Record<string, string>;
  readonly data: string;
};

/** The grammar: `::name key=value,key=value::data`; in values `:` and `,` are escaped too, `%` is unescaped last. */
function asRunner(line: string): Annotation {
  const end = line.indexOf("::", 2);
  if (!line.startsWith("::") || end < 0) throw new Error(`not a command: ${line}`);
  const [command = "", ...rest] = line.slice(2, end).split(" ");
  const pairs = rest
    .join(" ")
    .split(",")
    .map((pair) => {
      const [key = "", ...value] = pair.split("=");
      return [
        key,
        unescaped(value.join("=")).replaceAll("%3A", ":").replaceAll("%2C", ",").replaceAll("%25", "%"),
      ];
    });
  const data = unescaped(line.slice(end + 2)).replaceAll("%25", "%");
  return { command, properties: Object.fromEntries(pairs) as Record<string, string>, data };
}

function unescaped(text: string): string {
  return text.replaceAll("%0D", "\r").replaceAll("%0A", "\n");
}

function annotations(text: string): readonly Annotation[] {
  return text === "" ? [] : text.replace(/\n$/, "").split("\n").map(asRunner);
}

test("one problem, whole", () => {
  const options = { ...formatOptions, folder: "museum/" };
  const report = reportOf([located({ message: '"titel" is 100% wrong', fix: 'Did you mean "title"?' })]);
  expect(githubReport(report, options)).toBe(
    '::error file=museum/exhibits/helmet.yaml,line=2,endLine=2,col=3,endColumn=7,title=schema/unknown-key::"titel" is 100%25 wrong%0ADid you mean "title"?\n',
  );
});

test("columns only within one line, and no end before its start", () => {
  const report = reportOf([located({ endLine: 4 }), located({ endColumn: 3 })]);
  expect(annotations(githubReport(report, formatOptions)).map(({ properties }) => properties)).toEqual([
    { file: "exhibits/helmet.yaml", line: "2", endLine: "4", title: "schema/unknown-key" },
    {
      file: "exhibits/helmet.yaml",
      line: "2",
      endLine: "2",
      col: "3",
      endColumn: "3",
      title: "schema/unknown-key",
    },
  ]);
});

test("the runner reads back what was said, whatever it was", () => {
  const report = hostileReport();
  const read = annotations(githubReport(report, formatOptions));
  const wanted = (["error", "warning", "info"] as const).flatMap((level) =>
    report.problems.filter(({ severity }) => severity === level),
  );
  expect(read.map(({ command, properties, data }) => [command, properties["file"], data])).toEqual(
    wanted.map(({ severity, file, message, fix }) => [
      severity === "info" ? "notice" : severity,
      file,
      `${printable(message)}\n${printable(fix)}`,
    ]),
  );
});

const many = [
  ...Array.from({ length: 12 }, (_, index) => located({ severity: "info", line: index + 1 })),
  ...Array.from({ length: 11 }, (_, index) => located({ severity: "warning", line: index + 1 })),
  ...Array.from({ length: 15 }, (_, index) => located({ line: index + 1 })),
];

function commandsOf(text: string): readonly string[] {
  return annotations(text).map(({ command }) => command);
}

function times(count: number, word: string): readonly string[] {
  return Array.from({ length: count }, () => word);
}

test("with a summary, as many of a kind as GitHub shows, errors first, and how many more there are", () => {
  const text = githubReport(reportOf(many), { ...formatOptions, hasSummary: true });
  expect(commandsOf(text)).toEqual([...times(10, "error"), ...times(10, "warning"), ...times(10, "notice")]);
  expect(annotations(text)[20]).toEqual({
    command: "notice",
    properties: { title: "docent" },
    data: "9 more problems: see the summary of this job.",
  });
});

test("without one, all of them", () => {
  expect(commandsOf(githubReport(reportOf(many), formatOptions))).toEqual([
    ...times(15, "error"),
    ...times(11, "warning"),
    ...times(12, "notice"),
  ]);
  const cut = annotations(githubReport(reportOf(many, { maxProblems: 2 }), formatOptions));
  expect(cut.map(({ data }) => data)).toEqual(["M\nF", "M\nF", "36 more problems not shown."]);
});

test("nothing, where nothing is wrong", () => {
  expect(githubReport(reportOf([]), formatOptions)).toBe("");
});

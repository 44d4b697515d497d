/** Files with mistakes of every shape a report has to show. */
import { problem } from "../../../src/base/problem.ts";
import { locateAll, plainText } from "../../../src/read/locate.ts";
import { parseYaml } from "../../../src/read/syntax.ts";
import { problemReport, type ProblemReport } from "../../../src/report/problems/report.ts";

const words = "word ".repeat(30);

const files: Readonly<Record<string, string>> = {
  "exhibits/helmet.yaml": "title: x\nfor: q\ntitle: z\n",
  "tours/emoji.yaml": "🦁 x: q\r\nnote: 日本 🦁 title #1 of all\r\nlang: x\r\n",
  "tours/escape.yaml": 'title: "\\e[31m red"\nask: x\n',
  "tours/long.yaml": `a: ${words}\nb: ${words}${words}#1 of many\n`,
  "tours/tab.yaml": "stops:\n\t- a\n\t- b",
};

const texts = new Map(Object.entries(files));

const others = [
  problem(
    "yaml/alias",
    { file: "tours/emoji.yaml", start: 0, end: 2 },
    { fault: "unknown", name: "a", fixed: null, closest: "b" },
  ),
  problem(
    "yaml/reserved-key",
    { file: "tours/escape.yaml", pointer: "/ask", on: "key" },
    { key: "red \u001b[31m\u202e" },
  ),
  problem("yaml/too-big", { file: "tours/lost.yaml", start: 0, end: 0 }, { megabytes: "7.2", limit: 5 }),
];

export function sampleReport(maxProblems = 100): ProblemReport {
  const read = [...texts].map(([file, text]) => ({ file, text, ...parseYaml(file, text) }));
  const located = locateAll(
    [...read.flatMap(({ problems }) => problems), ...others],
    new Map(read.map(({ file, text, value }) => [file, value ?? plainText(text)])),
  );
  return problemReport({
    silenced: 0,
    files: 6,
    contents: ["2 exhibits", "4 tours"],
    problems: located,
    texts,
    maxProblems,
  });
}

export function cleanReport(): ProblemReport {
  return problemReport({
    silenced: 0,
    files: 6,
    contents: ["2 exhibits", "4 tours"],
    problems: [],
    texts,
    maxProblems: 100,
  });
}

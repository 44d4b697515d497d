/** JUnit's XML, as test reports of CI servers show it: each file is a suite, each problem a test that failed. */
import type { LocatedProblem } from "../../base/problem.ts";
import { printable } from "../text.ts";
import { byFile, type FormatOptions, type ProblemReport } from "./report.ts";
import { xmlFile, type Xml } from "./xml.ts";

type Suite = { readonly failures: number; readonly tests: number; readonly xml: Xml };

/** A file without problems is one test that passed. No time is told: the same files give the same report. */
export function junitReport({ problems, texts }: ProblemReport, options: FormatOptions): string {
  const broken = byFile(problems);
  const files = [...new Set([...texts.keys(), ...broken.keys()])].sort();
  const suites = files.map((file) => suiteOf(file, broken.get(file) ?? [], options));
  return xmlFile({
    name: "testsuites",
    attributes: { name: "docent validate", ...totals(suites), time: 0 },
    inside: suites.map(({ xml }) => xml),
  });
}

function totals(suites: readonly Pick<Suite, "tests" | "failures">[]): Xml["attributes"] {
  const tests = suites.reduce((sum, suite) => sum + suite.tests, 0);
  const failures = suites.reduce((sum, suite) => sum + suite.failures, 0);
  return { tests, failures, errors: 0 };
}

function suiteOf(file: string, problems: readonly LocatedProblem[], options: FormatOptions): Suite {
  const path = options.folder + file;
  const failures = problems.filter((it) => fails(it, options)).length;
  const cases =
    problems.length === 0
      ? [testcase(path, "No problems.")]
      : problems.map((it) =>
          testcase(path, `${it.code}: ${printable(it.message)}`, outcome(it, path, options)),
        );
  const tests = cases.length;
  const attributes = { name: path, ...totals([{ tests, failures }]), time: 0, file: path };
  return { failures, tests, xml: { name: "testsuite", attributes, inside: cases } };
}

/** Some servers take the last dot of a class name for the end of a package, so the file's ending is left out. */
function testcase(path: string, name: string, ...inside: readonly Xml[]): Xml {
  return {
    name: "testcase",
    attributes: { name, classname: path.replace(/\.[^./]+$/, ""), time: 0 },
    inside,
  };
}

/** What is no failure passes, with the words in its output. The message stands in the text too: GitLab shows only that. */
function outcome(it: LocatedProblem, path: string, options: FormatOptions): Xml {
  const { code, severity, message, why, fix } = it;
  const lines = [`${path}:${it.line}:${it.column}: ${severity}: ${message}`, `why: ${why}`, `fix: ${fix}`];
  const inside = lines.map(printable).join("\n");
  return fails(it, options)
    ? { name: "failure", attributes: { message: printable(message), type: code }, inside }
    : { name: "system-out", attributes: {}, inside };
}

function fails({ severity }: LocatedProblem, { strict }: FormatOptions): boolean {
  return severity === "error" || (strict && severity === "warning");
}

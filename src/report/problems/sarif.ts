/** SARIF 2.1.0, as code scanning of GitHub and viewers in editors read it. */
import type { Code } from "../../base/codes.ts";
import type { LocatedProblem } from "../../base/problem.ts";
import { fingerprints, type FingerprintOf } from "../fingerprint.ts";
import { printable } from "../text.ts";
import { firstOf, gravestFirst, type FormatOptions, type ProblemReport } from "./report.ts";
import { sarifLevels, sarifRule, sarifText } from "./sarif-rule.ts";

/** GitHub refuses a file with more, and shows the first 5,000. */
const maxResults = 25_000;

export function sarifReport(report: ProblemReport, options: FormatOptions): string {
  const cut = firstOf(report, maxResults);
  const rules = [...new Set(cut.problems.map(({ code }) => code))].sort();
  const { version, homepage, folder } = options;
  const known = { rules, folder, fingerprintOf: fingerprints(report.found, options.sha256, folder) };
  const run = {
    tool: {
      driver: {
        name: "docent",
        semanticVersion: version,
        ...(homepage === null ? {} : { informationUri: homepage }),
        rules: rules.map((code) => sarifRule(code, homepage)),
      },
    },
    invocations: [{ executionSuccessful: true, toolExecutionNotifications: noticeOf(cut) }],
    originalUriBaseIds: { "%SRCROOT%": { description: { text: "The root of the repository." } } },
    columnKind: "utf16CodeUnits",
    results: gravestFirst(cut.problems).map((it) => result(it, known)),
  };
  const log = { $schema: "https://json.schemastore.org/sarif-2.1.0.json", version: "2.1.0", runs: [run] };
  return `${JSON.stringify(log, null, 2)}\n`;
}

function noticeOf({ hidden }: ProblemReport): readonly object[] {
  if (hidden === 0) return [];
  return [{ level: "warning", message: { text: `${hidden} more problems are left out of this file.` } }];
}

type Known = {
  readonly rules: readonly Code[];
  readonly folder: string;
  readonly fingerprintOf: FingerprintOf;
};

/** The fingerprint has a name of its own: GitHub computes another one from the line, and warns of any it finds. */
function result(it: LocatedProblem, { rules, folder, fingerprintOf }: Known): object {
  const related = it.related.map((other, id) => ({
    id,
    message: message(other.note),
    physicalLocation: physicalLocation(other, folder),
  }));
  return {
    ruleId: it.code,
    ruleIndex: rules.indexOf(it.code),
    level: sarifLevels[it.severity],
    message: message(`${it.message} ${it.fix}`),
    locations: [{ physicalLocation: physicalLocation(it, folder) }],
    ...(related.length === 0 ? {} : { relatedLocations: related }),
    partialFingerprints: { "docentProblem/v1": fingerprintOf(it) },
  };
}

function message(text: string): object {
  return { text: sarifText(printable(text)) };
}

type Located = Pick<LocatedProblem, "file" | "line" | "column" | "endLine" | "endColumn">;

function physicalLocation({ file, line, column, endLine, endColumn }: Located, folder: string): object {
  return {
    artifactLocation: { uri: relativeUri(folder + file), uriBaseId: "%SRCROOT%" },
    region: { startLine: line, startColumn: column, endLine, endColumn },
  };
}

/** Half a character, which a file name may hold on some systems, has no place in a URI. */
function relativeUri(path: string): string {
  const whole = path.replaceAll(/\p{Surrogate}/gu, "\uFFFD");
  return whole.split("/").map(encodeURIComponent).join("/");
}

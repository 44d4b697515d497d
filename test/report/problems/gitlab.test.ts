import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { expect, test } from "vitest";
import { gitlabReport } from "../../../src/report/problems/gitlab.ts";
import { formatOptions, hostileReport, hostileTexts, located, reportOf } from "./hostile.ts";

type Degradation = {
  readonly description: string;
  readonly fingerprint: string;
  readonly location: { readonly path: string };
};

const schema = JSON.parse(
  readFileSync(new URL("schemas/gitlab-code-quality.json", import.meta.url), "utf8"),
) as object;
const validate = new Ajv2020({ allErrors: true }).compile<readonly Degradation[]>(schema);

function read(text: string): readonly Degradation[] {
  const report: unknown = JSON.parse(text);
  if (!validate(report)) throw new Error(JSON.stringify(validate.errors));
  return report;
}

test("one problem, whole", () => {
  const report = reportOf([located({ severity: "warning" })]);
  expect(read(gitlabReport(report, { ...formatOptions, folder: "museum/", sha256: () => "abc" }))).toEqual([
    {
      type: "issue",
      description: "M F",
      check_name: "schema/unknown-key",
      fingerprint: "abc",
      severity: "minor",
      location: {
        path: "museum/exhibits/helmet.yaml",
        lines: { begin: 2, end: 2 },
        positions: { begin: { line: 2, column: 3 }, end: { line: 2, column: 8 } },
      },
    },
  ]);
});

test("an empty list where nothing is wrong", () => {
  expect(gitlabReport(reportOf([]), formatOptions)).toBe("[]\n");
});

test("hostile texts stay text, and no fingerprint comes twice", () => {
  const report = read(gitlabReport(hostileReport(), formatOptions));
  expect(report.length).toBe(hostileTexts.length);
  expect(new Set(report.map(({ fingerprint }) => fingerprint)).size).toBe(report.length);
  expect(report.map(({ description }) => /[\p{Cc}\u202a-\u202e]/u.test(description))).not.toContain(true);
});

test("two projects in one repository have problems of their own", () => {
  const fingerprintIn = (folder: string) =>
    read(gitlabReport(reportOf([located({})]), { ...formatOptions, folder }))[0]?.fingerprint;
  expect(fingerprintIn("a/")).not.toBe(fingerprintIn("b/"));
});

test("a problem keeps its fingerprint where only a part is told", () => {
  const same = [located({ line: 1 }), located({ line: 5 }), located({ line: 9 })];
  const all = read(gitlabReport(reportOf(same), formatOptions));
  const part = read(gitlabReport(reportOf(same.slice(2), { found: same }), formatOptions));
  expect(part[0]?.fingerprint).toBe(all[2]?.fingerprint);
});

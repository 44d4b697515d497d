import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { expect, test } from "vitest";
import { codes, type Code } from "../../../src/base/codes.ts";
import { sarifReport } from "../../../src/report/problems/sarif.ts";
import { printable } from "../../../src/report/text.ts";
import { formatOptions, hostileReport, located, reportOf } from "./hostile.ts";

type Location = {
  readonly artifactLocation: { readonly uri: string; readonly uriBaseId: string };
  readonly region: object;
};

type Run = {
  readonly tool: { readonly driver: { readonly rules: readonly Rule[] } };
  readonly invocations: readonly { readonly toolExecutionNotifications: readonly object[] }[];
  readonly results: readonly {
    readonly ruleId: string;
    readonly ruleIndex: number;
    readonly level: string;
    readonly message: { readonly text: string };
    readonly locations: readonly { readonly physicalLocation: Location }[];
    readonly relatedLocations?: readonly { readonly physicalLocation: Location }[];
    readonly partialFingerprints: Readonly<Record<string, string>>;
  }[];
};

type Rule = { readonly id: string; readonly helpUri?: string; readonly help: { readonly markdown: string } };

/** The published schema speaks an older JSON Schema, which names itself with `id`. */
const { id, $schema, ...schema } = JSON.parse(
  readFileSync(new URL("schemas/sarif-2.1.0.json", import.meta.url), "utf8"),
) as { readonly id: string; readonly $schema: string };

const validate = new Ajv2020({
  allErrors: true,
  strict: false,
  unicodeRegExp: false,
  formats: { uri: isUri, "uri-reference": isUriReference, "date-time": true },
}).compile<{ readonly runs: readonly [Run] }>(schema);

function isUri(text: string): boolean {
  return URL.canParse(text);
}

function isUriReference(text: string): boolean {
  return (
    URL.canParse(text, "https://example.org/") && /^(?:[\w.~:/?#@!$&'()*+,;=-]|%[0-9A-F]{2})*$/.test(text)
  );
}

function runOf(text: string): Run {
  const log: unknown = JSON.parse(text);
  if (!validate(log)) throw new Error(JSON.stringify(validate.errors, null, 1));
  return log.runs[0];
}

test("the schema is the one of SARIF 2.1.0, and says no to what it does not know", () => {
  expect([id, $schema]).toEqual([
    "https://raw.githubusercontent.com/schemastore/schemastore/master/src/schemas/json/sarif-2.1.0-rtm.5.json",
    "http://json-schema.org/draft-04/schema#",
  ]);
  const log = JSON.parse(sarifReport(reportOf([located({})]), formatOptions)) as { runs: [Run] };
  expect(validate(log)).toBe(true);
  expect(validate({ ...log, runs: [{ ...log.runs[0], colour: "red" }] })).toBe(false);
});

test("one problem, whole", () => {
  const related = [
    { file: "exhibits/a b.yaml", line: 1, column: 1, endLine: 1, endColumn: 6, note: "first used here" },
  ];
  const report = reportOf([located({ code: "schema/missing", severity: "info", related })]);
  const options = {
    ...formatOptions,
    folder: "museum/",
    sha256: () => "abc",
    homepage: "https://example.org/docent",
  };
  const { tool, ...run } = runOf(sarifReport(report, options));
  expect(run).toEqual({
    invocations: [{ executionSuccessful: true, toolExecutionNotifications: [] }],
    originalUriBaseIds: { "%SRCROOT%": { description: { text: "The root of the repository." } } },
    columnKind: "utf16CodeUnits",
    results: [
      {
        ruleId: "schema/missing",
        ruleIndex: 0,
        level: "note",
        message: { text: "M F" },
        locations: [
          {
            physicalLocation: {
              artifactLocation: { uri: "museum/exhibits/helmet.yaml", uriBaseId: "%SRCROOT%" },
              region: { startLine: 2, startColumn: 3, endLine: 2, endColumn: 8 },
            },
          },
        ],
        relatedLocations: [
          {
            id: 0,
            message: { text: "first used here" },
            physicalLocation: {
              artifactLocation: { uri: "museum/exhibits/a%20b.yaml", uriBaseId: "%SRCROOT%" },
              region: { startLine: 1, startColumn: 1, endLine: 1, endColumn: 6 },
            },
          },
        ],
        partialFingerprints: { "docentProblem/v1": "abc" },
      },
    ],
  });
  const { title, why } = codes["schema/missing"];
  expect(tool).toEqual({
    driver: {
      name: "docent",
      semanticVersion: "1.2.3",
      informationUri: "https://example.org/docent",
      rules: [
        {
          id: "schema/missing",
          name: "SchemaMissing",
          shortDescription: { text: `${title}.` },
          fullDescription: { text: why },
          help: {
            text: expect.stringContaining("Wrong:\n\n") as string,
            markdown: expect.stringContaining("```yaml\n") as string,
          },
          helpUri: "https://example.org/docent/blob/main/docs/problems.md#schemamissing",
          defaultConfiguration: { level: "error" },
          properties: { tags: ["schema"] },
        },
      ],
    },
  });
});

test("every code has a rule that the schema accepts, its page, and its place in the list", () => {
  const names = Object.keys(codes) as readonly Code[];
  const options = { ...formatOptions, homepage: "https://example.org/docent" };
  const { tool, results } = runOf(sarifReport(reportOf(names.map((code) => located({ code }))), options));
  expect(results.map(({ ruleIndex }) => tool.driver.rules[ruleIndex]?.id)).toEqual(names);
  const pages = readFileSync(new URL("../../../docs/problems.md", import.meta.url), "utf8");
  const anchors = new Set(
    [...pages.matchAll(/^## (.+)$/gm)].map(([, head = ""]) => head.replaceAll("/", "")),
  );
  const written = tool.driver.rules.filter(({ id: code }) => pages.includes(`## ${code}\n`));
  expect(written.length).toBeGreaterThan(40);
  expect(written.map(({ helpUri }) => anchors.has(helpUri?.split("#")[1] ?? ""))).not.toContain(false);
});

test("where docent has no page, none is named", () => {
  const { tool } = runOf(sarifReport(reportOf([located({})]), formatOptions));
  expect(tool.driver.rules[0]).not.toHaveProperty("helpUri");
  expect(tool.driver).not.toHaveProperty("informationUri");
});

test("hostile texts stay text, and odd file names become URIs", () => {
  const report = hostileReport();
  const { results } = runOf(sarifReport(report, formatOptions));
  const wanted = (["error", "warning", "info"] as const).flatMap((level) =>
    report.problems.filter(({ severity }) => severity === level),
  );
  expect(
    results.map(({ message, locations }) => [
      message.text.replaceAll("{{", "{").replaceAll("}}", "}"),
      decodeURIComponent(locations[0]?.physicalLocation.artifactLocation.uri ?? ""),
    ]),
  ).toEqual(wanted.map(({ message, fix, file }) => [printable(`${message} ${fix}`), file]));
  expect(
    new Set(results.map(({ partialFingerprints }) => partialFingerprints["docentProblem/v1"])).size,
  ).toBe(results.length);
});

test("half a character in a file name does not stop the report", () => {
  const { results } = runOf(
    sarifReport(reportOf([located({ file: "exhibits/\ud83e.yaml" })]), formatOptions),
  );
  expect(results[0]?.locations[0]?.physicalLocation.artifactLocation.uri).toBe("exhibits/%EF%BF%BD.yaml");
});

test("no more results than GitHub accepts, errors first, and a notice of what is left out", () => {
  const problems = [
    ...Array.from({ length: 25_000 }, (_, index) =>
      located({ severity: "warning", line: index + 1, endLine: index + 1 }),
    ),
    located({ message: "the error" }),
    located({ message: "another" }),
  ];
  const { results, invocations } = runOf(sarifReport(reportOf(problems), formatOptions));
  expect(results.length).toBe(25_000);
  expect(results.slice(0, 3).map(({ level }) => level)).toEqual(["error", "error", "warning"]);
  expect(invocations[0]?.toolExecutionNotifications).toEqual([
    { level: "warning", message: { text: "2 more problems are left out of this file." } },
  ]);
});

import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { expect, test } from "vitest";
import { jsonReport } from "../../../src/report/problems/json.ts";
import { cleanReport, sampleReport } from "./sample.ts";

const schema = JSON.parse(
  readFileSync(new URL("../../../schemas/output/validate.json", import.meta.url), "utf8"),
) as object;

test("the report of one file, whole", () => {
  const report = sampleReport();
  const problems = report.problems.filter(({ file }) => file === "exhibits/helmet.yaml");
  expect(jsonReport({ ...report, problems })).toMatchInlineSnapshot(`
    "{
      "version": 1,
      "files": 6,
      "counts": {
        "error": 5,
        "warning": 2,
        "info": 0
      },
      "silenced": 0,
      "problems": [
        {
          "code": "yaml/duplicate-key",
          "severity": "error",
          "message": "\\"title\\" is here twice: line 1 has it too.",
          "why": "Only one of the two can count, and nobody can say which.",
          "fix": "Keep one of the two, here or in line 1, and delete the other.",
          "fixable": false,
          "file": "exhibits/helmet.yaml",
          "line": 3,
          "column": 1,
          "endLine": 3,
          "endColumn": 6,
          "pointer": null,
          "related": [
            {
              "file": "exhibits/helmet.yaml",
              "line": 1,
              "column": 1,
              "note": "first used here"
            }
          ]
        }
      ]
    }
    "
  `);
});

test("the schema describes it, and nothing else", () => {
  const validate = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true }).compile(schema);
  for (const report of [sampleReport(), sampleReport(2), cleanReport()]) {
    validate(JSON.parse(jsonReport(report)));
    expect(validate.errors).toBeNull();
  }
  expect(validate({ version: 2, files: 0, counts: { error: 0, warning: 0, info: 0 }, problems: [] })).toBe(
    false,
  );
});

test("counts tell of hidden problems too", () => {
  const { counts, problems } = JSON.parse(jsonReport(sampleReport(2))) as {
    counts: Record<string, number>;
    problems: unknown[];
  };
  expect([counts, problems.length]).toEqual([{ error: 5, warning: 2, info: 0 }, 2]);
});

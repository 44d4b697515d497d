import { describe, expect, test } from "vitest";
import { schemaCodes } from "../../../src/base/codes/schema.ts";
import type { Kind } from "../../../src/model/project.ts";
import { checkSchema } from "../../../src/read/schema.ts";
import { parseYaml } from "../../../src/read/syntax.ts";

/** The kind of file each example is. */
const kinds: Readonly<Record<keyof typeof schemaCodes, Kind>> = {
  "schema/unknown-key": "tour",
  "schema/missing": "exhibit",
  "schema/type": "tour",
  "schema/value": "tour",
  "schema/format": "visit",
  "schema/number-not-text": "exhibit",
};

describe("the catalogue of schema problems", () => {
  test.each(Object.entries(kinds) as [keyof typeof schemaCodes, Kind][])(
    "%s: its example is true",
    (code, kind) => {
      const { wrong, right } = schemaCodes[code].example;
      expect(codesOf(kind, wrong)).toEqual([code]);
      expect(codesOf(kind, right)).toEqual([]);
    },
  );
});

function codesOf(kind: Kind, text: string): readonly string[] {
  const { value, problems } = parseYaml("example.yaml", text);
  expect(problems).toEqual([]);
  return value === null ? [] : checkSchema(kind, value).map(({ code }) => code);
}

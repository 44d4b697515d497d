import { readFileSync, readdirSync } from "node:fs";
import fc from "fast-check";
import { expect, test } from "vitest";
import { codes } from "../../src/base/codes.ts";
import type { Entry } from "../../src/base/codes/entry.ts";
import type { Kind } from "../../src/model/project.ts";
import { checkSchema } from "../../src/read/schema.ts";
import { parseYaml } from "../../src/read/syntax.ts";

/** The example's files, which are right. */
const files = (
  [
    ["venues", "venue"],
    ["exhibits", "exhibit"],
    ["outcomes", "outcomes"],
    ["tours", "tour"],
    ["visits", "visit"],
  ] as const
).flatMap(([folder, kind]) =>
  readdirSync(`examples/azulejos/${folder}`).map((name) => {
    const path = `examples/azulejos/${folder}/${name}`;
    return { kind, path, value: parseYaml(path, readFileSync(path, "utf8")).value?.value };
  }),
);

test("the example's files are right", () => {
  expect(files.map(({ kind, value }) => problemsOf(kind, value))).toEqual(files.map(() => []));
});

test("whatever is put anywhere, every problem has words, and none is told twice", () => {
  const mistake = fc.record({
    file: fc.constantFrom(...files),
    where: fc.array(fc.nat(), { maxLength: 8 }),
    key: fc.constantFrom("titel", "en", "x y", "constructor", "a/b~c", ""),
    value: fc.oneof(
      fc.constantFrom(null, true, 7, 1.5, "", " ", "word", [], {}, ["a"], { en: "a" }),
      fc.jsonValue({ maxDepth: 2 }),
    ),
  });
  fc.assert(
    fc.property(mistake, ({ file, where, key, value }) => {
      const said = problemsOf(file.kind, changed(file.value, where, { key, value }));
      expect(said.join("\n")).not.toMatch(/undefined|\[object|NaN/);
      expect(new Set(said).size).toBe(said.length);
    }),
    { numRuns: 300, seed: 2 },
  );
});

/** The value with a new member, or another one, where the way of `where` ends. */
function changed(
  value: unknown,
  [turn, ...rest]: readonly number[],
  put: { readonly key: string; readonly value: unknown },
): unknown {
  if (typeof value !== "object" || value === null || turn === undefined) return put.value;
  const keys = Object.keys(value);
  const key = keys[turn % (keys.length + 1)];
  if (Array.isArray(value)) {
    return value.map((item: unknown, index) => (String(index) === key ? changed(item, rest, put) : item));
  }
  if (key === undefined) return { ...value, [put.key]: put.value };
  return { ...value, [key]: changed((value as Record<string, unknown>)[key], rest, put) };
}

/** What is said of a value: place, message and fix. JSON is YAML. */
function problemsOf(kind: Kind, value: unknown): readonly string[] {
  const document = parseYaml("file.yaml", JSON.stringify(value, null, 1) + "\n").value;
  if (document === null) return [];
  return checkSchema(kind, document).map(({ code, args, place }) => {
    const { message, fix } = codes[code] as Entry<unknown>;
    const { line, column } = document.positionOf(place);
    return `${String(line)}:${String(column)} ${code} ${message(args)} ${fix(args)}`;
  });
}

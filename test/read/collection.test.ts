/** Ten thousand files: every mistake is found where it was made, and nothing else is. */
import { expect, it } from "vitest";
import { check } from "../../src/docent/check.ts";
import { readProject } from "../../src/read/project.ts";
import { examine } from "../../src/rules/examine.ts";
import { aCollection } from "../support/collection.ts";
import { withMistakes, type Mistake } from "../support/mistakes.ts";

function found(files: ReadonlyMap<string, string>): readonly Mistake[] {
  const encoder = new TextEncoder();
  const isYaml = (path: string): boolean => path.endsWith(".yaml");
  const read = readProject({
    sources: [...files].flatMap(([path, text]) =>
      isYaml(path) ? [{ path, bytes: encoder.encode(text) }] : [],
    ),
    others: new Set([...files.keys()].filter((path) => !isYaml(path))),
    loneTour: null,
  });
  const examined = examine(read, { today: "2026-05-01", profile: "draft", rules: true });
  return check(examined, { atMost: Infinity }).problems.map(({ code, file, line, column }) => ({
    code,
    file,
    line,
    column,
  }));
}

it("finds nothing in a collection without mistakes", () => {
  expect(found(aCollection(1_000).files)).toEqual([]);
});

it("finds each of 1,000 mistakes among 10,000 files, and nothing else", () => {
  const { files, mistakes } = withMistakes(aCollection(10_000), 1_000);
  const expected = [...mistakes].sort((a, b) => (a.file < b.file ? -1 : 1));
  expect(mistakes).toHaveLength(1_000);
  expect(found(files)).toEqual(expected);
}, 120_000);

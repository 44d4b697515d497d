import { expect, test } from "vitest";
import { problem, seeAlso } from "../../src/base/problem.ts";
import { locateAll, plainText } from "../../src/read/locate.ts";
import { parseYaml } from "../../src/read/syntax.ts";

const text = "title: x\nfor: y\n";
const { value: document } = parseYaml("b.yaml", text);
if (document === null) throw new Error("no document");
const files = new Map([
  ["b.yaml", document],
  ["a.hbs", plainText("<p>\n{{oops}}\n")],
]);
const cut = (place: { start: number; end: number } | { pointer: string }): ReturnType<typeof problem> =>
  problem("yaml/cut-text", { file: "b.yaml", ...place }, { kept: "k", lost: "#l", fixed: null });

test("words and positions, sorted by file, place and code, each once", () => {
  const unreadable = problem(
    "template/syntax",
    { file: "a.hbs", start: 4, end: 12 },
    { detail: "no such block" },
  );
  const reserved = problem(
    "yaml/reserved-key",
    { file: "b.yaml", pointer: "/for", on: "key" },
    { key: "for" },
  );
  const twice = seeAlso(reserved, { file: "b.yaml", pointer: "/title", on: "key" }, "see here");
  const located = locateAll(
    [cut({ pointer: "/for" }), twice, cut({ start: 7, end: 8 }), unreadable, twice],
    files,
  );
  expect(
    located.map(({ file, line, column, endColumn, code, pointer }) => [
      file,
      line,
      column,
      endColumn,
      code,
      pointer,
    ]),
  ).toEqual([
    ["a.hbs", 2, 1, 9, "template/syntax", null],
    ["b.yaml", 1, 8, 9, "yaml/cut-text", null],
    ["b.yaml", 2, 1, 4, "yaml/reserved-key", "/for"],
    ["b.yaml", 2, 6, 7, "yaml/cut-text", "/for"],
  ]);
  expect(located[2]).toEqual({
    code: "yaml/reserved-key",
    severity: "error",
    message: '"for" cannot be a key.',
    why: "Programs give this word a meaning of their own.",
    fix: "Choose another word.",
    fixable: false,
    file: "b.yaml",
    pointer: "/for",
    line: 2,
    column: 1,
    endLine: 2,
    endColumn: 4,
    related: [{ file: "b.yaml", note: "see here", line: 1, column: 1, endLine: 1, endColumn: 6 }],
  });
});

test("levels change a severity or drop the problem", () => {
  const problems = [cut({ pointer: "/for" })];
  const severities = (level: "error" | "off"): readonly string[] =>
    locateAll(problems, files, (code) => (code === "yaml/cut-text" ? level : "error")).map(
      ({ severity }) => severity,
    );
  expect([severities("error"), severities("off")]).toEqual([["error"], []]);
});

test("a file whose text is not at hand is shown at its beginning", () => {
  const [located] = locateAll([problem("yaml/documents", { file: "c.yaml", start: 9, end: 12 }, {})], files);
  expect([located?.line, located?.column]).toEqual([1, 1]);
});

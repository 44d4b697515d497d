/** Values that readers of the older YAML take for something else. */
import { describe, expect, it, test } from "vitest";
import { locateAll } from "../../src/read/locate.ts";
import { readFast } from "../../src/read/fast.ts";
import { readProject } from "../../src/read/project.ts";
import { projectOf } from "../support/project.ts";
import { ambiguousScalar } from "../../src/read/syntax/ambiguous.ts";

type Riddle = readonly [typed: string, here: string, elsewhere: string, plain: string | null];

const riddles: readonly Riddle[] = [
  ...["yes", "Yes", "YES", "on", "ON", "y", "Y"].map((typed): Riddle => [typed, "text", "true", null]),
  ...["no", "No", "NO", "off", "Off", "n", "N"].map((typed): Riddle => [typed, "text", "false", null]),
  ...["10:30", "1:30", "09:30", "12:00:59", "190:20:30.5", "4:3", "-1:30"].map((typed): Riddle => [
    typed,
    "text",
    "sixties",
    null,
  ]),
  ["017", "number", "eights", "17"],
  ["-017", "number", "eights", "-17"],
  ["08", "number", "text", "8"],
  ["0o17", "number", "text", "15"],
  ["1_000", "text", "number", null],
  ["0b101", "text", "number", null],
];

describe("a riddle", () => {
  test.each<Riddle>(riddles)("%s", (typed, here, elsewhere, plain) => {
    expect(ambiguousScalar(typed)).toEqual({ here, elsewhere, plain });
  });

  test.each<Riddle>(riddles)("%s is left to the reader that tells of it", (typed) => {
    for (const text of [`a: ${typed}\n`, `- ${typed}\n`, `a: [${typed}, b]\n`, `a: {b: ${typed}}\n`]) {
      expect(readFast("a.yaml", text)).toBe(null);
    }
  });
});

test.each([
  ["", "true", "false", "null", "~", "17", "0", "-5", "1.10", "0.5", "1e3", "2024-05-31", "1987.21"],
  ["10:30-12:00", "10:60", "10:3x", "hgp6:1", "a10:30", "10:30 Uhr", "1:2:3:4", "EA24", "0x1F"],
  ["not", "none", "yesterday", "only", "north", "one", "0".repeat(50), "_1", "1-2"],
])("everybody reads these alike: %s …", (...typed) => {
  expect(typed.filter((it) => ambiguousScalar(it) !== null)).toEqual([]);
});

function told(text: string): readonly unknown[] {
  const bytes = new TextEncoder().encode(text);
  const source = { path: "venues/m.yaml", bytes };
  const { problems, documents } = readProject({ sources: [source], others: new Set(), loneTour: null });
  return locateAll(problems, documents).map((it) => [
    it.line,
    it.column,
    it.code,
    it.message,
    it.fix,
    it.fixable,
  ]);
}

it("is told once, where it stands, with what to type", () => {
  expect(
    told('title: M\nx-opening:\n  - {days: [mon], from: 10:00, to: "18:00"}\nx-shop: no # or is it?\n'),
  ).toEqual([
    [
      3,
      25,
      "yaml/ambiguous",
      '"10:00" is text here, but a number (counted in sixties) to programs that read the older YAML 1.1.',
      'If it is text, put quotes around it: "10:00"',
      true,
    ],
    [
      4,
      9,
      "yaml/ambiguous",
      '"no" is text here, but the value false to programs that read the older YAML 1.1.',
      'If it is text, put quotes around it: "no"',
      true,
    ],
  ]);
  expect(told("title: M\nx-number: 017\n")).toEqual([
    [
      2,
      11,
      "yaml/ambiguous",
      '"017" is a number here, but another number (counted in eights) to programs that read the older YAML 1.1.',
      'If it is text, put quotes around it: "017"; if it is a number, write 17.',
      false,
    ],
  ]);
});

it("is not told besides what the schema says of the same value, nor of quoted ones", () => {
  expect(told("title: 017\n").map((it) => (it as readonly unknown[])[2])).toEqual(["schema/number-not-text"]);
  expect(told("title: \"no\"\nx-a: '10:30'\nx-b: |\n  yes\n")).toEqual([]);
});

it("is no riddle in docent.yaml, which only docent reads", () => {
  const files = { "docent.yaml": "title: A\nlanguages: [en]\nrules: {time/attention: off}\n" };
  expect(readProject(projectOf(files)).problems).toEqual([]);
});

import fc from "fast-check";
import { expect, test } from "vitest";
import { textTable } from "../../src/report/table.ts";
import { displayWidth, shorten, wrapParts } from "../../src/report/text.ts";

const rows = [
  [{ text: "" }, { text: "" }, { text: "minutes" }],
  [{ text: "a:1" }, { text: "A long title of an outcome" }, { text: "7" }],
  [{ text: "a:22" }, { text: "短い題" }, { text: "" }],
];

test("columns are as wide as they need, wide characters counted twice, and no line ends in spaces", () => {
  expect(textTable([{}, {}, { align: "right" }], rows, { width: 80, ellipsis: "…" })).toEqual([
    "                                  minutes",
    "a:1   A long title of an outcome        7",
    "a:22  短い題",
  ]);
});

test("the shrinking column gives way, and is left out when next to nothing remains of it", () => {
  const columns = [{}, { shrinks: true }, { align: "centre" }] as const;
  expect(textTable(columns, rows, { width: 25, ellipsis: "…" })).toEqual([
    "                  minutes",
    "a:1   A long ti…     7",
    "a:22  短い題",
  ]);
  expect(textTable(columns, rows, { width: 15, ellipsis: "…" })).toEqual([
    "      minutes",
    "a:1      7",
    "a:22",
  ]);
});

test("shortened text never takes more room than given", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), fc.integer({ min: 3, max: 20 }), (text, width) => {
      expect(displayWidth(shorten(text, width, "…"))).toBeLessThanOrEqual(Math.max(width, 1));
    }),
  );
});

test("text breaks between its parts only", () => {
  expect(wrapParts(["one", "two", "a-very-long-part", "x"], 8)).toEqual(["one two", "a-very-long-part", "x"]);
});

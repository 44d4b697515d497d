import { expect, test } from "vitest";
import { applyEdits, lineEdits } from "../../src/base/edit.ts";

test("makes edits in the order of the text, whatever theirs is", () => {
  const edits = [
    { start: 4, end: 5, text: "E" },
    { start: 0, end: 1, text: "" },
    { start: 2, end: 2, text: "-" },
  ];
  expect(applyEdits("abcdef", edits)).toBe("b-cdEf");
});

test("leaves out what overlaps", () => {
  const edits = [
    { start: 0, end: 3, text: "x" },
    { start: 2, end: 4, text: "y" },
    { start: 0, end: 3, text: "z" },
  ];
  expect(applyEdits("abcdef", edits)).toBe("xdef");
});

test("finds the smallest edits between two texts of as many lines", () => {
  const before = "title:\n\ten: A\nminutes: 5\r\nlast";
  const after = 'title:\n  en: A\nminutes: "5"\r\nlast';
  const edits = lineEdits(before, after);
  expect(edits).toEqual([
    { start: 7, end: 8, text: "  " },
    { start: 23, end: 24, text: '"5"' },
  ]);
  expect(applyEdits(before, edits)).toBe(after);
});

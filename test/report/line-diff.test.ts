import { expect, test } from "vitest";
import { lineDiff } from "../../src/report/line-diff.ts";

test("shows runs of lines that differ", () => {
  expect(lineDiff("a.yaml", "a\nb\nc\nd\ne\n", "A\nB\nc\nd\nE\n")).toBe(
    "--- a.yaml\n+++ a.yaml\n@@ -1,2 +1,2 @@\n-a\n-b\n+A\n+B\n@@ -5 +5 @@\n-e\n+E\n",
  );
});

test("keeps line ends, and tells of one that is not there", () => {
  expect(lineDiff("a.yaml", "a\r\nb", "a\r\nc")).toBe(
    "--- a.yaml\n+++ a.yaml\n@@ -2 +2 @@\n-b\n\\ No newline at end of file\n+c\n\\ No newline at end of file\n",
  );
});

test("says nothing of texts that are equal", () => {
  expect(lineDiff("a.yaml", "a\n", "a\n")).toBe("");
});

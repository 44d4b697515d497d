import { expect, test } from "vitest";
import { codes, type Code } from "../../src/base/codes.ts";
import { explainCode } from "../../src/report/explain.ts";
import { plainPaint } from "../../src/report/paint.ts";

test("a code with its words and its example", () => {
  expect(explainCode("yaml/tab", plainPaint)).toMatchInlineSnapshot(`
    "yaml/tab (error)
    A Tab stands where YAML needs spaces.

    For example  Line 5 starts with a Tab.
    Why          YAML shows by spaces what belongs to what, and a Tab has no fixed width.
    What to do   Replace the Tab with two spaces.

    Wrong
        stops:
        	- panorama
    Right
        stops:
          - panorama
    "
  `);
});

test.each(Object.keys(codes) as Code[])("%s has a title, a reason and an example", (code) => {
  const text = explainCode(code, plainPaint);
  expect(text).toMatch(/^[a-z]+\/[a-z0-9-]+ \((error|warning|info)\)\n[A-Z].+[^.]\.\n/);
  expect(text).not.toMatch(/undefined|\[object|\n {4}\n/);
});

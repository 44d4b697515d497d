import { expect, test } from "vitest";
import { compactReport } from "../../../src/report/problems/compact.ts";
import { cleanReport, sampleReport } from "./sample.ts";

test("one line a problem, without control characters", () => {
  expect(compactReport(sampleReport())).toMatchInlineSnapshot(`
    "exhibits/helmet.yaml:3:1: error yaml/duplicate-key "title" is here twice: line 1 has it too.
    tours/emoji.yaml:1:1: error yaml/alias "*a" repeats what was marked "&a", but nothing above has that mark.
    tours/emoji.yaml:2:19: warning yaml/cut-text The text ends at "日本 🦁 title": "#1 of all" is taken for a comment.
    tours/escape.yaml:2:1: error yaml/reserved-key "red �[31m�" cannot be a key.
    tours/long.yaml:2:304: warning yaml/cut-text The text ends at "…word word word word word word word word": "#1 of many" is taken for a comment.
    tours/lost.yaml:1:1: error yaml/too-big The file has 7.2 MB; a YAML file may have 5 MB.
    tours/tab.yaml:2:1: error yaml/tab Line 2 starts with a Tab.
    "
  `);
});

test("nothing for nothing", () => {
  expect(compactReport(cleanReport())).toBe("");
});

/** The Markdown, read as GitHub reads it: CommonMark with tables, then HTML as a browser takes it. */
import { micromark } from "micromark";
import { gfm, gfmHtml } from "micromark-extension-gfm";
import { expect, test } from "vitest";
import { markdownReport, markdownWithin } from "../../../src/report/problems/markdown.ts";
import { printable } from "../../../src/report/text.ts";
import { formatOptions, hostileReport, located, reportOf } from "./hostile.ts";
import { elementsIn, named, readHtml, textIn, type HtmlElement } from "../../support/html.ts";

function pageOf(markdown: string): HtmlElement {
  const body = micromark(markdown, {
    extensions: [gfm()],
    htmlExtensions: [gfmHtml()],
    allowDangerousHtml: true,
  });
  return readHtml(`<!doctype html>${body}`).root;
}

function elements(inside: HtmlElement, name: string): readonly HtmlElement[] {
  return elementsIn(inside, named(name)).filter((each) => each !== inside);
}

test("a table of a few problems", () => {
  const report = reportOf(
    [
      located({ message: '"titel" is wrong', fix: 'Did you mean "title"?' }),
      located({ severity: "warning", code: "yaml/cut-text", line: 7 }),
      located({ severity: "info", file: "tours/a.yaml" }),
    ],
    { silenced: 2 },
  );
  const options = { ...formatOptions, folder: "museum/", homepage: "https://example.org/docent" };
  expect(markdownReport(report, options)).toMatchInlineSnapshot(`
    "### ❌ docent: 3 files, 1 error, 1 warning, 1 note

    |  | Where | What is wrong | What to do | Code |
    | :-- | :-- | :-- | :-- | :-- |
    | ❌ | \`museum/exhibits/helmet.yaml:2:3\` | "titel" is wrong | Did you mean "title"? | [\`schema/unknown-key\`](https://example.org/docent/blob/main/docs/problems.md#schemaunknown-key) |
    | ⚠️ | \`museum/exhibits/helmet.yaml:7:3\` | M | F | [\`yaml/cut-text\`](https://example.org/docent/blob/main/docs/problems.md#yamlcut-text) |
    | ℹ️ | \`museum/tours/a.yaml:2:3\` | M | F | [\`schema/unknown-key\`](https://example.org/docent/blob/main/docs/problems.md#schemaunknown-key) |

    2 ignored with a reason.

    What a code means: \`docent explain CODE\`
    "
  `);
});

test("nothing is wrong", () => {
  expect(markdownReport(reportOf([]), formatOptions)).toBe("### ✅ docent: 3 files, no problems\n");
  expect(markdownReport(reportOf([], { silenced: 1 }), formatOptions)).toBe(
    "### ✅ docent: 3 files, no problems\n\n1 ignored with a reason.\n",
  );
});

test("many problems are folded, file by file", () => {
  const problems = [
    ...Array.from({ length: 20 }, (_, index) => located({ severity: "warning", line: index + 1 })),
    located({ file: "tours/a&b.yaml" }),
  ];
  const page = pageOf(markdownReport(reportOf(problems, { maxProblems: 20 }), formatOptions));
  expect(elements(page, "details")).toEqual([]);
  expect(elements(page, "p").map(textIn)[0]).toBe("1 more problem not shown here.");
  const folded = pageOf(markdownReport(reportOf(problems), formatOptions));
  expect(elements(folded, "summary").map(textIn)).toEqual([
    "exhibits/helmet.yaml: 20 problems",
    "tours/a&b.yaml: 1 problem",
  ]);
  expect(elements(folded, "details").map((each) => elements(each, "tr").length)).toEqual([21, 2]);
});

test("hostile texts stay text: no tags, no links, nobody called", () => {
  const report = hostileReport();
  const markdown = markdownReport(report, formatOptions);
  const page = pageOf(markdown);
  const rows = elements(page, "tr").slice(1);
  expect(rows.map((row) => elements(row, "td").map(textIn).slice(1, 4))).toEqual(
    report.problems.map(({ file, line, column, message, fix }) => [
      printable(`${file}:${line}:${column}`),
      printable(message),
      printable(fix),
    ]),
  );
  const names = new Set(elementsIn(page).map(({ tagName }) => tagName));
  expect([...names].sort()).toEqual([
    "body",
    "code",
    "h3",
    "head",
    "html",
    "p",
    "table",
    "tbody",
    "td",
    "th",
    "thead",
    "tr",
  ]);
});

test("as much as fits", () => {
  const problems = Array.from({ length: 300 }, (_, index) =>
    located({ line: index + 1, message: "日本".repeat(30) }),
  );
  const bytes = (text: string) => new TextEncoder().encode(text).length;
  const whole = markdownReport(reportOf(problems), formatOptions);
  expect(markdownWithin(bytes(whole), reportOf(problems), formatOptions)).toBe(whole);
  const cut = markdownWithin(20_000, reportOf(problems), formatOptions);
  expect(bytes(cut)).toBeGreaterThan(15_000);
  expect(bytes(cut)).toBeLessThanOrEqual(20_000);
  const shown = cut.match(/^\| ❌/gm)?.length ?? 0;
  expect(cut).toContain(`\n${300 - shown} more problems not shown here.\n`);
  expect(markdownWithin(10, reportOf(problems), formatOptions)).toBe("");
});

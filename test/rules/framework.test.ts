/** Rules of frameworks: each fires on a crafted case (`framework.txt`), and stays silent on one just beside it. */
import { expect, test } from "vitest";
import { readPattern } from "../../src/rules/framework/pattern.ts";
import { changed, lesson, told, transcript } from "../support/lesson.ts";

const uuid = "6f1c0a52-3d1e-4b7e-9a55-0d4e8f1b2c33";
const second = "6f1c0a52-3d1e-4b7e-9a55-0d4e8f1b2c34";
const head = "official: true\n";
const trades = "{id: trades, ";
const sources = "{id: sources, ";
const exchanged = `${head}uuid: ${uuid}\n`;
const related = (type: string) =>
  changed(head, `${exchanged}relations: [{type: ${type}, from: fire, to: trades}]\n`);
const fire = "id: fire, ";
const visit = (date: string) => ({
  "visits/may.yaml": `tour: city\ndate: ${date}\ngroups: [{id: A, size: 12}]\n`,
});
const coded = (codes: readonly string[], pattern = "") => ({
  ...lesson,
  "outcomes/codes.yaml": `title: Codes\n${pattern}outcomes:\n${codes
    .map((code, index) => `  - {id: o${index}, statement: Number ${index}, code: "${code}"}\n`)
    .join("")}`,
  "exhibits/more.yaml": 'title: More\noutcomes: ["codes:o0"]\n',
});
const withPattern = (pattern: string, ...codes: readonly string[]) =>
  coded(codes, `codePattern: '${pattern}'\n`);
const promising = (ref: string) =>
  changed('"h6:sources"]\nintentions', `"h6:sources", "${ref}"]\nintentions`);
const younger = {
  "outcomes/g2.yaml": "title: Geography 2\nyear: Year 2\noutcomes: [{id: maps, statement: Read a plan}]\n",
  "outcomes/g5.yaml": "title: Geography 5\nyear: Year 5\noutcomes: [{id: maps, statement: Read a map}]\n",
  "outcomes/any.yaml": 'title: Secondary\nisced: "2"\noutcomes: [{id: maps, statement: Draw a map}]\n',
};

test("what rules of frameworks say", async () => {
  await expect(
    transcript("framework", {
      "a key of one's own in a framework from elsewhere": changed(head, `${exchanged}x-colour: blue\n`),
      "a key of one's own in an outcome": changed(trades, `{id: trades, uuid: ${uuid}, x-colour: blue, `),
      "a UUID in capitals": changed(trades, `{id: trades, uuid: ${uuid.toUpperCase()}, `),
      "a UUID that is none": changed(trades, "{id: trades, uuid: H1, "),
      "a UUID twice": changed(trades, `{id: trades, uuid: ${uuid}, `, {}, [
        sources,
        `{id: sources, uuid: ${uuid}, `,
      ]),
      "a relation misspelt": related("isChildof"),
      "a relation that CASE has not": related("leads to"),
      "an outcome past its last day": changed(fire, `${fire}validTo: 2025-08-31, `),
      "an outcome that was replaced": changed(fire, `${fire}replacedBy: trades, `),
      "an outcome below a heading that was replaced": changed(
        "alignable: false",
        "alignable: false\n    replacedBy: sources",
      ),
      "a framework past its last day": changed(head, `${head}validTo: 2025-08-31\n`),
      "a framework that is deprecated": changed(head, `${head}status: Deprecated\n`),
      "a visit after the last day": changed(head, `${head}validTo: 2026-08-31\n`, visit("2026-09-15")),
      "a pattern that is none": withPattern("[A-Z", "A1"),
      "a pattern that looks around": withPattern("^(?=A)A1$", "A1"),
      "a code unlike its pattern": withPattern("^A[0-9]+$", "A1", "B2"),
      "a code of another framework, and unlike its pattern": withPattern("^A[0-9]+$", "A1", "MS-PS1-3"),
      "one code of another framework": coded(["MS-PS1-3", "MS-PS1-4", "MS-LS1-1", "EF05GE03"]),
      "official, with codes of nobody": changed(", codeSource: official", "", {}, [
        trades,
        `{id: trades, code: H3, `,
      ]),
      "official, without source and version": changed(
        'source: https://example.org/h6\nversion: "2020"\n',
        "",
      ),
      "a heading promised": promising("h6:past"),
      "a heading at a stop": changed('    teaches: ["h6:sources"]', '    teaches: ["h6:sources", "h6:past"]'),
      "a heading of an exhibit": changed('outcomes: ["h6:fire"]', 'outcomes: ["h6:fire", {ref: "h6:past"}]'),
      "an outcome for a class four years younger": { ...promising("g2:maps"), ...younger },
      "an outcome for another level": {
        ...changed("for: {year: Year 6, ages: [10, 11]}", 'for: {isced: "1"}'),
        ...younger,
        "exhibits/more.yaml": 'title: More\noutcomes: ["any:maps"]\n',
        "tours/other.yaml": 'title: Other\nfor: {isced: "1"}\noutcomes: ["any:maps"]\nstops: [view]\n',
      },
    }),
  ).toMatchFileSnapshot("framework.txt");
});

test.each([
  ["the lesson", lesson],
  ["extras under x-case", changed(head, `${exchanged}x-case: {extensions: {colour: blue}}\n`)],
  ["a key of one's own in a list of one's own", changed(head, `${head}x-colour: blue\n`)],
  [
    "two UUIDs",
    changed(trades, `{id: trades, uuid: ${uuid}, `, {}, [sources, `{id: sources, uuid: ${second}, `]),
  ],
  ["a relation that CASE has", related("isRelatedTo")],
  ["a relation of one's own that CASE keeps", related("ext:leads-to")],
  ["an outcome on its last day", changed(fire, `${fire}validTo: 2026-03-02, `)],
  ["an outcome that was replaced, and nobody uses", changed(trades, `{id: trades, replacedBy: fire, `)],
  ["a visit on the last day", changed(head, `${head}validTo: 2026-08-31\n`, visit("2026-08-31"))],
  ["codes like their pattern", withPattern("^A[0-9]+$", "A1", "A22")],
  ["a heading's code unlike the pattern", changed(head, `${head}codePattern: ^H[0-9]$\n`)],
  ["codes of many frameworks", coded(["MS-PS1-3", "EF05GE03", "AC9HS5K01", "SOC 2-06a"])],
  ["codes that nobody knows", coded(["A1", "B2", "C3", "MS-PS1-3"])],
  ["codes of no official framework", coded(["A1"])],
  ["an outcome of the year before", { ...promising("g5:maps"), ...younger }],
])("silent: %s", (_name, files) => {
  expect(told(files, { of: "framework" })).toEqual([]);
});

test.each([
  ["^[A-Z]{2}-[0-9]+$", "AB-12", true],
  ["^[A-Z]{2}-[0-9]+$", "AB-", false],
  ["[0-9]", "a1b", true],
  ["^(?:K|[1-5]|MS|HS|K-2|3-5)-(?:PS|LS|ESS|ETS)\\d-\\d+$", "MS-PS1-3", true],
  ["^(?:K|[1-5]|MS|HS|K-2|3-5)-(?:PS|LS|ESS|ETS)\\d-\\d+$", "K-2-ETS1-1", true],
  ["^(?:K|[1-5]|MS|HS|K-2|3-5)-(?:PS|LS|ESS|ETS)\\d-\\d+$", "MS-PS13", false],
  ["^\\d+(?:\\.\\d+)*[a-z]?$", "1.2.10b", true],
  ["^\\d+(?:\\.\\d+)*[a-z]?$", "1.2.", false],
  ["^a{2,3}?b*$", "aaabb", true],
  ["^a{2,3}?b*$", "aaaab", false],
  ["^a{2,}$", "aaaa", true],
  ["^x{a}$", "x{a}", true],
  ["^[\\]^-]\\x41\\.$", "^A.", true],
  ["^(a|)b()$", "b", true],
])("the pattern %s in %s: %s, as everywhere", (pattern, code, isFound) => {
  const read = readPattern(pattern);
  expect(typeof read === "function" && read(code)).toBe(isFound);
  expect(new RegExp(pattern).test(code)).toBe(isFound);
});

test.each([
  ["^(a*)*$", `${"a".repeat(100)}!`, false],
  ["^(?:(?:a?){50}){50}$", `${"a".repeat(40)}!`, false],
  ["^(a|aa)+$", `${"a".repeat(400)}!`, false],
  [".*.*.*.*.*.*x$", "a".repeat(400), false],
  ["^a$", "a".repeat(600), true],
])("a pattern that may take for ever: %s", (pattern, code, isFound) => {
  const read = readPattern(pattern);
  expect(typeof read === "function" && read(code)).toBe(isFound);
});

test.each([
  ["(a", null],
  ["a**", null],
  ["^(?=a)", "(?="],
  ["(?<year>\\d)", "(?<"],
  ["(a)\\1", "\\1"],
  ["\\bA", "\\b"],
  ["a{1000}", "{1000}"],
  ["a".repeat(501), `${"a".repeat(20)}…`],
])("does not read %s", (pattern, unread) => {
  expect(readPattern(pattern)).toEqual({ unread });
});

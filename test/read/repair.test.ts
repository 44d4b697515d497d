/** Repairs: what is mended, to the byte, and what is left to people. */
import { describe, expect, test } from "vitest";
import { harbour } from "../support/harbour.ts";
import { projectOf } from "../support/project.ts";
import { problemsOf, repaired, repairsOf } from "../support/repaired.ts";

const exhibit = "exhibits/anchor.yaml";
const tour = "tours/anchor.yaml";
const visit = "visits/anchor.yaml";
const venue = "venues/anchor.yaml";

/** The file of a project with it after all repairs. */
function after(path: string, text: string): string {
  const { sources } = repaired(projectOf({ ...harbour, [path]: text }));
  const bytes = sources.find((source) => source.path === path)?.bytes;
  return new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
}

describe("what is mended", () => {
  test.each<[what: string, path: string, before: string, after: string]>([
    ["a misspelt key", exhibit, "titel: Anchor # a\n", "title: Anchor # a\n"],
    ["a key with another capital", exhibit, "Title: Anchor\n", "title: Anchor\n"],
    ["a key in quotes", exhibit, `"titel": 'Anchor'\n`, `"title": 'Anchor'\n`],
    ["a key in curly quotes", exhibit, "“title”: Anchor\n", "title: Anchor\n"],
    [
      "a key with hyphens",
      tour,
      "title: A\nkey-question: Why?\nstops: [cutter]\n",
      "title: A\nkeyQuestion: Why?\nstops: [cutter]\n",
    ],
    ["two keys of one map", exhibit, "titel: Anchor\nminuts: 5\n", "title: Anchor\nminutes: 5\n"],
    [
      "a key in braces",
      tour,
      "title: A\nstops: [{exhibit: cutter, minuts: 5}]\n",
      "title: A\nstops: [{exhibit: cutter, minutes: 5}]\n",
    ],
    ["a key and what stands under it", exhibit, "titel: {ger: Anker}\n", "title: {de: Anker}\n"],
    [
      "a language",
      exhibit,
      "title: {en-gb: Anchor, pt_BR: Âncora}\n",
      "title: {en-GB: Anchor, pt-BR: Âncora}\n",
    ],
    ["a misspelt word", exhibit, "title: A\ntype: Artwrok\n", "title: A\ntype: artwork\n"],
    ["a word in curly quotes", exhibit, "title: A\ntype: “artwork”\n", "title: A\ntype: artwork\n"],
    [
      "a number that is text",
      exhibit,
      "title: A\nnumber: 1979.10 # as painted\n",
      'title: A\nnumber: "1979.10" # as painted\n',
    ],
    [
      "numbers in a list",
      exhibit,
      "title: A\nfacts: [1979.10, {text: 007}]\n",
      'title: A\nfacts: ["1979.10", {text: "007"}]\n',
    ],
    [
      "numbers below dashes",
      exhibit,
      "title: A\nfacts:\n- 1.10\n- true\n",
      'title: A\nfacts:\n- "1.10"\n- "true"\n',
    ],
    ["text that is a number", exhibit, "title: A\nminutes: '10'\n", "title: A\nminutes: 10\n"],
    ["a number with its unit", exhibit, "title: A\nminutes: 10 min\n", "title: A\nminutes: 10\n"],
    [
      "a yes",
      venue,
      "title: A\nconnections:\n  - {from: a, to: b, stepFree: yes}\nrooms: [{id: a}, {id: b}]\n",
      "title: A\nconnections:\n  - {from: a, to: b, stepFree: true}\nrooms: [{id: a}, {id: b}]\n",
    ],
    ["a lone entry", tour, "title: A\nstops: cutter\n", "title: A\nstops: [cutter]\n"],
    ["a day", visit, "tour: crew\ndate: 14/05/2025\n", "tour: crew\ndate: 2025-05-14\n"],
    [
      "a time",
      visit,
      "tour: crew\ndate: 2025-05-14\narrive: 9h30\n",
      'tour: crew\ndate: 2025-05-14\narrive: "09:30"\n',
    ],
    [
      "references with capitals",
      tour,
      "title: A\nvenue: quay\nstops: [{exhibit: 'Cutter'}]\n",
      "title: A\nvenue: quay\nstops: [{exhibit: 'cutter'}]\n",
    ],
    [
      "a picture's capitals",
      exhibit,
      "title: A\nimages: [{file: Images/Boat.svg, alt: A boat}]\n",
      "title: A\nimages: [{file: images/boat.svg, alt: A boat}]\n",
    ],
    [
      "a second colon",
      exhibit,
      "title: Stop 3: anchors  # a\nminutes: 5\n",
      'title: "Stop 3: anchors"  # a\nminutes: 5\n',
    ],
    [
      "second colons in two lines",
      exhibit,
      'title: Stop 3: anchors\nsummary: He said: "Go"\n',
      `title: "Stop 3: anchors"\nsummary: 'He said: "Go"'\n`,
    ],
    [
      "a second colon in braces",
      exhibit,
      "title: {en: Stop 3: anchors, pt: Âncoras}\n",
      'title: {en: "Stop 3: anchors", pt: Âncoras}\n',
    ],
    [
      "words after a quote",
      tour,
      'title: "Look" closely\nstops: [cutter]\n',
      `title: '"Look" closely'\nstops: [cutter]\n`,
    ],
    ["an apostrophe", exhibit, "title: 'Don't touch'\n", `title: "Don't touch"\n`],
    ["a text that starts with @", exhibit, "title: @home\n", 'title: "@home"\n'],
    ["a backslash", exhibit, 'title: "C:\\Data"\n', "title: 'C:\\Data'\n"],
    ["emphasis", exhibit, "title: *Star* of the show\n", 'title: "*Star* of the show"\n'],
    ["a missing space", exhibit, "title: A\nminutes:5\n", "title: A\nminutes: 5\n"],
    [
      "Tabs",
      tour,
      "title: A\nstops:\n\t- exhibit: cutter\n\t  minutes: 5\n\t- dinghy\n",
      "title: A\nstops:\n  - exhibit: cutter\n    minutes: 5\n  - dinghy\n",
    ],
    [
      "Tabs beside four spaces",
      tour,
      "title: A\nstops:\n    - exhibit: cutter\n\t  minutes: 5\n",
      "title: A\nstops:\n    - exhibit: cutter\n      minutes: 5\n",
    ],
    [
      "a Tab, but not those in a block of text",
      exhibit,
      "summary: |\n  a\n  \tb\ntitle:\n\ten: A\n",
      "summary: |\n  a\n  \tb\ntitle:\n  en: A\n",
    ],
    [
      "no-break spaces",
      exhibit,
      "title:\n\u00a0\u00a0en: A\n\u00a0\u00a0pt: B\n",
      "title:\n  en: A\n  pt: B\n",
    ],
    [
      "a no-break space beside a key",
      exhibit,
      "\u00a0title: A\nminutes\u00a0: 5\n",
      "title: A\nminutes: 5\n",
    ],
    ["a Tab before a key of the file itself", exhibit, "title: A\n\tminutes: 5\n", "title: A\nminutes: 5\n"],
    ["a Tab and then a key", exhibit, "title:\n\ten: A\nminuts: 5\n", "title:\n  en: A\nminutes: 5\n"],
    [
      "a colour",
      "docent.yaml",
      "title: Harbour\nlanguages: [en, pt]\ntheme: {accent: x}\n",
      "title: Harbour\nlanguages: [en, pt]\ntheme: {accent: x}\n",
    ],
    [
      "Windows line ends and the mark at the start",
      exhibit,
      "\ufefftitel: A # é\r\nminuts: 5\r\n",
      "\ufefftitle: A # é\r\nminutes: 5\r\n",
    ],
    ["a file without a last line end", exhibit, "titel: A", "title: A"],
  ])("%s", (_, path, before, expected) => {
    expect(after(path, before)).toBe(expected);
    expect(after(path, expected)).toBe(expected);
  });
});

describe("what is left to people", () => {
  test.each<[what: string, path: string, text: string]>([
    ["a key that is like two", tour, "title: A\nstops: [cutter]\nlangages: [en]\nlanguage: en\n"],
    ["another word for a key", exhibit, "name: Anchor\n"],
    ["a key that is there already", exhibit, "title: A\ntitel: B\n"],
    ["two keys for one", exhibit, "titel: A\ntilte: B\n"],
    ["a key whose value is of another sort", exhibit, "title: A\nminuts: long\n"],
    ["a country for a language", exhibit, "title: {gb: Anchor}\n"],
    ["a day that could be a month", visit, "tour: crew\ndate: 04/05/2025\n"],
    ["a day with a time", visit, "tour: crew\ndate: 2025-05-14T10:00\n"],
    ["a lone hour", visit, "tour: crew\ndate: 2025-05-14\narrive: 9\n"],
    ["half a minute", visit, "tour: crew\ndate: 2025-05-14\narrive: '9:5'\n"],
    ["hours for minutes", exhibit, "title: A\nminutes: 2 h\n"],
    ["a comma for thousands", exhibit, "title: A\nminutes: '1,500'\n"],
    ["an id that is near", tour, "title: A\nstops: [cuter]\n"],
    ["a picture that is near", exhibit, "title: A\nimages: [{file: images/boats.svg, alt: A}]\n"],
    ["an id with a word more", tour, "title: A\nstops: [{exhibit: The cutter}]\n"],
    ["a key behind a key", exhibit, "title: en: Anchor\n"],
    ["a space that is missing before a brace", exhibit, "title:{en: Anchor, pt: Âncora}\n"],
    ["a brace that is too many", exhibit, "title: Stop 3: a}\n"],
    ["two quoted words", exhibit, 'title: "one" and "two"\n'],
    ["a quote that is never closed", exhibit, 'title: "Anchor\nminutes: 5\n'],
    ["a backslash beside one with a meaning", exhibit, 'title: "C:\\Data\\new"\n'],
    ["a text or a comment", exhibit, "title: A\nsummary: 23 m #1\n"],
    ["a list in the way", exhibit, "title: [A] b\n"],
    [
      "Tabs that fit two readings",
      exhibit,
      "title: A\nimages:\n  - file: images/boat.svg\n    alt:\n\t  en: A\n\t\tpt: B\n",
    ],
    ["a mistake before one that cannot be mended", exhibit, 'title: Stop 3: A\nsummary: "open\n'],
    ["what an alias repeats", exhibit, "title: A\nnumber: &n 1979.10\nsummary: *n\n"],
    ["an unknown language that is there", exhibit, "title: {en: A, eng: B}\n"],
  ])("%s", (_, path, text) => {
    const files = projectOf({ ...harbour, [path]: text });
    expect(problemsOf(files).filter(({ file }) => file === path)).not.toEqual([]);
    expect(problemsOf(files).filter(({ fixable }) => fixable)).toEqual([]);
    expect(after(path, text)).toBe(text);
  });
});

test("a reference that a mistake had hidden is mended in the same run", () => {
  const text = "titel: A\nroom: Quay/Hall\n";
  expect(after(exhibit, text)).toBe("title: A\nroom: quay/hall\n");
});

test("tells what was mended, with the lines of the time", () => {
  const repairs = repairsOf(
    projectOf({ ...harbour, [exhibit]: "titel: A\nnumber: 1.10\nroom: Quay/hall\n" }),
  );
  const told = repairs.map(({ before, repaired: done }) => [
    before.path,
    done.map(({ code, line }) => `${line} ${code}`),
  ]);
  expect(told).toEqual([
    [exhibit, ["1 schema/unknown-key", "2 schema/number-not-text", "3 reference/unknown"]],
  ]);
});

test("bytes that are no UTF-8 stay as they are", () => {
  const files = projectOf(harbour);
  const latin = { path: exhibit, bytes: Uint8Array.from([...new TextEncoder().encode("titel: "), 0xe9]) };
  expect(repairsOf({ ...files, sources: [...files.sources, latin] })).toEqual([]);
});

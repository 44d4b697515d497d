/**
 * The gate of the fast reader: whatever it reads, `parseYaml` reads just the same, values and places, and finds no
 * problem in. FUZZ=1000000 asks for more mutants, SEED=7 for others.
 */
import { expect, test } from "vitest";
import { readFast } from "../../src/read/fast.ts";
import { parseYaml } from "../../src/read/syntax.ts";
import { chance, type Chance } from "../support/chance.ts";
import { aCollection } from "../support/collection.ts";
import { differences } from "../support/same-document.ts";

const seeds: readonly string[] = [
  `# a tour
title: {en: Heroes, pt: 'Heróis''s'}   # of old
venue: museum
for: {year: 6.º ano, ages: [10, 11]}
slotMinutes: 90
stops:
  - exhibit: helmet
    ask: >-
      Why is it here?
      And how?

      Look.
    minutes: 10 # about
  - lion
  - "a: #b"
  - teaches: [history:lo-1, "x y", -1.5]
    say: |
      One.

        Two.
`,
  `- id: one
  title: "Ça: 🦁"
  empty:
  # between
  nested:
    deeper: {a: {b: [c, []]}, d: {}}
    date: 2024-05-31
- id: two
  list:
  - 1
  - true
  - null
  more: 1831 or so
`,
  "a: >\n  x\n  y\nb: |-\n   z\nc:\n - d\n - e: f\n   g: h-\n",
  "key: http://a.b/c#d\nother: it's\nlast: '2.10'\nx-y: 5\n",
];

const pieces = [
  ..."a|0|-|- |-\n|:|: |:\n| :|#| #| # |# |'|''|\"|\\|[|]|{|}|,|, |>|>-||||-|+| |  |    |\n|\n\n|\n  |\r\n|\t|&a|*a|!t|?|? |%|@|`|~|---\n|...\n|<<: |no|yes|On|null|True|017|10:00|1e3|0x1f|.5|1.|é|🦁|\u00a0|\u2028|\ufeff|__proto__: x\n|constructor: 1\n|1: x\n|a: 1\n".split(
    "|",
  ),
  "|",
];

function mutant({ pick, between }: Chance): string {
  let text = pick(seeds);
  for (let edits = pick([1, 1, 2, 3]); edits > 0; edits--) text = pick(mutations)(text, { pick, between });
  return between(0, 7) === 0 ? text.replaceAll("\r\n", "\n").replaceAll("\n", "\r\n") : text;
}

const tidyPieces = [
  ..."a|b|z|0|5| |.|,|-|'|/|é|🦁".split("|"),
  ...' # c|\n\n|\n# c\n|\n      |: | - x|[1, x]|{a: b}|"q"'.split("|"),
];

const mutations: readonly ((text: string, by: Chance) => string)[] = [
  (text, by) => put(text, by, pieces),
  (text, by) => put(text, by, tidyPieces),
  (text, by) => put(text, by, tidyPieces),
  (text, by) => put(text, by, tidyPieces),
  (text, { between }) => {
    const at = between(0, text.length);
    return text.slice(0, at) + text.slice(at + between(1, 8));
  },
  (text, { pick, between }) => lines(text, between, (line) => line.slice(pick([1, 2, 3]))),
  (text, { pick, between }) => lines(text, between, (line) => pick([" ", "  ", "- ", "   "]) + line),
  (text, { between }) => lines(text, between, () => ""),
  (text, { pick, between }) => lines(text, between, (line) => `${line}\n${pick(text.split("\n"))}`),
  (text, { between }) => {
    const other = between(0, 200);
    return text.slice(0, between(0, text.length)) + text.slice(other);
  },
  (text, { between }) => text.slice(0, between(0, text.length)),
];

function put(text: string, { pick, between }: Chance, from: readonly string[]): string {
  const at = between(0, text.length);
  return text.slice(0, at) + pick(from) + text.slice(at);
}

function lines(text: string, between: Chance["between"], change: (line: string) => string): string {
  const all = text.split("\n");
  const at = between(0, all.length - 1);
  return all.map((line, index) => (index === at ? change(line) : line)).join("\n");
}

test(
  "reads mutants as the yaml package does, or not at all",
  () => {
    const count = Number(process.env["FUZZ"] ?? 50_000);
    const by = chance(Number(process.env["SEED"] ?? 1));
    const accepted = new Set<string>();
    for (let done = 0; done < count; done++) {
      const text = mutant(by);
      const fast = readFast("a.yaml", text);
      if (fast === null || accepted.has(text)) continue;
      accepted.add(text);
      const found = differences(fast, parseYaml("a.yaml", text));
      if (found.length > 0) expect({ text, found }).toEqual({ text, found: [] });
    }
    console.info(`${accepted.size} of ${count} mutants were read fast`);
    expect(accepted.size).toBeGreaterThan(count / 20);
  },
  24 * 3_600_000,
);

test("reads the seeds", () => {
  expect(seeds.filter((text) => readFast("a.yaml", text) === null)).toEqual([]);
});

test("reads all of a tidy collection, with LF and with CRLF", () => {
  for (const [path, text] of aCollection(20).files) {
    if (!path.endsWith(".yaml")) continue;
    for (const typed of [text, text.replaceAll("\n", "\r\n")]) {
      const fast = readFast(path, typed);
      expect(fast, path).not.toBeNull();
      if (fast !== null) expect(differences(fast, parseYaml(path, typed))).toEqual([]);
    }
  }
});

/** However much is wrong with a file: a list that can be read. */
import { describe, expect, it, test } from "vitest";
import type { Problem } from "../../src/base/problem.ts";
import { bounded, moreProblems, problemLimit } from "../../src/read/bounded.ts";
import { problem } from "../../src/base/problem.ts";
import { readProject } from "../../src/read/project.ts";

function read(text: string): readonly Problem[] {
  const source = { path: "exhibits/a.yaml", bytes: new TextEncoder().encode(text) };
  return readProject({ sources: [source], others: new Set(), loneTour: null }).problems;
}

const head = "title: A\n";

describe("a file with many mistakes has a thousand problems and the number of the others", () => {
  test.each([
    ["unknown keys", head + lines(20_000, (at) => `k${at}: 1`), 19_000],
    ["equal keys", head + lines(20_000, () => "minutes: 5"), 18_999],
    ["wrong values", lines(20_000, () => "- {title: [a]}"), 39_000],
    ["melted items", `${head}x-a:\n${lines(20_000, () => "  - a\n    - b")}`, 19_000],
    ["odd languages", `title:\n${lines(20_000, (at) => `  k${at}: a`)}`, 19_000],
    ["split numbers", `${head}x-a: [a, ${"1,".repeat(40_000)}1]\n`, 39_000],
    ["riddles", `${head}x-a:\n${lines(20_000, () => "  - no")}`, 19_000],
  ])("%s", (_, text, more) => {
    const problems = read(text);
    expect(problems.length).toBe(problemLimit + 1);
    expect(problems.filter(({ code }) => code === "yaml/more-problems").map(({ args }) => args)).toEqual([
      { more },
    ]);
  });
});

function lines(count: number, line: (at: number) => string): string {
  return Array.from({ length: count }, (_, at) => `${line(at)}\n`).join("");
}

const place = { file: "a.yaml", start: 0, end: 1 };
const warning = problem("yaml/split-number", place, { typed: "1,2" });
const error = problem("yaml/reserved-key", place, { key: "__proto__" });

it("hides no error behind a warning, and counts each file for itself", () => {
  const many = [...Array.from({ length: 1500 }, () => warning), error];
  const other = { ...error, place: { ...place, file: "b.yaml" } };
  const kept = bounded([...many, other]);
  expect([kept.length, kept[0], kept.at(-1)]).toEqual([1002, error, other]);
  expect(kept.at(-2)).toEqual(moreProblems("a.yaml", 501));
});

it("adds up what was left out before", () => {
  const many = [...Array.from({ length: 1500 }, () => warning), moreProblems("a.yaml", 7)];
  expect(bounded(many).at(-1)).toEqual(moreProblems("a.yaml", 507));
});

it("leaves what is in bounds as it is", () => {
  const some = [warning, error, moreProblems("a.yaml", 3)];
  expect(bounded(some)).toEqual(some);
});

it("quotes the ends of a long text, not all of it", () => {
  const [long] = bounded([problem("yaml/reserved-key", place, { key: `a${"b".repeat(5000)}c` })]);
  expect(long?.args).toEqual({ key: `a${"b".repeat(249)} … ${"b".repeat(39)}c` });
});

/** Comments that silence a problem in place: what they reach, and what is told of them. */
import { expect, test } from "vitest";
import { problem, type LocatedProblem, type Problem } from "../../src/base/problem.ts";
import { silence } from "../../src/read/ignores.ts";
import { locateAll, plainText } from "../../src/read/locate.ts";

/** A problem that a project may silence, on one line of `a.yaml`. */
function cutOn(text: string, words: string): Problem {
  const start = text.indexOf(words);
  return problem(
    "yaml/cut-text",
    { file: "a.yaml", start, end: start + words.length },
    {
      kept: "x",
      lost: "y",
      fixed: null,
    },
  );
}

function locate(text: string, problems: readonly Problem[]): readonly LocatedProblem[] {
  return locateAll(problems, new Map([["a.yaml", plainText(text)]]));
}

/** The lines of problems that stay, how many do not, and what is said of the ignores. */
function silenced(text: string, ...words: readonly string[]) {
  const located = locate(
    text,
    words.map((each) => cutOn(text, each)),
  );
  const { kept, silenced: count, problems } = silence(located, new Map([["a.yaml", text]]));
  const told = locate(text, problems).map(({ code, line, column, endColumn }) => [
    code,
    line,
    column,
    endColumn,
  ]);
  return { kept: kept.map(({ line }) => line), count, told };
}

test("a comment at the end of a line silences that line alone", () => {
  const text = "one: 1 # docent-ignore yaml/cut-text: meant so\ntwo: 2\n";
  expect(silenced(text, "one", "two")).toEqual({ kept: [2], count: 1, told: [] });
});

test("a comment of its own silences the entry that begins below it, and all in it", () => {
  const text = `stops:
  # docent-ignore yaml/cut-text: meant so

  - exhibit: one
    say: here
  - exhibit: two
`;
  expect(silenced(text, "exhibit: one", "here", "two")).toEqual({ kept: [6], count: 2, told: [] });
});

test("above a key it silences the whole value, with a list that is not indented", () => {
  const text = "# docent-ignore yaml: meant so\nstops:\n- one\n- two\nfor: x\n";
  expect(silenced(text, "two", "for")).toEqual({ kept: [5], count: 1, told: [] });
});

test("several codes share one comment", () => {
  const text = "one: 1 # docent-ignore yaml/cut-text, template/vocabulary: meant so\n";
  expect(silenced(text, "one")).toEqual({
    kept: [],
    count: 1,
    told: [["rule/stale-ignore", 1, 8, text.length]],
  });
});

test.each([
  ["nothing to ignore", "one: 1 # docent-ignore yaml/cut-text: meant so\n", "rule/stale-ignore"],
  ["a code that docent does not have", "one: 1 # docent-ignore yaml/cut-txt: meant so\n", "rule/unknown"],
  ["a problem that must be mended", "one: 1 # docent-ignore schema/type: meant so\n", "rule/fixed"],
])("tells of %s", (_, text, code) => {
  expect(silenced(text)).toMatchObject({ count: 0, told: [[code, 1, 8, text.length]] });
});

test("tells of an ignore without a reason, which silences all the same", () => {
  expect(silenced("one: 1 # docent-ignore yaml/cut-text\n", "one")).toEqual({
    kept: [],
    count: 1,
    told: [["rule/no-reason", 1, 8, 37]],
  });
});

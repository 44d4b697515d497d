import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import type { LocatedProblem } from "../../src/base/problem.ts";
import { fingerprints } from "../../src/report/fingerprint.ts";

const sha256 = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex");

function found(parts: Partial<LocatedProblem>): LocatedProblem {
  return {
    code: "reference/unknown",
    severity: "error",
    message: 'There is no exhibit "helmt".',
    why: "",
    fix: "",
    fixable: false,
    file: "tours/a.yaml",
    line: 3,
    column: 5,
    endLine: 3,
    endColumn: 9,
    pointer: "/stops/1/exhibit",
    related: [],
    ...parts,
  };
}

function namesOf(...all: readonly LocatedProblem[]): readonly string[] {
  return all.map(fingerprints(all, sha256));
}

test("lines, places in lists and wording may change", () => {
  const [before] = namesOf(found({}));
  expect(before).toMatch(/^[0-9a-f]{64}$/);
  const moved = { line: 9, column: 1, endLine: 9, endColumn: 5, pointer: "/stops/12/exhibit" };
  expect(namesOf(found({ ...moved, message: 'I know no exhibit called "helmt".' }))).toEqual([before]);
});

test("another file, code, place or name is another problem", () => {
  const names = namesOf(
    found({}),
    found({ file: "tours/b.yaml" }),
    found({ code: "reference/unused" }),
    found({ pointer: "/stops/1/also" }),
    found({ pointer: null }),
    found({ message: 'There is no exhibit "helm".' }),
  );
  expect(new Set(names).size).toBe(6);
});

test("what is told apart by its order only keeps its name when something is added after it", () => {
  const first = found({ line: 3 });
  const second = found({ line: 7 });
  const [one, two] = namesOf(first, second);
  expect(one).not.toBe(two);
  expect(namesOf(first, second, found({ line: 11 })).slice(0, 2)).toEqual([one, two]);
  expect(fingerprints([first, second], sha256)(second)).toBe(two);
});

/** Whatever the mistakes: what is said to be repairable is repaired, and nothing gets worse. */
import { existsSync, readdirSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { codes } from "../../src/base/codes.ts";
import type { Entry } from "../../src/base/codes/entry.ts";
import type { LocatedProblem } from "../../src/base/problem.ts";
import type { ProjectFiles } from "../../src/base/source.ts";
import { diskFiles } from "../../src/host/files.ts";
import { projectFiles } from "../../src/host/project-files.ts";
import { harbour } from "../support/harbour.ts";
import { projectOf } from "../support/project.ts";
import { problemsOf, repaired, repairsOf } from "../support/repaired.ts";

const cases = "test/cases/broken";

/** Every mistake of the cases in its project. */
function projectOfCase(name: string): ProjectFiles {
  const layers = [`${cases}/_base`, `${cases}/${name}/project`].filter((path) => existsSync(path));
  const files = layers.map((path) => projectFiles(diskFiles, path));
  const sources = new Map(
    files.flatMap((one) => one.sources.map((source) => [source.path, source] as const)),
  );
  return {
    sources: [...sources.values()],
    others: new Set(files.flatMap((one) => [...one.others])),
    loneTour: null,
  };
}

const names = readdirSync(cases).filter((name) => existsSync(`${cases}/${name}/expected.txt`));

/** The files of the cases that are repaired, and those with nothing to repair. */
test("exactly what is called repairable disappears", () => {
  const outcome = names.map((name) => {
    const files = projectOfCase(name);
    return { name, promised: promised(files), gone: gone(files) };
  });
  expect(outcome.filter(({ promised: before, gone: after }) => !equal(before, after))).toEqual([]);
  expect(outcome.filter(({ gone: after }) => after.length > 0).length).toBeGreaterThan(15);
});

function equal(one: readonly string[], other: readonly string[]): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

function promised(files: ProjectFiles): readonly string[] {
  return problemsOf(files)
    .filter(({ fixable }) => fixable)
    .map(marked);
}

/** Problems that are no longer told after the repairs. */
function gone(files: ProjectFiles): readonly string[] {
  const left = new Set(problemsOf(repaired(files)).map(marked));
  return problemsOf(files)
    .map(marked)
    .filter((it) => !left.has(it));
}

function marked({ file, code, line }: LocatedProblem): string {
  return `${file}:${line} ${code}`;
}

/** Slips that people make in a line. */
const slips: readonly ((line: string) => string)[] = [
  (line) => line.replace(/(\w)(\w)(\w*:)/, "$2$1$3"),
  (line) => line.replace(/(\w)\w?(\w:)/, "$1$2"),
  (line) => line.replace(/\w+:/, (key) => key.toUpperCase()),
  (line) => line.replaceAll(/["']/g, ""),
  (line) => line.replaceAll("  ", "\t"),
  (line) => line.replace(/^ /, "\u00a0"),
  (line) => line.replace(/: (\w)/, ": Note 3: $1"),
  (line) => line.replace(/: (\w+)/, ': "$1" more'),
  (line) => line.replace(/(\d+)$/, "$1 min"),
  (line) => line.replace(/(\w+)(,|$)/, "“$1”$2"),
  (line) => line.replace(/: (\w+)/, (_, word: string) => `: ${word.toUpperCase()}`),
  (line) => line.replace(": ", ":"),
  (line) => `${line} #1`,
  (line) => `${line}\r`,
  (line) => `${line}"`,
  (line) => `&a ${line}`,
  (line) => line.replace(/\w+$/, "*a"),
  (line) => ` ${line}`,
];

const kinds = [
  "exhibits/boats.yaml",
  "tours/crew.yaml",
  "venues/quay.yaml",
  "outcomes/sea.yaml",
  "visits/may.yaml",
] as const;

const mutated = fc
  .record({
    path: fc.constantFrom(...kinds),
    edits: fc.array(fc.tuple(fc.nat(40), fc.constantFrom(...slips)), { minLength: 1, maxLength: 3 }),
  })
  .map(({ path, edits }) => {
    const lines = (harbour[path] ?? "").split("\n");
    for (const [at, slip] of edits) lines[at % lines.length] = slip(lines[at % lines.length] ?? "");
    return { path, text: lines.join("\n") };
  });

describe("in files with mistakes anywhere", () => {
  test("repairs keep their promise, make nothing worse, and leave nothing to a second run", () => {
    fc.assert(
      fc.property(mutated, ({ path, text }) => {
        const files = projectOf({ ...harbour, [path]: text });
        const before = problemsOf(files);
        const isPromised = before.some(({ fixable }) => fixable);
        const repairs = repairsOf(files);
        expect(repairs.length > 0).toBe(isPromised);
        if (!isPromised) return;
        expect(repairs.map(({ before: source }) => source.path)).toEqual([path]);
        const after = repaired(files);
        expect(problemsOf(after).filter(({ fixable }) => fixable)).toEqual([]);
        expect(repairsOf(after)).toEqual([]);
        const left = problemsOf(after).filter(({ code }) => code.startsWith("yaml/"));
        expect(left.length).toBeLessThanOrEqual(before.filter(({ code }) => code.startsWith("yaml/")).length);
      }),
      { numRuns: 100, seed: 7 },
    );
  });
});

test("what is right stays as it is, to the byte", () => {
  const examples = ["examples/azulejos", "examples/five-lines"].map((path) => projectFiles(diskFiles, path));
  expect([projectOf(harbour), ...examples].map((files) => repairsOf(files))).toEqual([[], [], []]);
});

test("the catalogue's examples of what can be repaired are repaired as they show", () => {
  const all = Object.entries(codes as unknown as Readonly<Record<string, Entry<unknown>>>);
  const shown = all.flatMap(([code, { example, sample, fixable }]) =>
    sample !== undefined && fixable?.(sample) === true ? [{ code, ...example }] : [],
  );
  expect(shown.length).toBeGreaterThan(5);
  const kindsOf = ["exhibits", "tours", "visits", "venues"];
  const missed = shown.filter(
    ({ wrong, right }) =>
      !kindsOf.some((folder) => {
        const { sources } = repaired(projectOf({ ...harbour, [`${folder}/a.yaml`]: wrong }));
        const bytes = sources.find(({ path }) => path === `${folder}/a.yaml`)?.bytes;
        return new TextDecoder().decode(bytes) === right;
      }),
  );
  expect(missed.map(({ code }) => code)).toEqual([]);
});

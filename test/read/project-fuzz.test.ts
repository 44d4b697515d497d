/**
 * Whatever stands in the files of a project: reading ends, nothing is thrown, every problem has words and a place that
 * is there, and the order of the files changes nothing. `DOCENT_FUZZ_RUNS` asks for more runs.
 */
import { join } from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import type { Position } from "../../src/base/place.ts";
import type { SourceFile } from "../../src/base/source.ts";
import { locateAll, plainText, type Locatable } from "../../src/read/locate.ts";
import { readProject, type ReadResult } from "../../src/read/project.ts";
import { diskFiles } from "../../src/host/files.ts";
import { projectFiles } from "../../src/host/project-files.ts";
import { packageRoot } from "../support/host.ts";

const runs = Number(process.env["DOCENT_FUZZ_RUNS"] ?? 25);
/** A run that takes longer hangs, on any computer. */
const patienceMs = 20_000;

const example = projectFiles(diskFiles, join(packageRoot, "examples/azulejos"));
const tidy = example.sources;

const decoder = new TextDecoder();
const encoder = new TextEncoder();

type Edit = (lines: readonly string[], at: number, other: number) => readonly string[];

const put =
  (text: string): Edit =>
  (lines, at) =>
    lines.toSpliced(at, 0, text);
const change =
  (how: (line: string) => string): Edit =>
  (lines, at) =>
    lines.with(at, how(lines[at] ?? ""));

const edits: readonly Edit[] = [
  (lines, at) => lines.toSpliced(at, 1),
  (lines, at, other) => lines.toSpliced(other, 0, lines[at] ?? ""),
  (lines, at, other) => lines.with(at, lines[other] ?? ""),
  (lines, at) => lines.slice(0, at),
  ...[" ", "  ", "\t", "\u00a0", "- ", "? ", "#", "- - "].map((start) => change((line) => start + line)),
  change((line) => line.slice(1)),
  change((line) => line.replace(/:/, "")),
  change((line) => line.replace(/: .*/, ":")),
  change((line) => line.replace(/["']/, "")),
  change((line) => `${line}"`),
  ...[
    "no",
    "10:30",
    "017",
    "1.10",
    "[]",
    "{}",
    "[a, [b",
    "*x",
    "&x y",
    "!!int 3",
    "|",
    ">-",
    "“x”",
    "12345678901234567890",
  ].map((value) => change((line) => line.replace(/(?<=: |- ).*/, value))),
  ...[
    "%YAML 1.1",
    "---",
    "...",
    "__proto__: x",
    "constructor: {a: b}",
    "<<: *x",
    "x-a: &x {b: c}",
    "{{",
    "\ud83e",
  ].map(put),
];

const mutated = fc
  .record({
    source: fc.constantFrom(...tidy),
    changes: fc.array(fc.tuple(fc.constantFrom(...edits), fc.nat(), fc.nat()), {
      minLength: 1,
      maxLength: 4,
    }),
    put: fc.option(fc.tuple(fc.nat(), fc.string({ unit: "binary", maxLength: 4 }))),
    end: fc.constantFrom("\n", "\r\n", "\r"),
  })
  .map(({ source, changes, put: typed, end }): SourceFile => {
    let lines: readonly string[] = decoder.decode(source.bytes).split("\n");
    for (const [edit, at, other] of changes)
      if (lines.length > 0) lines = edit(lines, at % lines.length, other % lines.length);
    const text = lines.join(end);
    const at = typed === null ? 0 : typed[0] % (text.length + 1);
    return {
      path: source.path,
      bytes: encoder.encode(text.slice(0, at) + (typed?.[1] ?? "") + text.slice(at)),
    };
  });

const torn = fc
  .record({
    source: fc.constantFrom(...tidy),
    at: fc.nat(),
    bytes: fc.uint8Array({ minLength: 1, maxLength: 6 }),
  })
  .map(({ source, at, bytes }): SourceFile => {
    const copy = Uint8Array.from(source.bytes);
    copy.set(
      bytes.subarray(0, copy.length),
      Math.max(0, Math.min(at % copy.length, copy.length - bytes.length)),
    );
    return { path: source.path, bytes: copy };
  });

const noise = fc.record({
  path: fc.constantFrom(...tidy.map(({ path }) => path)),
  bytes: fc.uint8Array({ maxLength: 200 }),
});

/** The example with some of its files replaced. */
function withFiles(changed: readonly SourceFile[]): readonly SourceFile[] {
  const byPath = new Map(changed.map((it) => [it.path, it]));
  return tidy.map((it) => byPath.get(it.path) ?? it);
}

function check(changed: readonly SourceFile[]): void {
  const sources = withFiles(changed);
  const { others } = example;
  const started = performance.now();
  const result = readProject({ sources, others, loneTour: null });
  const found = told(result);
  expect(performance.now() - started).toBeLessThan(patienceMs);
  expect(
    found.filter((it) => it.message === "" || /undefined|\[object|NaN/.test(it.message + it.fix)),
  ).toEqual([]);
  const outside = found
    .flatMap((it) => [it, ...it.related])
    .filter((it) => !liesIn(result.texts.get(it.file), it));
  expect(outside).toEqual([]);
  const turned = readProject({ sources: [...sources].reverse(), others, loneTour: null });
  expect(told(turned)).toEqual(found);
  expect([...turned.incomplete].sort()).toEqual([...result.incomplete].sort());
}

function told({ problems, documents, texts }: ReadResult) {
  const files = new Map<string, Locatable>([...texts].map(([path, text]) => [path, plainText(text)]));
  for (const [path, document] of documents) files.set(path, document);
  return locateAll(problems, files);
}

function liesIn(text: string | undefined, { line, column, endLine, endColumn }: Position): boolean {
  const lines = text?.split("\n") ?? [];
  const start = lines[line - 1];
  const end = lines[endLine - 1];
  if (start === undefined || end === undefined || column < 1 || endColumn < 1) return false;
  const inOrder = endLine > line || (endLine === line && endColumn >= column);
  return inOrder && column <= start.length + 1 && endColumn <= end.length + 1;
}

test("the example itself has nothing to tell", () => {
  expect(told(readProject(example))).toEqual([]);
});

test.each([
  ["files with lines deleted, doubled, moved and changed", fc.array(mutated, { minLength: 1, maxLength: 3 })],
  ["files with torn bytes", fc.array(torn, { minLength: 1, maxLength: 3 })],
  ["noise", fc.array(noise, { minLength: 1, maxLength: 3 })],
] as const)(
  "%s",
  (_, files) => {
    fc.assert(fc.property(files, check), { numRuns: runs });
  },
  60_000 + runs * 1000,
);

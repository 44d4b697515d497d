/** Whatever the text: no exception, and every place lies in the file. */
import fc from "fast-check";
import { expect, test } from "vitest";
import type { Position } from "../../src/base/place.ts";
import { locateAll, plainText } from "../../src/read/locate.ts";
import { parseYaml } from "../../src/read/syntax.ts";

const tour = `# a tour
title: &title "Heróis 🦁"
venue: {en: British Museum, pt: 'Museu'}
stops:
  - exhibit: helmet
    ask: >
      Why is it here?
      And how?
    minutes: 10 # about
  - lion
  - <<: &base {minutes: 5, room: G12}
    title: *title
numbers: [EA24, 1831,1101.78]
`;

const piece = fc.constantFrom(
  ..."\n|\r\n|\t|  |- |: |:|#| #|&a |*a|<<: *base\n|[|]|{|}|,|\"|'|>|||%|@|`|!x |? |---\n|\u00a0|\u200b|🦁|\ud83e|\\|__proto__: x\n".split(
    "|",
  ),
);

const mutated = fc
  .array(fc.tuple(fc.nat(tour.length), fc.nat(12), fc.oneof(piece, fc.string({ maxLength: 4 }))), {
    minLength: 1,
    maxLength: 4,
  })
  .map((edits) =>
    edits.reduce((text, [at, cut, put]) => text.slice(0, at) + put + text.slice(at + cut), tour),
  );

function pointersOf(value: unknown, pointer = ""): readonly string[] {
  if (typeof value !== "object" || value === null) return [pointer];
  const members = Object.entries(value).slice(0, 20);
  return [pointer, ...members.flatMap(([key, it]) => pointersOf(it, `${pointer}/${escaped(key)}`))];
}

function escaped(key: string): string {
  return key.replaceAll("~", "~0").replaceAll("/", "~1");
}

function check(text: string): void {
  const { value, problems } = parseYaml("a.yaml", text);
  if (value === null) expect(problems).toHaveLength(1);
  const told = locateAll(problems, new Map([["a.yaml", plainText(text)]]));
  const pointers = value === null ? [] : pointersOf(value.value).flatMap((it) => [it, `${it}/nowhere`]);
  const shown = pointers.flatMap((pointer) => value?.positionOf({ file: "a.yaml", pointer }) ?? []);
  const lines = text.split("\n");
  expect([...told, ...shown].filter((it) => !liesIn(lines, it))).toEqual([]);
}

function liesIn(lines: readonly string[], { line, column, endLine, endColumn }: Position): boolean {
  const start = lines[line - 1];
  const end = lines[endLine - 1];
  if (start === undefined || end === undefined || endLine < line) return false;
  const inOrder = endLine > line || endColumn >= column;
  return (
    inOrder && column >= 1 && column <= start.length + 1 && endColumn >= 1 && endColumn <= end.length + 1
  );
}

test("mutated tours", () => {
  fc.assert(fc.property(mutated, check), { numRuns: 500 });
});

test("heaps of YAML's own characters", () => {
  fc.assert(
    fc.property(
      fc.array(piece, { maxLength: 40 }).map((it) => it.join("")),
      check,
    ),
    { numRuns: 500 },
  );
});

test("any text", () => {
  fc.assert(fc.property(fc.string({ unit: "binary", maxLength: 60 }), check), { numRuns: 500 });
});

/** Whether two readings of a file are the same for everything that code may ask of a document. */
import { isDeepStrictEqual } from "node:util";
import { below } from "../../src/base/place.ts";
import type { Address, Position } from "../../src/base/place.ts";
import type { Checked } from "../../src/base/problem.ts";
import type { Document } from "../../src/read/document.ts";

/** What differs, in words for whoever mends it; a problem of the expected reading is a difference too. */
export function differences(
  actual: Document,
  { value: expected, problems }: Checked<Document | null>,
): readonly string[] {
  if (expected === null || problems.length > 0) return [`problems: ${JSON.stringify(problems)}`];
  if (!isDeepStrictEqual(actual.value, expected.value))
    return [`value: ${JSON.stringify(actual.value)} is not ${JSON.stringify(expected.value)}`];
  return addressesIn(actual.file, actual.value).flatMap((at) => placeDifferences(actual, expected, at));
}

function placeDifferences(actual: Document, expected: Document, at: Address): readonly string[] {
  const wrong = (what: string, is: unknown, should: unknown): readonly string[] => [
    `${what} at "${at.pointer}": ${JSON.stringify(is)} is not ${JSON.stringify(should)}`,
  ];
  const [typed, shouldBe] = [actual.typedAt(at.pointer), expected.typedAt(at.pointer)];
  const places = [at, { ...at, on: "key" as const }, below(at, "nowhere")].flatMap((place) => {
    const [is, should] = [actual.positionOf(place), expected.positionOf(place)];
    return isSame(is, should) ? [] : wrong(JSON.stringify(place), is, should);
  });
  return typed === shouldBe ? places : [...places, ...wrong("typed", typed, shouldBe)];
}

function isSame(a: Position, b: Position): boolean {
  return a.line === b.line && a.column === b.column && a.endLine === b.endLine && a.endColumn === b.endColumn;
}

function addressesIn(file: string, root: unknown): readonly Address[] {
  const found: Address[] = [];
  const visit = (value: unknown, at: Address): void => {
    found.push(at);
    if (typeof value !== "object" || value === null) return;
    for (const [key, member] of Object.entries(value)) visit(member, below(at, key));
  };
  visit(root, { file, pointer: "" });
  return found;
}

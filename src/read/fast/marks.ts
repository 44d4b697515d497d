/**
 * Places of values in a text, five numbers for each in the order of the text: begin and end of its key (-1 in a list
 * and for the whole), begin and end of the value, and where the numbers of its next neighbour begin. A map or a list
 * over several lines ends where it begins: nobody points at all of it.
 */
import { pointerKeys, type Address, type Pointer } from "../../base/place.ts";
import { firstLine } from "../syntax/line.ts";
import type { Cursor } from "./cursor.ts";

const size = 5;

/** Begins the numbers of a value; what is returned closes them. */
export function openMark({ marks }: Cursor, [start, end]: readonly [start: number, end: number]): number {
  if (marks === null) return -1;
  return marks.push(start, end, 0, 0, 0) - size;
}

export function closeMark(
  { marks }: Cursor,
  mark: number,
  [start, end]: readonly [start: number, end: number],
): void {
  if (marks === null) return;
  marks[mark + 2] = start;
  marks[mark + 3] = end;
  marks[mark + 4] = marks.length;
}

/** A text with its value and the places of all that is in it. */
export type Marked = { readonly text: string; readonly value: unknown; readonly marks: readonly number[] };

type Range = readonly [start: number, end: number];

/** The stretch a reader should look at: the same as `syntax/positions.ts` gives. */
export function stretchIn(marked: Marked, { pointer, on }: Address): Range {
  const { mark, exact } = find(marked, pointer);
  const key = rangeAt(marked, mark);
  const value = rangeAt(marked, mark + 2);
  const wanted = exact && on !== "key" && isTyped(value) ? value : (key ?? headOf(marked, mark));
  return firstLine(marked.text, wanted);
}

/** The text of the scalar at a pointer, exactly as typed. */
export function typedIn(marked: Marked, pointer: Pointer): string | null {
  const { mark, value, exact } = find(marked, pointer);
  if (!exact || (typeof value === "object" && value !== null)) return null;
  const range = rangeAt(marked, mark + 2);
  return isTyped(range) ? marked.text.slice(...range) : null;
}

type Found = { readonly mark: number; readonly value: unknown; readonly exact: boolean };

function find(marked: Marked, pointer: Pointer): Found {
  let found: Found = { mark: 0, value: marked.value, exact: true };
  for (const key of pointerKeys(pointer)) {
    const member = memberOf(marked, found, key);
    if (member === null) return { ...found, exact: false };
    found = member;
  }
  return found;
}

function memberOf({ marks }: Marked, { mark, value }: Found, key: string): Found | null {
  if (typeof value !== "object" || value === null) return null;
  const keys = Object.keys(value);
  const index = Array.isArray(value) ? (/^\d+$/.test(key) ? Number(key) : -1) : keys.indexOf(key);
  if (index < 0 || index >= keys.length) return null;
  let at = mark + size;
  for (let before = 0; before < index; before++) at = marks[at + 4] ?? 0;
  const name = keys[index] ?? "";
  return { mark: at, value: (value as Readonly<Record<string, unknown>>)[name], exact: true };
}

function rangeAt({ marks }: Marked, at: number): Range | null {
  const [start = -1, end = -1] = [marks[at], marks[at + 1]];
  return start === -1 ? null : [start, end];
}

function isTyped(range: Range | null): range is Range {
  return range !== null && range[1] > range[0];
}

/** Where a value without a key begins for the eye: a map at its first key, a list with its first line. */
function headOf(marked: Marked, mark: number): Range {
  const [start, end] = rangeAt(marked, mark + 2) ?? [0, 0];
  if (end > start) return [start, end];
  return rangeAt(marked, mark + size) ?? [start, marked.text.length];
}

/**
 * Reads the tidy part of YAML that museum files are written in (maps and lists by indentation, one-line brackets,
 * plain, quoted and block texts, comments) in one pass, about twenty times faster than the `yaml` package. Whatever is
 * unusual, and everything that may deserve a problem, is left to `syntax.ts`, which stays the authority: what is read
 * here is read there just the same (see `test/read/fast-fuzz.test.ts`).
 */
import type { Place, Pointer, Position } from "../base/place.ts";
import type { Document } from "./document.ts";
import { blockAt } from "./fast/block.ts";
import { cursorAt, nextLine } from "./fast/cursor.ts";
import { stretchIn, typedIn, type Marked } from "./fast/marks.ts";
import { lineStarts, positionIn } from "./text-position.ts";

/** The document, without a problem in it; null if `parseYaml` must read it. */
export function readFast(file: string, text: string): Document | null {
  if (text.includes("\t") || (text.includes("\r") && /\r(?!\n)/.test(text))) return null;
  const value = readValue(text, null);
  return value === undefined ? null : documentOf(file, text, value);
}

/** Undefined unless the whole text could be read. */
function readValue(text: string, marks: number[] | null): unknown {
  const cursor = cursorAt(text, marks);
  nextLine(cursor);
  if (cursor.indent === -1) return undefined;
  const first = cursor.pos;
  marks?.push(-1, -1, first, first, 0);
  const value = blockAt(cursor);
  const isWhole = cursor.indent === -1 && !isOneItem(value, text, first);
  return isWhole ? value : undefined;
}

/** A list on a single line: where it ends is a matter of its comments. */
function isOneItem(value: unknown, text: string, first: number): boolean {
  return Array.isArray(value) && !/\n\s*[^\s#]/.test(text.slice(first));
}

/** Places are looked for only when one is asked for: most files have no problem. */
function documentOf(file: string, text: string, value: unknown): Document {
  let marked: Marked | null = null;
  let starts: readonly number[] | null = null;
  const places = (): Marked => (marked ??= { text, value, marks: marksOf(text) });
  const positionOf = (place: Place): Position => {
    starts ??= lineStarts(text);
    const stretch = "pointer" in place ? stretchIn(places(), place) : ([place.start, place.end] as const);
    return positionIn(starts, text.length, stretch);
  };
  const typedAt = (pointer: Pointer): string | null => typedIn(places(), pointer);
  return { file, text, value, typedAt, positionOf };
}

function marksOf(text: string): readonly number[] {
  const marks: number[] = [];
  readValue(text, marks);
  return marks;
}

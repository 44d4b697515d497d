import type { Pointer, Position } from "../base/place.ts";
import type { Place } from "../base/place.ts";

/** A YAML file after parsing: its plain value, and the way back to the text. */
export type Document = {
  readonly file: string;
  /** The decoded text, without a byte order mark. */
  readonly text: string;
  /** Plain data: maps are objects without prototype tricks, anchors and merges resolved. */
  readonly value: unknown;
  /** The text of a scalar exactly as typed (`1979.10`), null if there is none at the pointer. */
  readonly typedAt: (pointer: Pointer) => string | null;
  /** Line and column of any place in this file; the nearest existing ancestor's where the address has no value. */
  readonly positionOf: (place: Place) => Position;
};

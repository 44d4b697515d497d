/** Where a cause is, in all the ways that its explanation needs. */
import type { Subject } from "../../base/codes/subject.ts";
import { below, pointerKeys, type Address } from "../../base/place.ts";
import type { Kind } from "../../model/project.ts";
import type { Document } from "../document.ts";
import type { Cause } from "./causes.ts";
import { memberOf, shapeAt, type Shape } from "./shape.ts";

export type Case = {
  readonly kind: Kind;
  readonly document: Document;
  readonly cause: Cause;
  /** The value; a missing or unknown key is one of its members. */
  readonly at: Address;
  readonly subject: Subject;
  readonly shape: Shape;
};

/** The address of the key `key` in the map at `at`. */
export function keyPlace(at: Address, key: string): Address {
  return { ...below(at, key), on: "key" };
}

/** True if the key of the cause is the rest of a text: `{en: Clay, fired and glazed}` has a key `fired and glazed`. */
export function isCut({ document, cause, at }: Case): boolean {
  const key = cause.key ?? "";
  if (!key.includes(" ") || memberOf(cause.value, key) !== null) return false;
  const { line, endColumn } = document.positionOf(keyPlace(at, key));
  const after = document.text.split("\n")[line - 1]?.slice(endColumn - 1) ?? "";
  return /^\s*[,}]/.test(after);
}

/** True if the map around the value cannot do without it. */
export function isNeeded({ kind, document, cause }: Case): boolean {
  const keys = pointerKeys(cause.pointer);
  const map = shapeAt(kind, document.value, keys.slice(0, -1));
  return map?.required?.includes(keys.at(-1) ?? "") === true;
}

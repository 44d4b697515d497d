/** What a generated validator finds → causes: what merely follows from something else is left out. */
import { escapeKey, pointerKeys, type Pointer } from "../../base/place.ts";
import { memberOf } from "./shape.ts";
import type { RawError } from "./validator.ts";

/** One thing that is wrong, at a value. */
export type Cause = {
  readonly keyword: string;
  readonly pointer: Pointer;
  readonly value: unknown;
  /** The member it is about, for a missing or an unknown key. */
  readonly key: string | null;
  /** Keys that the same map lacks, of which an unknown one may be a misspelling. */
  readonly missing: readonly string[];
};

export function causesOf(errors: readonly RawError[], root: unknown): readonly Cause[] {
  const causes = errors.filter((error) => !isEcho(error, root)).map((error) => causeOf(error, root));
  const kept = causes.filter((cause, index) => !isCovered(cause, causes) && isFirst(cause, index, causes));
  return kept.map((cause) => ({ ...cause, missing: missingBeside(cause, kept) }));
}

/** Errors that only repeat others: of a condition, of a branch of `anyOf`, of the form of a key. */
function isEcho({ keyword, schemaPath, instancePath }: RawError, root: unknown): boolean {
  if (keyword === "if") return true;
  if (keyword === "required") return schemaPath.includes("/anyOf/");
  const ofText = keyword === "pattern" || keyword === "format";
  return ofText && typeof valueAt(root, instancePath) !== "string";
}

function causeOf({ keyword, instancePath, params }: RawError, root: unknown): Cause {
  const key = params["missingProperty"] ?? params["additionalProperty"] ?? params["propertyName"];
  return {
    keyword,
    pointer: instancePath,
    value: valueAt(root, instancePath),
    key: typeof key === "string" ? key : null,
    missing: [],
  };
}

/** True if a key or value further up, or the sort of this very value, is wrong already. */
function isCovered(cause: Cause, all: readonly Cause[]): boolean {
  return all.some((other) => {
    if (other === cause) return false;
    if (isOfKey(other)) return isAtOrBelow(cause.pointer, `${other.pointer}/${escapeKey(other.key ?? "")}`);
    return other.keyword === "type" && cause.keyword !== "type" && isAtOrBelow(cause.pointer, other.pointer);
  });
}

function isOfKey({ keyword }: Cause): boolean {
  return keyword === "additionalProperties" || keyword === "propertyNames";
}

function isAtOrBelow(pointer: Pointer, top: Pointer): boolean {
  return pointer === top || pointer.startsWith(`${top}/`);
}

/** A value gets one problem; a map gets one for each of its keys. */
function isFirst(cause: Cause, index: number, all: readonly Cause[]): boolean {
  return all.findIndex((other) => other.pointer === cause.pointer && other.key === cause.key) === index;
}

function missingBeside(cause: Cause, all: readonly Cause[]): readonly string[] {
  if (cause.keyword !== "additionalProperties") return [];
  const beside = all.filter((other) => other.keyword === "required" && other.pointer === cause.pointer);
  return beside.flatMap(({ key }) => key ?? []);
}

function valueAt(root: unknown, pointer: Pointer): unknown {
  return pointerKeys(pointer).reduce(memberOf, root);
}

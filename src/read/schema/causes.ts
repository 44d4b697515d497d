/** What a generated validator finds → causes: what merely follows from something else is left out. */
import { escapeKey, pointerKeys, type Pointer } from "../../base/place.ts";
import { memberOf } from "./shape.ts";
import type { RawError } from "./raw-error.ts";

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
  const wrong = { keys: new Set(causes.flatMap(keyPointer)), sorts: new Set(causes.flatMap(sortPointer)) };
  const kept = firstOfEach(causes.filter((cause) => !isCovered(cause, wrong)));
  const missing = missingByMap(kept);
  return kept.map((cause) => ({ ...cause, missing: missing.get(cause.pointer) ?? [] }));
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

/** Places at and below which nothing more is said. */
type Wrong = { readonly keys: ReadonlySet<Pointer>; readonly sorts: ReadonlySet<Pointer> };

function keyPointer({ keyword, pointer, key }: Cause): readonly Pointer[] {
  const ofKey = keyword === "additionalProperties" || keyword === "propertyNames";
  return ofKey && key !== null ? [`${pointer}/${escapeKey(key)}`] : [];
}

function sortPointer({ keyword, pointer }: Cause): readonly Pointer[] {
  return keyword === "type" ? [pointer] : [];
}

/** True if a key here or further up, or the sort of a value, is wrong already. */
function isCovered({ keyword, pointer }: Cause, { keys, sorts }: Wrong): boolean {
  for (let end = pointer.length; end >= 0; end = end === 0 ? -1 : pointer.lastIndexOf("/", end - 1)) {
    const here = pointer.slice(0, end);
    const itself = keyword === "type" && here === pointer;
    if (keys.has(here) || (sorts.has(here) && !itself)) return true;
  }
  return false;
}

/** A value gets one problem; a map gets one for each of its keys. */
function firstOfEach(causes: readonly Cause[]): readonly Cause[] {
  const seen = new Map<string, Cause>();
  for (const cause of causes) {
    const id = JSON.stringify([cause.pointer, cause.key]);
    if (!seen.has(id)) seen.set(id, cause);
  }
  return [...seen.values()];
}

function missingByMap(causes: readonly Cause[]): ReadonlyMap<Pointer, readonly string[]> {
  const missing = new Map<Pointer, string[]>();
  for (const { keyword, pointer, key } of causes) {
    if (keyword !== "required" || key === null) continue;
    missing.set(pointer, [...(missing.get(pointer) ?? []), key]);
  }
  return missing;
}

function valueAt(root: unknown, pointer: Pointer): unknown {
  return pointerKeys(pointer).reduce(memberOf, root);
}

/** Checks a file against the schema of its kind, and says what is wrong in the words of the person who typed it. */
import type { Problem } from "../base/problem.ts";
import { pointerKeys, type Place, type Pointer } from "../base/place.ts";
import type { Kind } from "../model/project.ts";
import type { Document } from "./document.ts";
import { validators } from "./generated/validators.ts";
import { causesOf } from "./schema/causes.ts";
import { explain } from "./schema/explain.ts";
import { shapeAt } from "./schema/shape.ts";

/** All problems of a file's keys and values: one for each cause, in no order. */
export function checkSchema(kind: Kind, document: Document): readonly Problem[] {
  const validate = validators[kind];
  if (validate(document.value)) return [];
  const causes = causesOf(validate.errors ?? [], document.value);
  const problems = causes.map((cause) => explain({ kind, document, cause }));
  return problems.filter((one) => !isMisspelt(one, problems));
}

/** The keys that may stand in the map at `pointer`, the most important first; none where no such map is known. */
export function keysAt(kind: Kind, value: unknown, pointer: Pointer): readonly string[] {
  return Object.keys(shapeAt(kind, value, pointerKeys(pointer))?.properties ?? {});
}

/** True for a missing key that is there after all, with a typing mistake: the unknown key says so. */
function isMisspelt(one: Problem, all: readonly Problem[]): boolean {
  if (one.code !== "schema/missing") return false;
  const { keys } = one.args;
  const map = pointerOf(one.place);
  return all.some(
    (other) =>
      other.code === "schema/unknown-key" &&
      other.args.closest !== null &&
      keys.includes(other.args.closest) &&
      pointerOf(other.place).replace(/\/[^/]*$/, "") === map,
  );
}

function pointerOf(place: Place): Pointer {
  return "pointer" in place ? place.pointer : "";
}

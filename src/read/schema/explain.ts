/** A cause → the problem that says it: place, what was typed, and what to do. */
import { pointerKeys } from "../../base/place.ts";
import { problem, type Problem } from "../../base/problem.ts";
import type { Case } from "./case.ts";
import { exampleLine } from "./example.ts";
import { formatProblem, languageKeyProblem } from "./explain-format.ts";
import { unknownKey } from "./explain-key.ts";
import { typeProblem } from "./explain-type.ts";
import { valueProblem } from "./explain-value.ts";
import { shapeAt } from "./shape.ts";

export function explain(given: Pick<Case, "kind" | "document" | "cause">): Problem {
  const { kind, document, cause } = given;
  const keys = pointerKeys(cause.pointer);
  const it: Case = {
    ...given,
    at: { file: document.file, pointer: cause.pointer },
    subject: { kind, path: pathOf(document.value, keys) },
    shape: shapeAt(kind, document.value, keys) ?? {},
  };
  return (explanations[cause.keyword] ?? valueProblem)(it);
}

const explanations: Readonly<Record<string, (it: Case) => Problem>> = {
  additionalProperties: unknownKey,
  propertyNames: languageKeyProblem,
  required: missingKey,
  anyOf: missingKey,
  type: typeProblem,
  pattern: formatProblem,
  format: formatProblem,
};

function missingKey({ kind, document, cause, at, subject, shape }: Case): Problem {
  const keys =
    cause.key === null ? (shape.anyOf ?? []).flatMap(({ required = [] }) => required) : [cause.key];
  const [key = ""] = keys;
  const member = shapeAt(kind, document.value, [...pointerKeys(cause.pointer), key]);
  const about = member?.description ?? null;
  return problem(
    "schema/missing",
    { ...at, on: "key" },
    { keys, of: subject, about, example: exampleLine(key, member) },
  );
}

/** Pointer keys with list positions as numbers. */
function pathOf(root: unknown, keys: readonly string[]): readonly (string | number)[] {
  let here = root;
  return keys.map((key) => {
    const step = Array.isArray(here) ? Number(key) : key;
    here = (here as Readonly<Record<string, unknown>>)[key];
    return step;
  });
}

/** A value that is not allowed → what is allowed. */
import { nearest } from "../../base/nearest.ts";
import { problem, type Problem } from "../../base/problem.ts";
import { below } from "../../base/place.ts";
import { exampleLine } from "./example.ts";
import { isNeeded, type Case } from "./case.ts";
import { listProblem } from "./explain-type.ts";
import { plainLetters } from "./odd-letters.ts";
import { quotable } from "./quotable.ts";

export function valueProblem(it: Case): Problem {
  switch (it.cause.keyword) {
    case "enum":
      return choiceProblem(it);
    case "uniqueItems":
      return repeatedProblem(it);
    case "minItems":
    case "maxItems":
      return countProblem(it);
    case "minProperties":
      return emptyProblem(it);
    case "maxProperties":
      return oneKeyProblem(it);
    default:
      return rangeProblem(it);
  }
}

function choiceProblem(it: Case): Problem {
  const { cause, at, subject, shape } = it;
  const allowed = (shape.enum ?? []).map(String);
  const typed = String(cause.value);
  const closest = wordMeant(plainLetters(typed).text, allowed);
  if (closest === null && shape.type?.includes("array") === true) return listProblem(it);
  return problem("schema/value", at, {
    fault: "choice",
    at: subject,
    typed: quotable(typed),
    closest,
    allowed,
  });
}

/** The nearest spelling, or the only word that begins so: `warn` is `warning`. */
function wordMeant(typed: string, allowed: readonly string[]): string | null {
  const near = nearest(typed, allowed);
  const longer = typed.length < 3 ? [] : allowed.filter((word) => word.startsWith(typed.toLowerCase()));
  return near ?? (longer.length === 1 ? (longer[0] ?? null) : null);
}

function repeatedProblem({ cause, at, subject }: Case): Problem {
  const entries: readonly unknown[] = Array.isArray(cause.value) ? cause.value : [];
  const index = entries.findIndex((entry, position) => entries.indexOf(entry) < position);
  const typed = quotable(String(entries[index]));
  return problem("schema/value", below(at, index), { fault: "repeated", at: subject, typed });
}

function countProblem({ cause, at, subject, shape }: Case): Problem {
  return problem("schema/value", at, {
    fault: "count",
    at: subject,
    count: Array.isArray(cause.value) ? cause.value.length : 0,
    least: shape.minItems ?? 0,
    most: shape.maxItems ?? null,
    example: exampleLine(subject.path.at(-1), shape),
  });
}

function emptyProblem(it: Case): Problem {
  const { at, subject, shape } = it;
  const example = exampleLine(subject.path.at(-1), shape);
  return problem("schema/value", at, { fault: "empty", at: subject, needed: isNeeded(it), example });
}

function oneKeyProblem({ at, subject, shape }: Case): Problem {
  return problem(
    "schema/value",
    { ...at, on: "key" },
    { fault: "one-key", at: subject, keys: Object.keys(shape.properties ?? {}) },
  );
}

function rangeProblem({ cause, document, at, subject, shape }: Case): Problem {
  return problem("schema/value", at, {
    fault: "range",
    at: subject,
    typed: document.typedAt(cause.pointer) ?? String(cause.value),
    least: shape.minimum ?? null,
    above: shape.exclusiveMinimum ?? null,
    most: shape.maximum ?? null,
  });
}

/** Checks a file against the schema of its kind, and says what is wrong in the words of the person who typed it. */
import type { Problem } from "../base/problem.ts";
import type { Kind } from "../model/project.ts";
import type { Document } from "./document.ts";
import { validatorOf } from "./generated/validators.ts";
import { moreProblems, problemLimit } from "./bounded.ts";
import { causesOf } from "./schema/causes.ts";
import { withoutEchoes, withoutRepeats } from "./schema/echoes.ts";
import { explain } from "./schema/explain.ts";
import { isRight } from "./schema/right.ts";

/** All problems of a file's keys and values: one for each cause, in no order. */
export function checkSchema(kind: Kind, document: Document): readonly Problem[] {
  if (isRight(kind, document.value)) return [];
  const validate = validatorOf(kind);
  if (validate(document.value)) return [];
  const causes = causesOf(validate.errors ?? [], document.value);
  if (causes.length === 0) throw new Error(`${document.file}: refused by its schema for no known cause`);
  const told = causes.slice(0, causeLimit).map((cause) => explain({ kind, document, cause }));
  const problems = withoutRepeats(document, withoutEchoes(told));
  const more = causes.length - told.length;
  return more > 0 ? [...problems, moreProblems(document.file, more)] : problems;
}

/** Finding words takes time, and nobody reads so many. */
const causeLimit = 2 * problemLimit;

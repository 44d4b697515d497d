/** A text of the wrong form → what form it needs, and the same text in it where that is sure. */
import type { Format } from "../../base/codes/schema-format.ts";
import { nearest } from "../../base/nearest.ts";
import { problem, type Problem } from "../../base/problem.ts";
import { exampleLine } from "./example.ts";
import { isCut, isNeeded, keyPlace, type Case } from "./case.ts";
import { unknownKeyOf } from "./explain-key.ts";
import { daysIn } from "./formats.ts";
import { better } from "./better.ts";
import { plainLetters } from "./odd-letters.ts";

export function formatProblem(it: Case): Problem {
  const { cause, document, at, subject, shape } = it;
  const typed =
    typeof cause.value === "string" ? cause.value : (document.typedAt(cause.pointer) ?? String(cause.value));
  const format = formatOf(shape.named);
  if (format === null || typed.trim() === "") {
    const example = exampleLine(subject.path.at(-1), shape);
    return problem("schema/value", at, { fault: "empty", at: subject, needed: isNeeded(it), example });
  }
  const month = format === "date" ? wrongMonth(typed) : null;
  return problem("schema/format", at, {
    format,
    at: subject,
    typed,
    cut: false,
    ofKey: false,
    better: better(format, typed),
    month,
  });
}

/** A key of the wrong form: a language that is none, or a key of another map where languages would stand. */
export function languageKeyProblem(it: Case): Problem {
  const { cause, at, subject, shape } = it;
  const typed = cause.key ?? "";
  const format = formatOf(shape.propertyNames?.$ref?.replace("#/$defs/", "")) ?? "language";
  const right = better(format, plainLetters(typed).text);
  const others = Object.keys(shape.otherwise?.properties ?? {});
  if (right === null && nearest(typed, others) !== null) return unknownKeyOf(it, others);
  return problem("schema/format", keyPlace(at, typed), {
    format,
    at: subject,
    typed,
    cut: isCut(it),
    ofKey: true,
    better: right,
    month: null,
  });
}

/** Shared shapes that are forms of a text. */
const formats: readonly Format[] = [
  "date",
  "time",
  "id",
  "language",
  "country",
  "url",
  "email",
  "days",
  "ageSpan",
  "ruleCode",
];

export function formatOf(named: string | undefined): Format | null {
  return formats.find((format) => format === named) ?? null;
}

/** The month of a date whose day it does not have. */
function wrongMonth(typed: string): { number: number; year: number; days: number } | null {
  const [, year, number, day] = (/^(\d{4})-(\d\d)-(\d\d)$/.exec(typed) ?? []).map(Number);
  if (year === undefined || number === undefined || day === undefined) return null;
  const days = daysIn(year, number);
  return days !== null && day > days ? { number, year, days } : null;
}

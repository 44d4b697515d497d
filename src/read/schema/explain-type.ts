/** A value of the wrong sort → what is wanted, and how what was typed turns into it. */
import type { Repair, Sort } from "../../base/codes/schema-type.ts";
import { problem, type Problem } from "../../base/problem.ts";
import { exampleLine, inline, line } from "./example.ts";
import { isNeeded, type Case } from "./case.ts";
import { formatOf, formatProblem } from "./explain-format.ts";
import { plainLetters } from "./odd-letters.ts";
import { quotable } from "./quotable.ts";
import { typeName, type Shape } from "./shape.ts";

export function typeProblem(it: Case): Problem {
  const wanted = sortsOf(it.shape);
  const found = sortOf(it.cause.value);
  if (!isScalarOfOtherSort(found) || !wanted.includes("text")) return wrongSort(it, wanted, found);
  return hasFormOfItsOwn(it) ? formatProblem(it) : numberNotText(it, found);
}

/** True where quotes would not help: 12.15 is no time with quotes either. */
function hasFormOfItsOwn({ shape, cause }: Case): boolean {
  const format = formatOf(shape.named);
  return format !== null && !(format === "id" && /^\d+$/.test(String(cause.value)));
}

/** A word where a list or one certain word may stand: the list is what was meant. */
export function listProblem(it: Case): Problem {
  return wrongSort(it, ["list"], sortOf(it.cause.value));
}

function isScalarOfOtherSort(found: Sort | "nothing"): found is "number" | "yes or no" {
  return found === "number" || found === "yes or no";
}

function numberNotText(it: Case, found: "number" | "yes or no"): Problem {
  const typed = it.document.typedAt(it.cause.pointer) ?? String(it.cause.value);
  const args = { at: it.subject, typed, found, fixed: line(it.subject.path.at(-1), `"${typed}"`) };
  return problem("schema/number-not-text", it.at, args);
}

function wrongSort(it: Case, wanted: readonly Sort[], found: Sort | "nothing"): Problem {
  const { cause, at, subject, shape } = it;
  const mended = mend(cause.value, wanted);
  const key = subject.path.at(-1);
  return problem("schema/type", found === "nothing" ? { ...at, on: "key" } : at, {
    at: subject,
    wanted: mended?.repair === "dashes" ? ["list"] : wanted,
    found,
    typed: typedWords(it, found),
    repair: mended?.repair ?? null,
    fixed: mended?.text == null ? null : line(key, mended.text),
    needed: isNeeded(it),
    example: subject.path.length === 0 ? rootExample(shape) : exampleLine(key, shape),
  });
}

function typedWords({ cause, document }: Case, found: Sort | "nothing"): string | null {
  if (found === "text") return `"${quotable(String(cause.value))}"`;
  return isScalarOfOtherSort(found) ? (document.typedAt(cause.pointer) ?? String(cause.value)) : null;
}

/** The first key a file of this kind must have. */
function rootExample({ required = [], properties }: Shape): string | null {
  const [key = "title"] = required;
  return exampleLine(key, properties?.[key] ?? null);
}

function sortsOf({ type, named }: Shape): readonly Sort[] {
  const types = typeof type === "string" ? [type] : (type ?? []);
  const sorts = types.flatMap((one) => sortsByType[one] ?? []);
  return named === "text" ? ["text"] : sorts;
}

const sortsByType: Readonly<Record<string, Sort>> = {
  string: "text",
  object: "map",
  array: "list",
  integer: "whole number",
  number: "number",
  boolean: "yes or no",
};

function sortOf(value: unknown): Sort | "nothing" {
  return sortsByType[typeName(value)] ?? "nothing";
}

type Mended = { readonly repair: Repair; readonly text: string | null };

/** How `value` becomes one of the wanted sorts, where nothing has to be guessed. */
function mend(value: unknown, wanted: readonly Sort[]): Mended | null {
  const sort = wanted.find((one) => Object.hasOwn(menders, one));
  return sort === undefined ? null : (menders[sort]?.(value) ?? null);
}

const menders: Readonly<Partial<Record<Sort, (value: unknown) => Mended | null>>> = {
  "whole number": (value) => mendNumber(value, /^-?\d+$/),
  number: (value) => mendNumber(value, /^-?\d+(\.\d+)?$/),
  "yes or no": mendYesNo,
  list: mendList,
  map: (value) => (isListOfOne(value, "object") ? { repair: "undash", text: null } : null),
  text: (value) => {
    if (isListOfOne(value, "string"))
      return { repair: "undash", text: inline((value as readonly unknown[])[0]) };
    return typeName(value) === "object" ? { repair: "one-language", text: null } : null;
  },
};

function mendNumber(value: unknown, whole: RegExp): Mended | null {
  if (typeof value !== "string") return null;
  const text = plainLetters(value).text.replace(/^(-?\d+),(\d+)$/, "$1.$2");
  if (whole.test(text)) return { repair: text === value ? "unquote" : "number-only", text };
  const leading =
    /^(-?\d+(?:[.,]\d+)?)\s*(min|minutes?|minutos?|m|cm|mm|km|h|€|eur|%|pupils?|alunos?)?\.?$/i.exec(
      text,
    )?.[1];
  const number = leading?.replace(",", ".");
  return number !== undefined && whole.test(number) ? { repair: "number-only", text: number } : null;
}

function mendYesNo(value: unknown): Mended | null {
  const word = typeof value === "string" || typeof value === "number" ? String(value).toLowerCase() : "";
  if (["yes", "y", "on", "true", "sim", "1"].includes(word)) return { repair: "yes-no", text: "true" };
  if (["no", "n", "off", "false", "não", "nao", "0"].includes(word))
    return { repair: "yes-no", text: "false" };
  return null;
}

function mendList(value: unknown): Mended | null {
  if (typeName(value) === "object") return { repair: "dashes", text: null };
  if (value === null) return null;
  const several = typeof value === "string" && value.includes(",");
  return { repair: "brackets", text: several ? null : `[${inline(value)}]` };
}

function isListOfOne(value: unknown, type: string): boolean {
  return Array.isArray(value) && value.length === 1 && typeName(value[0]) === type;
}

/** The words for a value of the wrong sort. */
import { atStart, kindWords, type Subject } from "./subject.ts";

export type Sort = "text" | "number" | "whole number" | "yes or no" | "list" | "map";

export type WrongType = {
  readonly at: Subject;
  readonly wanted: readonly Sort[];
  readonly found: Sort | "nothing";
  /** As typed; null for lists, maps and nothing. */
  readonly typed: string | null;
  /** What turns it into what is wanted; null if nobody can tell. */
  readonly repair: Repair | null;
  /** The line as it should be, where the repair makes one. */
  readonly fixed: string | null;
  /** The key may not be left out. */
  readonly needed: boolean;
  /** A right line; null if the schema has none. */
  readonly example: string | null;
};

/** `unquote` "10" · `number-only` 10 min · `yes-no` yes · `brackets` a lone entry · `dashes` a map · `undash` a list with one entry. */
export type Repair = "unquote" | "number-only" | "yes-no" | "brackets" | "dashes" | "undash" | "one-language";

export function typeMessage({ at, wanted, found, typed }: WrongType): string {
  const what = atStart(at);
  if (found === "nothing") return at.path.length === 0 ? `This file is empty.` : `${what} has no value.`;
  if (found === "number" && wanted.includes("whole number")) {
    return `${what} must be a whole number, but ${typed ?? "this"} is not.`;
  }
  const wish = wanted.map((sort) => articles[sort]).join(" or ");
  return `${what} must be ${wish}, but ${typed === null ? "this" : typed} is ${articles[found]}.`;
}

export function typeFix({ at, found, wanted, repair, fixed, needed, example }: WrongType): string {
  if (repair !== null) return fixed === null ? repairs[repair] : `${repairs[repair]}: ${fixed}`;
  if (at.path.length === 0) return beginFix(at.kind, example);
  const line = example === null ? "" : `, for example: ${example}`;
  if (found !== "nothing") return `Write ${articles[wanted[0] ?? "text"]}${line}`;
  const where = typeof at.path.at(-1) === "string" ? "colon" : "dash";
  return `Write ${articles[wanted[0] ?? "text"]} after the ${where}${line}${needed ? "" : "; or remove the line"}`;
}

/** True if the repair leaves no choice: `10 min` is 10 minutes, `2 h` is not 2. */
export function isSureType({ at, repair, typed, fixed }: WrongType): boolean {
  if (fixed === null) return false;
  if (repair === "unquote" || repair === "brackets") return true;
  const word = typed?.replace(/^"(.*)"$/, "$1").trim() ?? "";
  if (repair === "yes-no") return /^(yes|no|on|off|true|false|sim|não|nao)$/i.test(word);
  if (repair !== "number-only") return false;
  const isMinutes = /minutes$/i.test(String(at.path.at(-1)));
  const unit = /^-?\d+(?:[.,]\d{1,2})?\s*(.*)$/.exec(word)?.[1];
  return unit === "" || (isMinutes && unit !== undefined && /^min(utes?|utos?)?\.?$/i.test(unit));
}

function beginFix(kind: string, example: string | null): string {
  const words = kindWords(kind);
  return `${/^[aeiou]/.test(words) ? "An" : "A"} ${words} has keys and values. Begin with: ${example ?? "title: …"}`;
}

const articles: Readonly<Record<Sort | "nothing", string>> = {
  text: "text",
  number: "a number",
  "whole number": "a whole number",
  "yes or no": "true or false",
  list: "a list",
  map: "a map (keys with values)",
  nothing: "nothing",
};

const repairs: Readonly<Record<Repair, string>> = {
  unquote: "Remove the quotes",
  "number-only": "Write only the number",
  "yes-no": "Write true or false",
  brackets: "Put square brackets around it",
  dashes: "Begin each entry with a dash and a space",
  undash: "Write the one entry without a list",
  "one-language": "Write one text; it is the same in every language",
};

/** The helpers a template may call, besides `if`, `unless`, `each` and `with`. docs/views.md lists them. */
import { formatNumber, word, type Words } from "./words.ts";

/** What a helper is given besides its arguments. */
export type HelperContext = { readonly words: Words; readonly hash: Readonly<Record<string, unknown>> };

/** `any` takes a value of every shape; `plain` takes text, a number or a flag; `word` takes a literal label name. */
export type Takes = "any" | "plain" | "number" | "word";

export type Helper = {
  readonly about: string;
  readonly example: string;
  readonly takes: readonly Takes[];
  readonly gives: "text" | "flag";
  readonly run: (args: readonly unknown[], context: HelperContext) => string | boolean;
};

export const helpers: Readonly<Record<string, Helper>> = {
  w: {
    about: "A label text in the paper's language; slots are given by name, and `n` chooses the plural form.",
    example: '{{w "minutesCount" n=minutes}}',
    takes: ["word"],
    gives: "text",
    run: ([key], { words, hash }) => word(words, String(key), plainSlots(hash)),
  },
  number: {
    about: "A number as the paper's language writes it.",
    example: "{{number walkMinutes}}",
    takes: ["number"],
    gives: "text",
    run: ([value], { words }) => (typeof value === "number" ? formatNumber(value, words.language) : ""),
  },
  eq: {
    about: "True if two values are the same.",
    example: '{{#if (eq state "assessed")}}',
    takes: ["plain", "plain"],
    gives: "flag",
    run: ([a, b]) => a === b,
  },
  or: {
    about: "True if one of two values is there: not null, not false, not empty, not 0.",
    example: "{{#if (or facts sources)}}",
    takes: ["any", "any"],
    gives: "flag",
    run: ([a, b]) => isThere(a) || isThere(b),
  },
  and: {
    about: "True if both values are there.",
    example: "{{#if (and room minutes)}}",
    takes: ["any", "any"],
    gives: "flag",
    run: ([a, b]) => isThere(a) && isThere(b),
  },
  not: {
    about: "True if the value is not there.",
    example: "{{#if (not @last)}}",
    takes: ["any"],
    gives: "flag",
    run: ([a]) => !isThere(a),
  },
};

/** The same test as `{{#if}}`. */
function isThere(value: unknown): boolean {
  return Array.isArray(value) ? value.length > 0 : Boolean(value);
}

function plainSlots(hash: Readonly<Record<string, unknown>>): Record<string, string | number> {
  const slots: Record<string, string | number> = {};
  for (const [name, value] of Object.entries(hash)) {
    slots[name] = typeof value === "number" || typeof value === "string" ? value : "";
  }
  return slots;
}

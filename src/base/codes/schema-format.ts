/** The words for a text of the wrong form: dates, times, ids, addresses, language tags. */
import { englishMonths } from "../day.ts";
import { atStart, named, type Subject } from "./subject.ts";

export type Format =
  "date" | "time" | "id" | "language" | "country" | "url" | "email" | "days" | "ageSpan" | "ruleCode";

export type WrongFormat = {
  readonly format: Format;
  readonly at: Subject;
  readonly typed: string;
  /** It is the rest of a text that a comma within braces has cut. */
  readonly cut: boolean;
  /** It is a key of the map at `at`, not its value. */
  readonly ofKey: boolean;
  /** The same in the right form; null if nobody can tell. */
  readonly better: string | null;
  /** Set if a date has a day which its month does not have. */
  readonly month: { readonly number: number; readonly year: number; readonly days: number } | null;
};

/** What to do about a text that a comma within braces has cut. */
export const cutFix = "Within { } a comma begins a new entry: put quotes around the text that has the comma.";

export function formatMessage({ format, at, typed, ofKey, month }: WrongFormat): string {
  if (ofKey) return `"${typed}" in ${named(at)} is not ${forms[format].what}.`;
  const calendar = month === null ? "" : `: ${monthName(month)} has ${month.days} days`;
  return `${atStart(at)} must be ${forms[format].what}, but "${typed}" is not${calendar}.`;
}

export function formatFix({ format, better, cut }: WrongFormat): string {
  if (cut) return cutFix;
  if (better !== null) return format === "language" ? `Did you mean "${better}"?` : `Write ${better}`;
  return `Write ${forms[format].how}.`;
}

/** True if `better` says the same as what was typed, only in the right form. */
export function isSureFormat({ format, typed, better, cut }: WrongFormat): boolean {
  return better !== null && !cut && (sureForms[format]?.(typed.trim(), better) ?? false);
}

/** A web address is never sure: `https://` may not be answered. */
const sureForms: Readonly<Partial<Record<Format, (typed: string, better: string) => boolean>>> = {
  // With a time after it, something would be lost.
  date: (typed) => /^\d+[-./]\d+[-./]\d+$/.test(typed),
  // A lone number of hours could be minutes.
  time: (typed) => /^(\d{1,2}[:.hH]?\d{2}\s*h?|\d{1,2}([:.]\d{2})?\s*[ap]m|\d{1,2}\s*h)$/i.test(typed),
  id: (typed, better) => typed.toLowerCase().replace(/[\s_]+/g, "-") === better,
  // `gb` is a country: who writes it may mean English or British English.
  language: (typed, better) =>
    /^\p{L}{3,}$/u.test(typed) || typed.toLowerCase().replaceAll("_", "-") === better.toLowerCase(),
  country: () => true,
  email: () => true,
  days: () => true,
  ageSpan: () => true,
};

const forms: Readonly<Record<Format, { readonly what: string; readonly how: string }>> = {
  date: { what: "a date", how: "year-month-day, for example 2025-05-14" },
  time: { what: "a time", how: "hours and minutes on the 24-hour clock, for example 09:30" },
  id: { what: "an id", how: "small letters a to z, digits and hyphens, for example grande-panorama" },
  language: {
    what: "a language tag",
    how: "two letters for the language, and a region where it matters: pt, en-GB; or none for words without a language",
  },
  country: { what: "a country's two capital letters", how: "two capital letters, for example PT or GB" },
  url: { what: "a web address", how: "the whole address, for example https://example.org" },
  email: { what: "an email address", how: "a whole address, for example education@example.org" },
  days: {
    what: "days of the week in two letters",
    how: "Mo, Tu, We, Th, Fr, Sa or Su, for example Tu-Su or Mo,We",
  },
  ageSpan: { what: "a span of ages", how: 'first and last age in quotes, for example "6-7"' },
  ruleCode: { what: "the code of a problem", how: "a code as docent prints it, for example time/attention" },
};

function monthName({ number, year }: { number: number; year: number }): string {
  return `${englishMonths[number - 1] ?? ""}${number === 2 ? ` ${year}` : ""}`;
}

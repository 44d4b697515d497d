/** `language/locale`: numbers, dates, ordinals and quotation marks as another language writes them. Only what is sure. */
import { englishMonths } from "../../base/day.ts";
import type { Locale } from "../../base/codes/rules/language.ts";
import { problem, type Problem } from "../../base/problem.ts";
import { primary, type Language, type Text } from "../../model/text.ts";
import type { Facts } from "../facts.ts";
import { inLanguage } from "../text-address.ts";
import { checkedTexts, type Said } from "./texts.ts";

export function locale({ project }: Facts): readonly Problem[] {
  return checkedTexts(project)
    .filter(({ voice }) => voice !== "quoted")
    .flatMap(oddIn);
}

function oddIn({ text, at }: Said): readonly Problem[] {
  if (!mayBeOdd(text)) return [];
  return Object.entries(text).flatMap(([language, words]) => {
    const found = odd(words, language);
    return found === null
      ? []
      : [problem("language/locale", inLanguage(at, text, language), { ...found, language })];
  });
}

type Found = Omit<Locale, "language">;

function mayBeOdd(text: Text): boolean {
  for (const language in text) if (worthALook.test(text[language] ?? "")) return true;
  return false;
}

/** Cheap to ask, and false for almost all texts. */
const worthALook = /\d|[«„]/;
const foreignSign = { ",": /\d\.\d|\d,\d{3},/, ".": /\d,\d|\d\.\d{3}\./ };
const mayBeMonth = /\d\S* +(?:de |of )?\p{L}{3}/u;

/** The first thing that is out of place. */
function odd(text: string, language: Language): Found | null {
  const habits = habitsOf(language);
  if (habits === null) return null;
  const hasSign = foreignSign[habits.decimal].test(text);
  return (
    (hasSign ? (oddDecimal(text, habits) ?? oddThousands(text, habits)) : null) ??
    (mayBeMonth.test(text) ? oddMonth(text, habits) : null) ??
    oddOrdinal(text, habits) ??
    oddQuotes(text, habits)
  );
}

type Habits = {
  readonly language: string;
  readonly decimal: "," | ".";
  readonly ordinal: RegExp | null;
  readonly ordinalExample: string;
  readonly quotes: RegExp | null;
  readonly quotesExample: string;
};

const english = /(?<![\p{L}\d])\d{1,3}(?:st|nd|rd|th)(?!\p{L})/u;

const habits: Readonly<Record<string, Habits>> = {
  en: {
    language: "en",
    decimal: ".",
    ordinal: /(?<![\p{L}\d])\d{1,3}(?:\.?º|ème)(?!\s*ano)(?!\p{L})/u,
    ordinalExample: '"6th"',
    quotes: /«|„/,
    quotesExample: "“…” or ‘…’",
  },
  pt: {
    language: "pt",
    decimal: ",",
    ordinal: english,
    ordinalExample: '"6.º"',
    quotes: /„/,
    quotesExample: "«…» or “…”",
  },
  es: {
    language: "es",
    decimal: ",",
    ordinal: english,
    ordinalExample: '"6.º"',
    quotes: /„/,
    quotesExample: "«…» or “…”",
  },
  fr: {
    language: "fr",
    decimal: ",",
    ordinal: english,
    ordinalExample: '"6e"',
    quotes: /„/,
    quotesExample: "« … »",
  },
  de: {
    language: "de",
    decimal: ",",
    ordinal: english,
    ordinalExample: '"6."',
    quotes: null,
    quotesExample: "„…“",
  },
};

/** Spanish outside Spain may write decimals with a point; a language that is not listed is left alone. */
function habitsOf(language: Language): Habits | null {
  const spoken = primary(language);
  const found = habits[spoken];
  return found === undefined || (spoken === "es" && !["es", "es-ES"].includes(language)) ? null : found;
}

const units = String.raw`\s?(?:mm|cm|dm|km|m|kg|g|t|l|%|€|°C|ha)(?![\p{L}])`;
const decimals = {
  ",": new RegExp(String.raw`(?<![\d.,])\d+\.\d{1,2}${units}`, "u"),
  ".": new RegExp(String.raw`(?<![\d.,])\d+,\d{1,2}${units}`, "u"),
};

/** With a unit: "3,6" may be two panels. */
function oddDecimal(text: string, { decimal }: Habits): Found | null {
  const typed = decimals[decimal].exec(text)?.[0];
  if (typed === undefined) return null;
  const wanted = `"${decimal === "," ? typed.replace(".", ",") : typed.replace(",", ".")}"`;
  return { what: "decimal", typed, wanted };
}

const thousands = {
  ",": /(?<![\d.,])\d{1,3}(?:,\d{3}){2,}(?![\d.,])/,
  ".": /(?<![\d.,])\d{1,3}(?:\.\d{3}){2,}(?![\d.,])/,
};

/** Two groups of three at least: of one nobody can tell. */
function oddThousands(text: string, { decimal }: Habits): Found | null {
  const typed = thousands[decimal].exec(text)?.[0];
  if (typed === undefined) return null;
  return { what: "thousands", typed, wanted: `"${typed.replaceAll(/[.,]/g, decimal === "," ? " " : ",")}"` };
}

const months: Readonly<Record<string, readonly string[]>> = {
  en: englishMonths,
  pt: [
    "janeiro",
    "fevereiro",
    "março",
    "abril",
    "maio",
    "junho",
    "julho",
    "agosto",
    "setembro",
    "outubro",
    "novembro",
    "dezembro",
  ],
  es: [
    "enero",
    "febrero",
    "marzo",
    "abril",
    "mayo",
    "junio",
    "julio",
    "agosto",
    "septiembre",
    "octubre",
    "noviembre",
    "diciembre",
  ],
  fr: [
    "janvier",
    "février",
    "mars",
    "avril",
    "mai",
    "juin",
    "juillet",
    "août",
    "septembre",
    "octobre",
    "novembre",
    "décembre",
  ],
  de: [
    "Januar",
    "Februar",
    "März",
    "April",
    "Mai",
    "Juni",
    "Juli",
    "August",
    "September",
    "Oktober",
    "November",
    "Dezember",
  ],
};
const dayAndMonth = /(?<![\d.,])\d{1,2}(?:\.|st|nd|rd|th|er|\.?º)?\s+(?:de\s+|of\s+)?(\p{L}+)(?!\p{L})/gu;

/** A month after a day that is one only in other languages. */
function oddMonth(text: string, { language }: Habits): Found | null {
  for (const [typed, name = ""] of text.matchAll(dayAndMonth)) {
    const month = monthOf(name);
    if (month === null || months[language]?.some((own) => own.toLowerCase() === name.toLowerCase()) === true)
      continue;
    return { what: "month", typed, wanted: `the month as "${months[language]?.[month] ?? ""}"` };
  }
  return null;
}

function monthOf(name: string): number | null {
  const lower = name.toLowerCase();
  const found = Object.values(months).flatMap((names) =>
    names.findIndex((one) => one.toLowerCase() === lower),
  );
  return found.find((index) => index >= 0) ?? null;
}

function oddOrdinal(text: string, { ordinal, ordinalExample }: Habits): Found | null {
  const typed = ordinal?.exec(text)?.[0];
  return typed === undefined ? null : { what: "ordinal", typed, wanted: `it as in ${ordinalExample}` };
}

function oddQuotes(text: string, { quotes, quotesExample }: Habits): Found | null {
  const typed = quotes?.exec(text)?.[0];
  return typed === undefined ? null : { what: "quotes", typed, wanted: quotesExample };
}

/** Label texts by language (`templates/words/<language>.json`): what papers say in docent's own words. */
import { primary, type Language } from "../model/text.ts";
import { markForeign } from "./foreign.ts";

/** One text with `{slots}`, or its plural forms as CLDR names them; `other` is always there. */
export type Word = string | { readonly [form: string]: string; readonly other: string };

/** The label texts of one language, complete: what a language lacks is lent by English and marked as foreign. */
export type Words = {
  readonly language: Language;
  readonly texts: Readonly<Record<string, Word>>;
  readonly lent: ReadonlySet<string>;
};

type Slots = Readonly<Record<string, string | number>>;

const fallback = "en";

/** The words of `language` from the word files by language; English must be among them and is the full list. */
export function wordsFor(
  files: ReadonlyMap<Language, Readonly<Record<string, Word>>>,
  language: Language,
): Words {
  const all = files.get(fallback) ?? {};
  const own = { ...files.get(primary(language)), ...files.get(language) };
  const lent =
    primary(language) === fallback ? [] : Object.keys(all).filter((key) => !Object.hasOwn(own, key));
  return { language, texts: { ...all, ...own }, lent: new Set(lent) };
}

/** The text of a label with its slots filled; the slot `n` chooses the plural form. An unknown key is a bug. */
export function word(words: Words, key: string, slots: Slots = {}): string {
  if (!Object.hasOwn(words.texts, key)) throw new Error(`there is no label text "${key}"`);
  const language = words.lent.has(key) ? fallback : words.language;
  const text = fill(form(words.texts[key] ?? "", slots["n"], language), slots, language);
  return words.lent.has(key) ? markForeign(text, fallback) : text;
}

/** A number as the language writes it: at most two decimals, thousands not parted (a year is a number too). */
export function formatNumber(value: number, language: Language): string {
  return new Intl.NumberFormat(language, { maximumFractionDigits: 2, useGrouping: false }).format(value);
}

/** The names in braces of a label text, all plural forms together. */
export function slotsOf(entry: Word): readonly string[] {
  const text = typeof entry === "string" ? entry : Object.values(entry).join(" ");
  return [...new Set([...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? ""))];
}

function form(entry: Word, n: string | number | undefined, language: Language): string {
  if (typeof entry === "string") return entry;
  return entry[new Intl.PluralRules(language).select(Number(n))] ?? entry.other;
}

function fill(text: string, slots: Slots, language: Language): string {
  return text.replaceAll(/\{(\w+)\}/g, (slot, name: string) => {
    const value = slots[name];
    if (value === undefined) return slot;
    return typeof value === "number" ? formatNumber(value, language) : value;
  });
}

/** Turns texts of many languages into strings of one paper, and remembers what had to be said in another language. */
import { isForeign, resolveText, type Language, type Text } from "../../model/text.ts";
import { markForeign, withoutMarks } from "../foreign.ts";
import { word, type Words } from "../words.ts";

/** A text that a paper prints in another language than its own. */
type Foreign = { readonly text: Text; readonly language: Language };

/** The voice of one paper in one language. */
export type Speaker = {
  readonly language: Language;
  /** The text in the paper's language, or marked as foreign; null stays null. */
  readonly say: { (text: Text): string; (text: Text | null): string | null };
  readonly all: (texts: readonly Text[]) => readonly string[];
  /** The paragraphs of a text; none for null. */
  readonly paragraphs: (text: Text | null) => readonly string[];
  /** A label text in docent's own words. */
  readonly w: (key: string, slots?: Readonly<Record<string, string | number>>) => string;
  /** The label text `family-code` of a code from a list, or the code itself where there is none. */
  readonly named: (family: string, code: string) => string;
  /** Every text said in another language so far, each once, in the order met. */
  readonly foreign: () => readonly Foreign[];
};

/** A speaker for the language of `words`; `languages` are the project's, in its order of preference. */
export function speaker(words: Words, languages: readonly Language[]): Speaker {
  const { language } = words;
  const met = new Map<Text, Foreign>();
  function say(text: Text): string;
  function say(text: Text | null): string | null;
  function say(text: Text | null): string | null {
    return text === null ? null : paragraphs(text).join(" ");
  }
  function paragraphs(text: Text | null): readonly string[] {
    if (text === null) return [];
    const resolved = resolveText(text, language, languages);
    const parts = cut(resolved.text);
    if (!isForeign(text, language, languages)) return parts;
    met.set(text, { text, language: resolved.language });
    return parts.map((part) => markForeign(part, resolved.language));
  }
  return {
    language,
    say,
    paragraphs,
    all: (texts) => texts.map((text) => say(text)),
    w: (key, slots) => word(words, key, slots),
    named: (family, code) =>
      Object.hasOwn(words.texts, `${family}-${code}`) ? word(words, `${family}-${code}`) : code,
    foreign: () => [...met.values()],
  };
}

/** Paragraphs are parted by a blank line; a single line end is a space. */
function cut(text: string): readonly string[] {
  return withoutMarks(text)
    .split(/\r?\n[ \t]*\r?\n/)
    .map((part) => keepUnits(part.replaceAll(/\s+/g, " ").trim()))
    .filter((part) => part !== "");
}

/** A number and its unit stay on one line. */
function keepUnits(text: string): string {
  return text.replaceAll(/(\d) (?=(?:mm|cm|m|km|g|kg|min|h|%)(?![\p{L}\p{N}]))/gu, "$1\u00A0");
}

/** Words of a file → texts by language: a plain string stands under the project's first language. */
import { languageNeutral, resolveText, type Language, type Text } from "../../model/text.ts";
import { made, mapOf, oneOrMore, valueAt, type Field } from "./field.ts";

/** The text of a value; null if it says nothing. A list of strings is a text of several paragraphs. */
export function textOf({ value }: Pick<Field, "value">, language: Language): Text | null {
  const map = mapOf(value);
  if (map === null) {
    const words = paragraphs(value);
    return words === null ? null : { [language]: words };
  }
  if (isTidy(map)) return map;
  let text: Record<Language, string> | null = null;
  for (const tag of Object.keys(map)) {
    const words = paragraphs(map[tag]);
    if (words !== null) (text ??= {})[tag] = words;
  }
  return text;
}

/** The text under a key of a map. */
export function textAt(field: Field, key: string, language: Language): Text | null {
  const value = valueAt(field, key);
  return value === undefined ? null : textOf({ value }, language);
}

/** Most are: then the value itself is the text, which a large collection needs only once. */
function isTidy(map: Readonly<Record<string, unknown>>): map is Text {
  let isEmpty = true;
  for (const tag in map) {
    const words = map[tag];
    if (typeof words !== "string" || !hasTidyEnds(words)) return false;
    isEmpty = false;
  }
  return !isEmpty;
}

/** Visible ASCII and letters with accents: whatever may be white space is left to `trim`. */
function hasTidyEnds(words: string): boolean {
  return isTidyEnd(words.charCodeAt(0)) && isTidyEnd(words.charCodeAt(words.length - 1));
}

function isTidyEnd(char: number): boolean {
  return (char > 32 && char < 127) || (char > 0xa0 && char < 0x300);
}

/** A list of texts; a single one may stand for a list of one. */
export function textsOf(field: Field, language: Language): readonly Text[] {
  return made(oneOrMore(field), (one) => textOf(one, language));
}

/** The text of a value as a list of one, or of none. */
export function textIn(field: Field, language: Language): readonly Text[] {
  const text = textOf(field, language);
  return text === null ? [] : [text];
}

/** Texts one after the other, in every language one of them has. */
export function joinTexts(texts: readonly Text[], separator: string): Text {
  const tags = [...new Set(texts.flatMap((text) => Object.keys(text)))];
  const spoken = tags.filter((tag) => tag !== languageNeutral);
  const languages = spoken.length > 0 ? spoken : tags;
  return Object.fromEntries(
    languages.map((tag) => [
      tag,
      texts.map((text) => resolveText(text, tag, languages).text).join(separator),
    ]),
  );
}

function paragraphs(value: unknown): string | null {
  if (typeof value === "string") {
    const words = value.trim();
    return words === "" ? null : words;
  }
  if (!Array.isArray(value)) return null;
  const parts = value.flatMap((part: unknown) => paragraphsOf(part));
  return parts.length === 0 ? null : parts.join("\n\n");
}

function paragraphsOf(part: unknown): readonly string[] {
  return typeof part === "string" && part.trim() !== "" ? [part.trim()] : [];
}

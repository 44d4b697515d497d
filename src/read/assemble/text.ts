/** Words of a file → texts by language: a plain string stands under the project's first language. */
import { languageNeutral, resolveText, type Language, type Text } from "../../model/text.ts";
import { isMap, items, members, oneOrMore, type Field } from "./field.ts";

/** The text of a value; null if it says nothing. A list of strings is a text of several paragraphs. */
export function textOf(field: Field, language: Language): Text | null {
  if (!isMap(field)) {
    const words = paragraphs(field);
    return words === null ? null : { [language]: words };
  }
  const entries = members(field).flatMap((one) => {
    const words = paragraphs(one);
    return words === null ? [] : [[String(one.key), words] as const];
  });
  return entries.length === 0 ? null : Object.fromEntries(entries);
}

/** A list of texts; a single one may stand for a list of one. */
export function textsOf(field: Field, language: Language): readonly Text[] {
  return oneOrMore(field).flatMap((one) => textIn(one, language));
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

function paragraphs({ value, ...field }: Field): string | null {
  const parts: readonly unknown[] = Array.isArray(value)
    ? items({ value, ...field }).map((one) => one.value)
    : [value];
  const words = parts.flatMap((part) =>
    typeof part === "string" ? (part.trim() === "" ? [] : [part.trim()]) : [],
  );
  return words.length === 0 ? null : words.join("\n\n");
}

/** Words people wrote, in the languages they wrote them in. */

/** A BCP 47 tag such as `pt` or `en-GB`. */
export type Language = string;

/**
 * One text by language, never empty; paragraphs are parted by a blank line. A plain string in a file stands under the
 * project's first language; the key `none` is for text that has no language (a name, a number).
 */
export type Text = Readonly<Record<Language, string>>;

export const languageNeutral = "none";

/** What is printed of a text in one language, and the language it really is in. */
export type Resolved = { readonly text: string; readonly language: Language };

/**
 * The text in `wanted`, or the nearest there is: the same language from another region, the language-neutral text,
 * then the first of `languages` that has one, then any (in the order written).
 */
export function resolveText(text: Text, wanted: Language, languages: readonly Language[]): Resolved {
  const has = Object.keys(text);
  const language =
    [wanted, primary(wanted)].find((tag) => Object.hasOwn(text, tag)) ??
    has.find((tag) => primary(tag) === primary(wanted)) ??
    (Object.hasOwn(text, languageNeutral) ? languageNeutral : undefined) ??
    languages.find((tag) => Object.hasOwn(text, tag)) ??
    has[0];
  if (language === undefined) throw new Error("a text without any language");
  return { text: text[language] ?? "", language: language === languageNeutral ? wanted : language };
}

/** True if `text` says nothing in `wanted`, so that another language is printed in its place. */
export function isForeign(text: Text, wanted: Language, languages: readonly Language[]): boolean {
  return primary(resolveText(text, wanted, languages).language) !== primary(wanted);
}

/** `en-GB` → `en`. */
export function primary(language: Language): string {
  return language.split("-")[0] ?? language;
}

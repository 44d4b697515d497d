/**
 * Text that stands in another language than its paper carries its language with it through the template, between
 * three private-use characters; the tree pass turns the marks into `span[lang]` and drops them from attributes.
 */
const open = "\uE000";
const middle = "\uE001";
const close = "\uE002";

export function markForeign(text: string, language: string): string {
  return `${open}${language}${middle}${text}${close}`;
}

/** User text must not be able to forge marks. */
export function withoutMarks(text: string): string {
  return text.replaceAll(/[\uE000-\uE002]/g, "");
}

export type Run = { readonly text: string; readonly language: string | null };

/** Cuts marked text into runs; unmarked runs have no language of their own. */
export function splitForeign(text: string): readonly Run[] {
  return text
    .split(/(\uE000[^\uE001]*\uE001[^\uE002]*\uE002)/)
    .filter((part) => part !== "")
    .map((part) => {
      const marked = /^\uE000([^\uE001]*)\uE001([^\uE002]*)\uE002$/.exec(part);
      return marked ? { language: marked[1] ?? "", text: marked[2] ?? "" } : { language: null, text: part };
    });
}

export function plainText(text: string): string {
  return splitForeign(text)
    .map((run) => run.text)
    .join("");
}

/** Where a file's facts come from. */
import type { Source } from "../../model/venue.ts";
import { items, made, member, stringOf, stringsOf, type Field } from "./field.ts";

export function sourcesOf(list: Field): readonly Source[] {
  return made(items(list), sourceOf);
}

function sourceOf(field: Field): Source | null {
  const typed = stringOf(field);
  if (typed !== null)
    return { title: typed, url: /^https?:/.test(typed) ? typed : null, accessed: null, for: [] };
  const title = stringOf(member(field, "title"));
  if (title === null) return null;
  return {
    title,
    url: stringOf(member(field, "url")),
    accessed: stringOf(member(field, "accessed")),
    for: stringsOf(member(field, "for")),
  };
}

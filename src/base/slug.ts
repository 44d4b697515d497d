/** Ids for titles in any script. */
import slugify from "@sindresorhus/slugify";

/** At most 60 characters of a–z, 0–9 and single hyphens; `fallback` where nothing of the title can be spelt so. */
export function slug(title: string, fallback = "untitled"): string {
  const whole = slugify(title, { decamelize: false });
  const cut = whole.length <= 60 ? whole : whole.slice(0, 61).replace(/-[^-]*$/, "");
  return cut.slice(0, 60) || fallback;
}

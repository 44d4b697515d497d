/** Makes ids from words in any script: kebab-case ASCII, as file names and references want it. */
import slugify from "@sindresorhus/slugify";

/** `Grande Panorama, séc. XVIII` → `grande-panorama-sec-xviii`; empty if nothing of it can be spelt so. */
export function slugOf(words: string): string {
  const bare = words.normalize("NFKD").replaceAll(/[\p{M}'’]/gu, "");
  return slugify(bare, { decamelize: false });
}

/** The same, cut after a whole word so that it has at most `maxLength` letters. */
export function shortSlugOf(words: string, maxLength: number): string {
  const slug = slugOf(words);
  if (slug.length <= maxLength) return slug;
  const cut = slug.lastIndexOf("-", maxLength);
  return slug.slice(0, cut > 0 ? cut : maxLength);
}

export function isSlug(text: string): boolean {
  return /^[a-z0-9]+(-[a-z0-9]+)*$/.test(text);
}

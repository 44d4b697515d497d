/** Makes ids from words: kebab-case ASCII, as file names and references want it. */

/** Letters that do not come apart into a letter and a mark. */
const letters: Readonly<Record<string, string>> = {
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ø: "o",
  đ: "d",
  ð: "d",
  þ: "th",
  ł: "l",
  ı: "i",
};

/** `Grande Panorama, séc. XVIII` → `grande-panorama-sec-xviii`; empty if the words have no Latin letter or digit. */
export function slugOf(words: string): string {
  return words
    .toLowerCase()
    .normalize("NFKD")
    .replace(/[ßæœøđðþłı]/g, (letter) => letters[letter] ?? "")
    .replace(/\p{M}/gu, "")
    .replace(/['’]/g, "")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
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

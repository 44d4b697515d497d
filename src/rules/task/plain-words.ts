/** Texts as they compare: without capitals, punctuation at the ends of words, and leading articles. */

export function plainWords(text: string): string {
  const words = text
    .normalize("NFC")
    .toLowerCase()
    .split(/[^\p{L}\p{M}\p{N}'’]+/u)
    .filter((word) => word !== "");
  return words.join(" ").replace(/^(?:an?|the|os?|as?|uma?|uns|umas) (?=.)/, "");
}

/** True if `words` stand in `text` one after the other; both plain. */
export function holds(text: string, words: string): boolean {
  return words !== "" && ` ${text} `.includes(` ${words} `);
}

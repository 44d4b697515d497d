/** How many of something, in English words of messages and reports. */

/** `1 file`, `2 files`; for nouns that take an s. */
export function counted(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}

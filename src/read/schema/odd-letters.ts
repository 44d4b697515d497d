/** Letters that come along when text is pasted: invisible spaces, curly quotes. */

export type PlainLetters = {
  readonly text: string;
  /** What was taken out, in words; null if nothing. */
  readonly odd: string | null;
};

const invisible = /[\u00a0\u00ad\u2000-\u200f\u202f\u2060\u3000\ufeff]/g;
const curly = /[\u2018\u2019\u201a-\u201f\u00ab\u00bb]/g;

/** The text without such letters. */
export function plainLetters(text: string): PlainLetters {
  const seen = text.replace(invisible, "");
  const plain = seen.replace(curly, "");
  const found = [seen === text ? [] : ["an invisible space"], plain === seen ? [] : ["a curly quote"]].flat();
  return { text: plain.trim(), odd: found.length === 0 ? null : found.join(" and ") };
}

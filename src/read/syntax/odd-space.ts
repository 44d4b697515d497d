/** Spaces that are no plain spaces: they come along from web pages and word processors, and YAML takes them for letters. */
import { problem, type Problem } from "../../base/problem.ts";
import { textPosition } from "../text-position.ts";
import type { Stretch } from "./line.ts";

const odd = "[\\u00a0\\u1680\\u2000-\\u200f\\u2028-\\u202f\\u205f-\\u2064\\u3000\\ufeff]+";
const atEnds = new RegExp(`^\\s*?(${odd})|(${odd})$`);

/** The first odd space at the beginning or the end of a stretch: a key, or a line. */
export function oddSpaceProblem(file: string, text: string, { start, end }: Stretch): Problem | null {
  const found = atEnds.exec(text.slice(start, end));
  const spaces = found?.[1] ?? found?.[2];
  if (found === null || spaces === undefined) return null;
  const from = start + found.index + found[0].length - spaces.length;
  const { line } = textPosition(text, from, from);
  const what = names[spaces.charAt(0)] ?? "an unusual space";
  return problem("yaml/odd-space", { file, start: from, end: from + spaces.length }, { line, what });
}

const names: Readonly<Record<string, string>> = {
  "\u00a0": "a no-break space",
  "\u202f": "a narrow no-break space",
  "\u200b": "a zero-width space",
  "\ufeff": "a byte order mark",
};

/** One line of a text, taken apart and mended. */

/** The offsets of the line that `offset` is in, without its line end. */
export function lineAround(text: string, offset: number): { readonly start: number; readonly end: number } {
  const start = text.lastIndexOf("\n", offset - 1) + 1;
  const next = text.indexOf("\n", offset);
  const end = next === -1 ? text.length : next;
  return { start, end: end > start && text[end - 1] === "\r" ? end - 1 : end };
}

/** The text of the line, from `offset` to where a comment or the line ends. */
export function restOfLine(text: string, offset: number): string {
  const rest = text.slice(offset, lineAround(text, offset).end);
  return rest.replace(/\s+#(?:\s.*)?$/, "").trimEnd();
}

/** The line of `offset` without its indentation, what stands at `offset` and after it put in quotes. */
export function fixedLine(text: string, offset: number): string {
  const { start } = lineAround(text, offset);
  return text.slice(start, offset).trimStart() + quoted(restOfLine(text, offset));
}

/** A text in the quotes that suit it. */
export function quoted(text: string): string {
  return /["\\]/.test(text) ? `'${text.replaceAll("'", "''")}'` : `"${text}"`;
}

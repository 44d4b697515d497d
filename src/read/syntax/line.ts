/** One line of a text, taken apart and mended. */

/** Offsets in a text. */
export type Stretch = { readonly start: number; readonly end: number };

/** The offsets of the line that `offset` is in, without its line end. */
export function lineAround(text: string, offset: number): Stretch {
  const start = text.lastIndexOf("\n", offset - 1) + 1;
  const next = text.indexOf("\n", offset);
  const end = next === -1 ? text.length : next;
  return { start, end: end > start && text[end - 1] === "\r" ? end - 1 : end };
}

/** The text of the line, from `offset` to where a comment or the line ends. */
export function restOfLine(text: string, offset: number): string {
  const rest = text.slice(offset, lineAround(text, offset).end);
  return rest.replace(/(?<!\s)\s+#(?:\s.*)?$/, "").trimEnd();
}

/** The line of `offset` without its indentation, what stands at `offset` and after it put in quotes. */
export function fixedLine(text: string, offset: number): string {
  const { start } = lineAround(text, offset);
  return text.slice(start, offset).trimStart() + quoted(shortened(restOfLine(text, offset)));
}

/** A text in the quotes that suit it. */
export function quoted(text: string): string {
  return /["\\]/.test(text) ? `'${text.replaceAll("'", "''")}'` : `"${text}"`;
}

/** The line of a stretch without its indentation, the stretch put in quotes or replaced. */
export function fixedPart(
  text: string,
  { start, end }: Stretch,
  part = quoted(shortened(text.slice(start, end))),
): string {
  const line = lineAround(text, start);
  return (
    text.slice(line.start, start).trimStart() +
    part +
    text.slice(end, Math.max(end, line.end))
  ).trimEnd();
}

/** A long text without its middle: what matters are its two ends, where the quotes go. */
function shortened(text: string): string {
  return text.length > 100 ? `${text.slice(0, 40).trimEnd()} … ${text.slice(-40).trimStart()}` : text;
}

/** The offset at which the line after that of `offset` begins. */
export function nextLine(text: string, offset: number): number {
  const next = text.indexOf("\n", offset);
  return next === -1 ? text.length : next + 1;
}

/** Where the text of the line begins: after its dashes and its key. */
export function valueStart(text: string, offset: number): number {
  const { start, end } = lineAround(text, offset);
  const before = /^\s*(?:- +)*(?:(?:"[^"]*"|'[^']*'|[^\s"'[\]{}#&*!|>%@`,:-][^:#]*): +)?/.exec(
    text.slice(start, end),
  );
  return start + (before?.[0].length ?? 0);
}

/** A stretch cut off at the end of its first line, without spaces there: a frame shows one line. */
export function firstLine(
  text: string,
  [start, end]: readonly [start: number, end: number],
): readonly [start: number, end: number] {
  const last = Math.min(end, lineAround(text, start).end);
  return [start, Math.max(start, start + text.slice(start, last).trimEnd().length)];
}

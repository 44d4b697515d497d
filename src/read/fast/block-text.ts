/** Texts over several lines: `|` keeps the lines, `>` joins them. */
import { code, lineEndFrom, skipSpaces, type Cursor } from "./cursor.ts";

/**
 * The text whose mark stands at `from`, indented deeper than `outer`; `pos` and the line end stand behind it
 * afterwards. Undefined: not of the tidy kind.
 */
export function blockText(cursor: Cursor, from: number, outer: number): string | undefined {
  const { text } = cursor;
  const chomps = text.charCodeAt(from + 1) === code.dash;
  if (skipSpaces(text, from + (chomps ? 2 : 1)) < cursor.textEnd) return undefined;
  const start = cursor.lineEnd + 1;
  const inner = skipSpaces(text, start) - start;
  if (inner <= outer || isLineEnd(text, start + inner)) return undefined;
  const isFolded = text.charCodeAt(from) === code.greater;
  const value = isFolded ? folded(cursor, start, inner) : literal(cursor, start, inner);
  return value === undefined || chomps ? value : `${value}\n`;
}

function literal(cursor: Cursor, start: number, inner: number): string | undefined {
  return linesOf(cursor, { start, inner }, (value, content, emptyBefore) =>
    value === null ? content : value + "\n".repeat(emptyBefore + 1) + content,
  );
}

/** Lines that are indented deeper would keep their ends: those are left to `yaml`. */
function folded(cursor: Cursor, start: number, inner: number): string | undefined {
  return linesOf(cursor, { start, inner }, (value, content, emptyBefore) => {
    if (content.startsWith(" ")) return undefined;
    if (value === null) return content;
    return value + (emptyBefore === 0 ? " " : "\n".repeat(emptyBefore)) + content;
  });
}

type Block = { readonly start: number; readonly inner: number };
type Join = (value: string | null, content: string, emptyBefore: number) => string | undefined;

/** Goes through the lines of a text; empty ones at its end do not belong to it. */
function linesOf(cursor: Cursor, { start, inner }: Block, join: Join): string | undefined {
  const { text } = cursor;
  let value: string | null = null;
  let empty = 0;
  let at = start;
  while (at < text.length) {
    const first = skipSpaces(text, at);
    const indent = first - at;
    if (isLineEnd(text, first)) {
      if (indent > inner) return undefined;
      empty++;
      at = lineEndFrom(text, first) + 1;
      continue;
    }
    if (indent < inner) break;
    const end = lineEndFrom(text, first);
    const joined = join(value, text.slice(at + inner, withoutReturn(text, end)), empty);
    if (joined === undefined) return undefined;
    value = joined;
    empty = 0;
    at = end + 1;
    cursor.lineEnd = end;
  }
  cursor.pos = Math.min(cursor.lineEnd + 1, text.length);
  return value ?? undefined;
}

/** True at a line feed, a carriage return before one, and the end of the text. */
function isLineEnd(text: string, at: number): boolean {
  const char = text.charCodeAt(at);
  return char === code.lf || char === code.cr || at >= text.length;
}

function withoutReturn(text: string, end: number): number {
  return text.charCodeAt(end - 1) === code.cr ? end - 1 : end;
}

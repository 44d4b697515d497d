/** Values that stand on one line: quoted and plain texts, and lists and maps in brackets. */
import { code, fitting, keyEndAt, keyText, skipSpaces, type Cursor } from "./cursor.ts";
import { closeMark, openMark } from "./marks.ts";
import { isPlainStart, plainValue } from "./plain.ts";

/** The value at `from`; `pos` stands behind it afterwards. Undefined: not of the tidy kind. */
export function inlineValue(cursor: Cursor, from: number): unknown {
  const { text } = cursor;
  switch (text.charCodeAt(from)) {
    case code.doubleQuote:
      return quoted(cursor, from, '"');
    case code.singleQuote:
      return quoted(cursor, from, "'");
    case code.openList:
      return flow(cursor, from, flowList);
    case code.openMap:
      return flow(cursor, from, flowMap);
    default:
      return plain(cursor, from, false);
  }
}

/** Without backslashes, and closed on its line. */
function quoted(cursor: Cursor, from: number, quote: string): string | undefined {
  const { text, textEnd } = cursor;
  let end = text.indexOf(quote, from + 1);
  let doubled = false;
  while (quote === "'" && end !== -1 && text.charCodeAt(end + 1) === code.singleQuote) {
    doubled = true;
    end = text.indexOf(quote, end + 2);
  }
  if (end === -1 || end >= textEnd) return undefined;
  const inside = text.slice(from + 1, end);
  if (quote === '"' && inside.includes("\\")) return undefined;
  cursor.pos = end + 1;
  return doubled ? inside.replaceAll("''", "'") : inside;
}

function plain(cursor: Cursor, from: number, inFlow: boolean): unknown {
  const { text, textEnd } = cursor;
  if (from >= textEnd || !isPlainStart(text.charCodeAt(from), text.charCodeAt(from + 1))) return undefined;
  const end = inFlow ? flowPlainEnd(text, from, textEnd) : blockPlainEnd(text, from, textEnd);
  if (end === -1) return undefined;
  cursor.pos = end;
  return plainValue(text.slice(from, end));
}

/** Where a plain text ends: at a comment, or with the line; -1 if there is a colon that makes it a key. */
function blockPlainEnd(text: string, from: number, textEnd: number): number {
  let end = from;
  for (let at = from; at < textEnd; at++) {
    const char = text.charCodeAt(at);
    if (char === code.colon) {
      if (at + 1 >= textEnd || text.charCodeAt(at + 1) === code.space) return -1;
      end = at + 1;
    } else if (char === code.space) {
      if (text.charCodeAt(at + 1) === code.hash) return end;
    } else end = at + 1;
  }
  return end;
}

/** In brackets a text ends at a comma or a closing bracket; -1 if it has anything else that is not a plain text's. */
function flowPlainEnd(text: string, from: number, textEnd: number): number {
  let end = from;
  for (let at = from; at < textEnd; at++) {
    const char = text.charCodeAt(at);
    if (char === code.comma || char === code.closeList || char === code.closeMap) return end;
    if (char === code.openList || char === code.openMap) return -1;
    if (char === code.space) {
      if (text.charCodeAt(at + 1) === code.hash) return -1;
      continue;
    }
    if (char === code.colon && !isInnerColon(text, at)) return -1;
    end = at + 1;
  }
  return -1;
}

/** A colon between letters or digits, as in `history:lo-1`. */
function isInnerColon(text: string, at: number): boolean {
  const next = text.charCodeAt(at + 1);
  return (
    (next >= 48 && next <= 57) || (next >= 97 && next <= 122) || (next >= 65 && next <= 90) || next === 47
  );
}

/** Deeper ones are left to `yaml`, which says so if they are too deep. */
const deepest = 24;

function flow(cursor: Cursor, from: number, read: (cursor: Cursor, from: number) => unknown): unknown {
  if (cursor.depth >= deepest) return undefined;
  cursor.depth++;
  const value = read(cursor, skipSpaces(cursor.text, from + 1));
  cursor.depth--;
  return value;
}

function flowList(cursor: Cursor, from: number): unknown {
  if (cursor.text.charCodeAt(from) === code.closeList) return closed(cursor, from, []);
  let list: unknown[] | null = null;
  let at = from;
  for (;;) {
    const value = flowMember(cursor, at, [-1, -1]);
    if (value === undefined) return undefined;
    if (list === null) list = [value];
    else list.push(value);
    at = skipSpaces(cursor.text, cursor.pos);
    if (cursor.text.charCodeAt(at) === code.closeList) return closed(cursor, at, fitting(list));
    at = afterComma(cursor.text, at);
    if (at === -1) return undefined;
  }
}

function flowMap(cursor: Cursor, from: number): unknown {
  const map: Record<string, unknown> = {};
  if (cursor.text.charCodeAt(from) === code.closeMap) return closed(cursor, from, map);
  let at = from;
  for (;;) {
    const keyEnd = keyEndAt(cursor, at);
    if (keyEnd === -1) return undefined;
    const key = keyText(cursor, at, keyEnd);
    if (map[key] !== undefined) return undefined;
    const value = flowMember(cursor, skipSpaces(cursor.text, keyEnd + 1), [at, keyEnd]);
    if (value === undefined) return undefined;
    map[key] = value;
    at = skipSpaces(cursor.text, cursor.pos);
    if (cursor.text.charCodeAt(at) === code.closeMap) return closed(cursor, at, map);
    at = afterComma(cursor.text, at);
    if (at === -1) return undefined;
  }
}

function flowMember(cursor: Cursor, from: number, key: readonly [start: number, end: number]): unknown {
  const first = cursor.text.charCodeAt(from);
  const isBracketOrQuote =
    first === code.openList ||
    first === code.openMap ||
    first === code.doubleQuote ||
    first === code.singleQuote;
  const mark = openMark(cursor, key);
  const value = isBracketOrQuote ? inlineValue(cursor, from) : plain(cursor, from, true);
  closeMark(cursor, mark, [from, cursor.pos]);
  return value;
}

/** Where the next member begins; -1 if no comma with a space after it stands here. */
function afterComma(text: string, at: number): number {
  if (text.charCodeAt(at) !== code.comma || text.charCodeAt(at + 1) !== code.space) return -1;
  return skipSpaces(text, at + 2);
}

function closed<T>(cursor: Cursor, bracket: number, value: T): T | undefined {
  if (bracket >= cursor.textEnd) return undefined;
  cursor.pos = bracket + 1;
  return value;
}

/** Maps and lists over several lines. */
import { blockText } from "./block-text.ts";
import {
  code,
  endsHere,
  fitting,
  isCommentSign,
  keyEndAt,
  keyText,
  nextLine,
  skipSpaces,
  type Cursor,
} from "./cursor.ts";
import { inlineValue } from "./inline.ts";
import { closeMark, openMark } from "./marks.ts";

/** The map or list that begins on this line; undefined: not of the tidy kind. */
export function blockAt(cursor: Cursor): unknown {
  return isItem(cursor) ? blockList(cursor) : blockMap(cursor);
}

/** Deeper ones are left to `yaml`, which says so if they are too deep. */
const deepest = 24;

function blockMap(cursor: Cursor): Record<string, unknown> | undefined {
  if (cursor.depth >= deepest) return undefined;
  cursor.depth++;
  const { indent } = cursor;
  const map: Record<string, unknown> = {};
  do {
    const start = cursor.pos;
    const end = keyEndAt(cursor, start);
    if (end === -1) return undefined;
    const key = keyText(cursor, start, end);
    if (map[key] !== undefined) return undefined;
    const mark = openMark(cursor, [start, end]);
    const value = memberValue(cursor, mark, end + 1);
    if (value === undefined || cursor.indent > indent) return undefined;
    map[key] = value;
  } while (cursor.indent === indent);
  cursor.depth--;
  return map;
}

/** What stands after a key's colon, on its line or below it. */
function memberValue(cursor: Cursor, mark: number, from: number): unknown {
  const { text, textEnd, indent } = cursor;
  const at = skipSpaces(text, from);
  if (at < textEnd && text.charCodeAt(at) !== code.hash) return lineValue(cursor, mark, [at, indent]);
  if (at < textEnd && !isCommentSign(text, at, textEnd)) return undefined;
  nextLine(cursor);
  const isBelow = cursor.indent > indent || (cursor.indent === indent && isItem(cursor));
  const start = isBelow ? cursor.pos : from;
  const value = isBelow ? blockAt(cursor) : null;
  closeMark(cursor, mark, [start, start]);
  return value;
}

/** A value on the line of its key or dash; the cursor goes on to the line after it. */
function lineValue(cursor: Cursor, mark: number, [at, outer]: readonly [at: number, outer: number]): unknown {
  const first = cursor.text.charCodeAt(at);
  const isBlock = first === code.bar || first === code.greater;
  const value = isBlock ? blockText(cursor, at, outer) : inlineValue(cursor, at);
  if (value === undefined || (!isBlock && !endsHere(cursor, cursor.pos))) return undefined;
  closeMark(cursor, mark, [at, cursor.pos]);
  nextLine(cursor);
  return value;
}

function blockList(cursor: Cursor): unknown[] | undefined {
  if (cursor.depth >= deepest) return undefined;
  cursor.depth++;
  const { indent } = cursor;
  let list: unknown[] | null = null;
  do {
    const value = itemValue(cursor, indent);
    if (value === undefined || cursor.indent > indent) return undefined;
    if (list === null) list = [value];
    else list.push(value);
  } while (cursor.indent === indent && isItem(cursor));
  cursor.depth--;
  return fitting(list);
}

/** A map that begins beside its dash, or a value on one line. */
function itemValue(cursor: Cursor, indent: number): unknown {
  const at = skipSpaces(cursor.text, cursor.pos + 1);
  const mark = openMark(cursor, [-1, -1]);
  if (keyEndAt(cursor, at) === -1) return lineValue(cursor, mark, [at, indent]);
  cursor.indent += at - cursor.pos;
  cursor.pos = at;
  const value = blockMap(cursor);
  closeMark(cursor, mark, [at, at]);
  return value;
}

/** A dash with a space after it. */
function isItem({ text, pos }: Cursor): boolean {
  return text.charCodeAt(pos) === code.dash && text.charCodeAt(pos + 1) === code.space;
}

/** Where the fast reader stands in a text: line by line, comments and empty lines left out. */

export type Cursor = {
  readonly text: string;
  /** The first character of the content that is read next. */
  pos: number;
  /** Spaces before the content of the line; -1 after the last line. */
  indent: number;
  /** The line feed that ends the line, or the end of the text. */
  lineEnd: number;
  /** The same without a carriage return. */
  textEnd: number;
  depth: number;
  /** Places in the order of the text, five numbers for each value (see `marks.ts`); null when only values are wanted. */
  readonly marks: number[] | null;
};

export const code = {
  lf: 10,
  cr: 13,
  space: 32,
  doubleQuote: 34,
  hash: 35,
  singleQuote: 39,
  comma: 44,
  dash: 45,
  colon: 58,
  openList: 91,
  closeList: 93,
  openMap: 123,
  bar: 124,
  closeMap: 125,
  greater: 62,
} as const;

export function cursorAt(text: string, marks: number[] | null): Cursor {
  return { text, pos: 0, indent: -1, lineEnd: -1, textEnd: -1, depth: 0, marks };
}

/** Goes to the next line that has content. */
export function nextLine(cursor: Cursor): void {
  const { text } = cursor;
  let at = cursor.lineEnd + 1;
  while (at < text.length) {
    const start = at;
    while (text.charCodeAt(at) === code.space) at++;
    const first = text.charCodeAt(at);
    if (first === code.hash) at = lineEndFrom(text, at) + 1;
    else if (first === code.lf) at++;
    else if (first === code.cr) at += 2;
    else if (at < text.length) {
      enterLine(cursor, start, at);
      return;
    }
  }
  cursor.indent = -1;
  cursor.pos = text.length;
  cursor.lineEnd = text.length;
}

function enterLine(cursor: Cursor, start: number, at: number): void {
  const end = lineEndFrom(cursor.text, at);
  cursor.pos = at;
  cursor.indent = at - start;
  cursor.lineEnd = end;
  cursor.textEnd = cursor.text.charCodeAt(end - 1) === code.cr ? end - 1 : end;
}

export function lineEndFrom(text: string, at: number): number {
  const end = text.indexOf("\n", at);
  return end === -1 ? text.length : end;
}

export function skipSpaces(text: string, from: number): number {
  let at = from;
  while (text.charCodeAt(at) === code.space) at++;
  return at;
}

/** True if nothing but a comment follows on the line, and one that cannot be the lost end of a text. */
export function endsHere({ text, textEnd }: Cursor, from: number): boolean {
  const at = skipSpaces(text, from);
  if (at >= textEnd) return true;
  return at > from && text.charCodeAt(at) === code.hash && isCommentSign(text, at, textEnd);
}

/** A `#` with a space after it, as comments are written. */
export function isCommentSign(text: string, at: number, textEnd: number): boolean {
  return at + 1 >= textEnd || text.charCodeAt(at + 1) === code.space;
}

/** The end of a key that begins here and has its colon; -1 if there is none of the plain kind. */
export function keyEndAt({ text, textEnd }: Cursor, start: number): number {
  if (!isLetter(text.charCodeAt(start))) return -1;
  let at = start + 1;
  while (isKeyPart(text.charCodeAt(at))) at++;
  if (text.charCodeAt(at) !== code.colon || at >= textEnd) return -1;
  return at + 1 >= textEnd || text.charCodeAt(at + 1) === code.space ? at : -1;
}

function isLetter(char: number): boolean {
  return (char >= 97 && char <= 122) || (char >= 65 && char <= 90);
}

/**
 * A key as text. Files of one kind have the same keys thousands of times: of the last ones each is made only once, and
 * equal texts that are one are also compared faster.
 */
export function keyText({ text }: Cursor, start: number, end: number): string {
  const slot = (text.charCodeAt(start) * 31 + text.charCodeAt(end - 1) * 7 + (end - start)) % keptKeys.length;
  const kept = keptKeys[slot] ?? "";
  if (kept.length === end - start && text.startsWith(kept, start)) return kept;
  const key = text.slice(start, end);
  keptKeys[slot] = key;
  return key;
}

const keptKeys: string[] = new Array<string>(1024).fill("");

/** Letters, digits, `-`, `.`, `/` and `_`. */
function isKeyPart(char: number): boolean {
  return (
    (char >= 97 && char <= 122) || (char >= 45 && char <= 57) || (char >= 65 && char <= 90) || char === 95
  );
}

/** A list that grew has room for many more: it is kept without. */
export function fitting(list: unknown[]): unknown[] {
  return list.length > 1 && list.length < 16 ? list.slice() : list;
}

/** Reads the objects of a PDF file as they stand in it: enough for files with a plain cross-reference table. */
import { inflateSync } from "node:zlib";

/** Names keep their slash: `/Page`. */
export type PdfValue =
  | number
  | boolean
  | null
  | string
  | { readonly text: string }
  | { readonly ref: number }
  | { readonly operator: string }
  | PdfStream
  | PdfDict
  | readonly PdfValue[];

export type PdfDict = ReadonlyMap<string, PdfValue>;
export type PdfStream = { readonly dict: PdfDict; readonly bytes: Uint8Array };

export type PdfObjects = {
  readonly trailer: PdfDict;
  /** Every object of the file that is in use, by its number. */
  readonly all: ReadonlyMap<number, PdfValue>;
  /** Follows references. */
  readonly at: (value: PdfValue | undefined) => PdfValue;
};

export function readObjects(bytes: Uint8Array): PdfObjects {
  const file = Buffer.from(bytes).toString("latin1");
  const start = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(file)?.[1]);
  if (!file.startsWith("xref", start)) throw new Error("this reader needs a plain cross-reference table");
  const all = new Map<number, PdfValue>();
  const at = (value: PdfValue | undefined): PdfValue =>
    isRef(value) ? at(all.get(value.ref)) : (value ?? null);
  for (const { number, offset } of entriesOf(file, start)) all.set(number, objectAt(file, offset));
  const trailer = valueAt({ file, at: file.indexOf("trailer", start) + "trailer".length });
  for (const [number, value] of all) if (isStream(value)) all.set(number, unpacked(value, at));
  return { trailer: asDict(trailer), all, at };
}

/** The operators of a content stream, each with its operands. */
export function readOperations(
  bytes: Uint8Array,
): readonly { readonly operator: string; readonly operands: readonly PdfValue[] }[] {
  const cursor = { file: Buffer.from(bytes).toString("latin1"), at: 0 };
  const operations: { operator: string; operands: readonly PdfValue[] }[] = [];
  let operands: PdfValue[] = [];
  while (more(cursor)) {
    const value = valueAt(cursor);
    if (!isOperator(value)) operands.push(value);
    else {
      operations.push({ operator: value.operator, operands });
      operands = [];
    }
  }
  return operations;
}

export function asDict(value: PdfValue | undefined): PdfDict {
  if (value instanceof Map) return value as PdfDict;
  return isStream(value) ? value.dict : new Map<string, PdfValue>();
}

export function asArray(value: PdfValue | undefined): readonly PdfValue[] {
  if (Array.isArray(value)) return value as readonly PdfValue[];
  return value == null ? [] : [value];
}

export function asText(value: PdfValue | undefined): string | null {
  return isObject(value) && "text" in value ? value.text : null;
}

export function isStream(value: PdfValue | undefined): value is PdfStream {
  return isObject(value) && "bytes" in value;
}

export function isRef(value: PdfValue | undefined): value is { readonly ref: number } {
  return isObject(value) && "ref" in value;
}

function isOperator(value: PdfValue): value is { readonly operator: string } {
  return isObject(value) && "operator" in value;
}

function isObject(value: PdfValue | undefined): value is Extract<PdfValue, object> {
  return typeof value === "object" && value !== null;
}

function entriesOf(file: string, start: number): readonly { number: number; offset: number }[] {
  const [, first = "0"] = /^xref\s+(\d+) \d+/.exec(file.slice(start, start + 40)) ?? [];
  const table = file.slice(start, file.indexOf("trailer", start));
  return [...table.matchAll(/(\d{10}) \d{5} ([nf])/g)].flatMap(([, offset, state], index) =>
    state === "n" ? [{ number: Number(first) + index, offset: Number(offset) }] : [],
  );
}

function objectAt(file: string, offset: number): PdfValue {
  const head = /^\d+ \d+ obj/.exec(file.slice(offset, offset + 30));
  if (head === null) throw new Error(`no object at byte ${offset}`);
  const cursor = { file, at: offset + head[0].length };
  const value = valueAt(cursor);
  skip(cursor);
  if (!file.startsWith("stream", cursor.at)) return value;
  const from = file.indexOf("\n", cursor.at) + 1;
  return {
    dict: asDict(value),
    bytes: Buffer.from(file.slice(from, file.indexOf("endobj", from)), "latin1"),
  };
}

function unpacked({ dict, bytes }: PdfStream, at: PdfObjects["at"]): PdfStream {
  const packed = bytes.subarray(0, Number(at(dict.get("/Length"))));
  const filters = asArray(at(dict.get("/Filter")));
  return {
    dict,
    bytes: filters.length === 1 && filters[0] === "/FlateDecode" ? inflateSync(packed) : packed,
  };
}

type Cursor = { readonly file: string; at: number };

function skip(cursor: Cursor): void {
  const space = /(?:[\0\t\n\f\r ]|%[^\r\n]*)*/y;
  space.lastIndex = cursor.at;
  cursor.at += space.exec(cursor.file)?.[0].length ?? 0;
}

/** Skips what is blank; false at the end. */
function more(cursor: Cursor): boolean {
  skip(cursor);
  return cursor.at < cursor.file.length;
}

function valueAt(cursor: Cursor): PdfValue {
  skip(cursor);
  const rest = cursor.file.slice(cursor.at, cursor.at + 2);
  if (rest === "<<") return dictAt(cursor);
  if (rest.startsWith("<")) return hexAt(cursor);
  if (rest.startsWith("(")) return literalAt(cursor);
  if (rest.startsWith("[")) return listAt(cursor, "]");
  return wordAt(cursor);
}

function dictAt(cursor: Cursor): PdfDict {
  const items = listAt(cursor, ">>");
  const keys = items.filter((_, index) => index % 2 === 0);
  return new Map(keys.map((key, index) => [key as string, items[2 * index + 1] ?? null]));
}

function listAt(cursor: Cursor, end: "]" | ">>"): readonly PdfValue[] {
  cursor.at += end.length;
  const items: PdfValue[] = [];
  while (more(cursor) && !cursor.file.startsWith(end, cursor.at)) items.push(valueAt(cursor));
  if (!cursor.file.startsWith(end, cursor.at)) throw new Error(`${end} is missing`);
  cursor.at += end.length;
  return items;
}

function hexAt(cursor: Cursor): PdfValue {
  const end = cursor.file.indexOf(">", cursor.at);
  const digits = cursor.file.slice(cursor.at + 1, end).replace(/\s/g, "");
  cursor.at = end + 1;
  return { text: decoded(Buffer.from(digits.length % 2 === 0 ? digits : `${digits}0`, "hex")) };
}

const escapes: Readonly<Record<string, string>> = { n: "\n", r: "\r", t: "\t", b: "\b", f: "\f" };

function literalAt(cursor: Cursor): PdfValue {
  const start = cursor.at;
  let depth = 0;
  do {
    const letter = cursor.file[cursor.at];
    if (letter === undefined) throw new Error(") is missing");
    if (letter === "\\") cursor.at += 1;
    else if (letter === "(") depth += 1;
    else if (letter === ")") depth -= 1;
    cursor.at += 1;
  } while (depth > 0);
  const raw = cursor.file
    .slice(start + 1, cursor.at - 1)
    .replace(/\\(?:([0-7]{1,3})|\r?\n|([\s\S]))/g, (_, octal?: string, letter?: string) => {
      if (octal !== undefined) return String.fromCharCode(Number.parseInt(octal, 8));
      return letter === undefined ? "" : (escapes[letter] ?? letter);
    });
  return { text: decoded(Buffer.from(raw, "latin1")) };
}

function decoded(bytes: Buffer): string {
  if (bytes[0] === 0xfe && bytes[1] === 0xff)
    return Buffer.from(bytes.subarray(2)).swap16().toString("utf16le");
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return bytes.subarray(3).toString("utf8");
  return bytes.toString("latin1");
}

function wordAt(cursor: Cursor): PdfValue {
  const reference = /(\d+) \d+ R(?![A-Za-z])/y;
  reference.lastIndex = cursor.at;
  const found = reference.exec(cursor.file);
  if (found !== null) {
    cursor.at += found[0].length;
    return { ref: Number(found[1]) };
  }
  const word = /\/?[^\0\t\n\f\r ()<>[\]{}/%]*/y;
  word.lastIndex = cursor.at;
  const text = word.exec(cursor.file)?.[0] ?? "";
  if (text === "")
    throw new Error(`nothing to read at ${cursor.at}: ${cursor.file.slice(cursor.at, cursor.at + 20)}`);
  cursor.at += text.length;
  return meaningOf(text);
}

const constants: ReadonlyMap<string, PdfValue> = new Map([
  ["true", true],
  ["false", false],
  ["null", null],
]);

function meaningOf(word: string): PdfValue {
  if (word.startsWith("/"))
    return word.replace(/#([0-9a-f]{2})/gi, (_, code: string) =>
      String.fromCharCode(Number.parseInt(code, 16)),
    );
  if (/^[-+]?(?:\d+\.?\d*|\.\d+)$/.test(word)) return Number(word);
  const constant = constants.get(word);
  return constant === undefined ? { operator: word } : constant;
}

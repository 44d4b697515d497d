/** Bytes → text: UTF-8 or a clear word about what the file is instead. */
import type { EncodingFault } from "../base/codes/yaml.ts";
import { problem, type Checked, type Problem } from "../base/problem.ts";
import { sizeLimitBytes, type SourceFile } from "../base/source.ts";

/** In UTF-16 units: what looks for a mistake in a line may take long for a longer one. */
const lineLimit = 100_000;

/** The text of a file without its byte order mark; null if it is no UTF-8 text. Offsets of problems fit `readableText`. */
export function decode(file: SourceFile): Checked<string | null> {
  const { path, bytes, unread } = file;
  if (unread?.reason === "name") return { value: null, problems: [] };
  if (unread?.reason === "outside")
    return failed(problem("yaml/outside", { file: path, start: 0, end: 0 }, {}));
  const size = unread?.sizeBytes ?? bytes.length;
  if (size > sizeLimitBytes) return failed(tooBig(path, size));
  if (utf16(bytes) !== null) return failed(fault(path, 0, { fault: "utf-16" }));
  const text = strictUtf8(bytes);
  if (text === null) return failed(fault(path, invalidOffset(bytes), { fault: "not-utf-8" }));
  const control = controlFault(text);
  if (control !== null) return failed(fault(path, ...control));
  const long = longLine(path, text);
  return long === null ? { value: text, problems: [] } : failed(long);
}

function tooBig(file: string, size: number): Problem {
  const megabytes = (Math.ceil(size / 1e5) / 10).toFixed(1);
  return problem("yaml/too-big", { file, start: 0, end: 0 }, { megabytes, limit: sizeLimitBytes / 1e6 });
}

function longLine(file: string, text: string): Problem | null {
  if (text.length <= lineLimit) return null;
  let line = 1;
  for (let start = 0; start < text.length; line++) {
    const found = text.indexOf("\n", start);
    const end = found === -1 ? text.length : found;
    if (end - start > lineLimit) {
      const args = { line, characters: end - start, limit: lineLimit };
      return problem("yaml/long-line", { file, start, end: start + 1 }, args);
    }
    start = end + 1;
  }
  return null;
}

/** The text of any file as far as it can be shown, for the frames around problems; without a byte order mark. */
export function readableText({ bytes }: SourceFile): string {
  if (bytes.length > sizeLimitBytes) return "";
  return new TextDecoder(utf16(bytes) ?? "utf-8").decode(bytes);
}

function failed(it: Problem): Checked<null> {
  return { value: null, problems: [it] };
}

function fault(file: string, offset: number, args: EncodingFault): Problem {
  return problem(
    "yaml/encoding",
    { file, start: offset, end: offset + (args.fault === "utf-16" ? 0 : 1) },
    args,
  );
}

/** By the byte order mark, or by zero bytes in every other place of the first characters. */
function utf16(bytes: Uint8Array): "utf-16le" | "utf-16be" | null {
  const [first, second, third, fourth] = [bytes[0], bytes[1], bytes[2], bytes[3]];
  if (first === 0xff && second === 0xfe) return "utf-16le";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  if (fourth === undefined || (first === 0) === (second === 0)) return null;
  if ((first === 0) !== (third === 0) || (second === 0) !== (fourth === 0)) return null;
  return second === 0 ? "utf-16le" : "utf-16be";
}

function strictUtf8(bytes: Uint8Array): string | null {
  try {
    return strictDecoder.decode(bytes);
  } catch {
    return null;
  }
}

/** Made once: to make one takes longer than to decode a file. */
const strictDecoder = new TextDecoder("utf-8", { fatal: true });

/** The first character that is no UTF-8, as an offset in the readable text: everything before it decodes alike. */
function invalidOffset(bytes: Uint8Array): number {
  let low = 0;
  let high = bytes.length;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (isUtf8Start(bytes.subarray(0, middle))) low = middle;
    else high = middle - 1;
  }
  const decoder = new TextDecoder();
  return decoder.decode(bytes.subarray(0, low), { stream: true }).length;
}

/** True if the bytes are UTF-8 that may end within a character. */
function isUtf8Start(bytes: Uint8Array): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}

/** The first control character that no text has: all but Tab, LF and the CR before an LF. */
function controlFault(text: string): readonly [offset: number, fault: EncodingFault] | null {
  // Most files have none of these at all, and a look for a single class of characters is the fastest.
  if (!/[\u0000-\u0008\u000b-\u001f\u007f]/.test(text)) return null;
  const found = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]|\r(?!\n)/.exec(text);
  if (found === null) return null;
  const [character] = found;
  if (character === "\r") return [found.index, { fault: "lone-cr" }];
  const name = `U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}`;
  return [found.index, { fault: "control", name }];
}

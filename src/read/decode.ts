/** Bytes → text: UTF-8 or a clear word about what the file is instead. */
import type { EncodingFault } from "../base/codes/yaml.ts";
import { problem, type Checked, type Problem } from "../base/problem.ts";
import type { SourceFile } from "../base/source.ts";

/** In megabytes of a million bytes. */
const sizeLimit = 5;

/** The text of a file without its byte order mark; null if it is no UTF-8 text. Offsets of problems fit `readableText`. */
export function decode(file: SourceFile): Checked<string | null> {
  const { path, bytes } = file;
  if (bytes.length > sizeLimit * 1e6) {
    const megabytes = (Math.ceil(bytes.length / 1e5) / 10).toFixed(1);
    return failed(problem("yaml/too-big", { file: path, start: 0, end: 0 }, { megabytes, limit: sizeLimit }));
  }
  if (utf16(bytes) !== null) return failed(fault(path, 0, { fault: "utf-16" }));
  const text = strictUtf8(bytes);
  if (text === null) return failed(fault(path, invalidOffset(bytes), { fault: "not-utf-8" }));
  const control = controlFault(text);
  return control === null ? { value: text, problems: [] } : failed(fault(path, ...control));
}

/** The text of any file as far as it can be shown, for the frames around problems; without a byte order mark. */
export function readableText({ bytes }: SourceFile): string {
  if (bytes.length > sizeLimit * 1e6) return "";
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
  const start = [...bytes.subarray(0, 4)];
  if (start[0] === 0xff && start[1] === 0xfe) return "utf-16le";
  if (start[0] === 0xfe && start[1] === 0xff) return "utf-16be";
  const zeros = start.map((byte) => (byte === 0 ? "0" : "x")).join("");
  return zeros === "x0x0" ? "utf-16le" : zeros === "0x0x" ? "utf-16be" : null;
}

function strictUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

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
  const found = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]|\r(?!\n)/.exec(text);
  if (found === null) return null;
  const [character] = found;
  if (character === "\r") return [found.index, { fault: "lone-cr" }];
  const name = `U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}`;
  return [found.index, { fault: "control", name }];
}

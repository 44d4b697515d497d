/** Reads whole files. Thousands of small ones share a few pieces of memory, as each piece takes longer to get than to fill. */
import { closeSync, fstatSync, openSync, readFileSync, readSync } from "node:fs";

/** All bytes of a file, or if there are more than `mostBytes`, these and one besides. */
export function bytesOf(path: string, mostBytes: number): Uint8Array {
  const file = openSync(path, "r");
  try {
    const first = firstBytes(file);
    return first.length < pieceBytes ? first : joined(first, restOf(file, mostBytes + 1 - first.length));
  } finally {
    closeSync(file);
  }
}

/** What is read at once: nearly all files of a project have less. */
const pieceBytes = 16_384;
const sharedBytes = 32 * pieceBytes;

let shared = new Uint8Array();
let used = 0;

/** Fewer than `pieceBytes` only at the end of the file. */
function firstBytes(file: number): Uint8Array {
  if (used + pieceBytes > shared.length) {
    shared = new Uint8Array(sharedBytes);
    used = 0;
  }
  let length = 0;
  for (let more = -1; more !== 0 && length < pieceBytes; length += more)
    more = readSync(file, shared, used + length, pieceBytes - length, null);
  const start = used;
  used += length;
  return shared.subarray(start, used);
}

function restOf(file: number, atMost: number): Uint8Array {
  if (fstatSync(file).size <= atMost) return readFileSync(file);
  const rest = new Uint8Array(atMost);
  let length = 0;
  for (let more = -1; more !== 0 && length < atMost; length += more)
    more = readSync(file, rest, length, atMost - length, null);
  return rest.subarray(0, length);
}

function joined(first: Uint8Array, rest: Uint8Array): Uint8Array {
  const all = new Uint8Array(first.length + rest.length);
  all.set(first);
  all.set(rest, first.length);
  return all;
}

import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { bytesOf } from "../../src/host/read-bytes.ts";

const folder = mkdtempSync(join(tmpdir(), "docent-read-bytes-"));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** Bytes that tell where they stand. */
function fileOf(size: number): { readonly path: string; readonly bytes: Buffer } {
  const bytes = Buffer.from(Uint8Array.from({ length: size }, (_, at) => (at * 31 + (at >> 8)) & 255));
  const path = join(folder, String(size));
  writeFileSync(path, bytes);
  return { path, bytes };
}

const sizes = [0, 1, 2_000, 16_383, 16_384, 16_385, 40_000];

test("reads files of any size, and keeps each when the next ones are read", () => {
  const files = sizes.flatMap((size) => Array.from({ length: 40 }, () => fileOf(size)));
  const read = files.map(({ path }) => bytesOf(path, Infinity));
  read.forEach((bytes, index) => {
    expect(files[index]?.bytes.equals(bytes)).toBe(true);
  });
});

test.each(sizes)(
  "reads one byte more than is allowed of a larger file, and all of one of %s bytes",
  (size) => {
    const { path, bytes } = fileOf(size);
    expect(bytes.equals(bytesOf(path, size))).toBe(true);
    const { path: larger } = fileOf(50_000);
    expect(bytesOf(larger, 20_000)).toHaveLength(20_001);
  },
);

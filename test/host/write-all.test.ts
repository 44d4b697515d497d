/** Writing to a real disk: all files or none, whole files only, and nothing left lying about. */
import {
  chmodSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  realpathSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { writeAll } from "../../src/host/write-all.ts";

/** The path whose replacement the system refuses. */
const locked = vi.hoisted(() => ({ path: "" }));
vi.mock("node:fs", async (original) => {
  const fs = await original<typeof import("node:fs")>();
  const renameSync: typeof fs.renameSync = (from, to) => {
    if (to === locked.path) throw Object.assign(new Error("EBUSY"), { code: "EBUSY" });
    fs.renameSync(from, to);
  };
  return { ...fs, renameSync };
});

let folder = "";
beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), "docent-write-")));
  locked.path = "";
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

/** Everything below the folder, hidden files too: texts by path. */
function all(): Readonly<Record<string, string>> {
  const paths = readdirSync(folder, { recursive: true, encoding: "utf8" });
  const files = paths.filter((path) => statSync(join(folder, path)).isFile());
  return Object.fromEntries(files.sort().map((path) => [path, readFileSync(join(folder, path), "utf8")]));
}

const three = ["a", "deep/er/b", "c"].map((path) => ({ path, content: `new ${path}` }));

it("makes folders, writes texts and bytes, and replaces what is there", () => {
  writeFileSync(join(folder, "a"), "old");
  writeAll(folder, [...three, { path: "bytes", content: new Uint8Array([104, 105]) }]);
  expect(all()).toEqual({ a: "new a", bytes: "hi", c: "new c", "deep/er/b": "new deep/er/b" });
});

it("puts everything back when one file cannot be replaced, and names it", () => {
  writeFileSync(join(folder, "a"), "old");
  writeFileSync(join(folder, "c"), "locked");
  locked.path = join(folder, "c");
  expect(() => {
    writeAll(folder, three);
  }).toThrow(`I cannot write ${join(folder, "c")}: it is open in another program.`);
  expect(all()).toEqual({ a: "old", c: "locked" });
});

it("touches nothing when a folder stands where a file should be", () => {
  writeFileSync(join(folder, "a"), "old");
  mkdirSync(join(folder, "c"));
  expect(() => {
    writeAll(folder, three);
  }).toThrow(`I cannot write ${join(folder, "c")}: it is a folder, not a file.`);
  expect(all()).toEqual({ a: "old" });
});

it("touches nothing when a file stands where a folder should be", () => {
  writeFileSync(join(folder, "deep"), "old");
  expect(() => {
    writeAll(folder, three);
  }).toThrow(`I cannot write ${join(folder, "deep/er/b")}: a file stands where a folder is needed.`);
  expect(all()).toEqual({ deep: "old" });
});

// Windows lets few people make links, and has other permissions.
it.skipIf(process.platform === "win32")("keeps a link and the permissions of the file it leads to", () => {
  writeFileSync(join(folder, "real"), "old");
  chmodSync(join(folder, "real"), 0o640);
  symlinkSync("real", join(folder, "link"));
  writeAll(folder, [{ path: "link", content: "new" }]);
  expect(all()).toEqual({ link: "new", real: "new" });
  expect(readlinkSync(join(folder, "link"))).toBe("real");
  expect(statSync(join(folder, "real")).mode & 0o777).toBe(0o640);
});

// Windows has other permissions than these, and root may write everywhere.
it.skipIf(process.platform === "win32" || process.getuid?.() === 0)("leaves a read-only file alone", () => {
  writeFileSync(join(folder, "a"), "old");
  chmodSync(join(folder, "a"), 0o440);
  expect(() => {
    writeAll(folder, three);
  }).toThrow(`I cannot write ${join(folder, "a")}: you have no permission.`);
  expect(all()).toEqual({ a: "old" });
});

// Windows has no devices among its files.
it.skipIf(process.platform === "win32")("writes to a device without replacing it", () => {
  writeAll("/dev", [{ path: "null", content: "gone" }]);
  expect(lstatSync("/dev/null").isCharacterDevice()).toBe(true);
});

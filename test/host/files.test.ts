/** Reading from a real disk: what counts as a file, what is left out, and what the computer says when it refuses. */
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { diskFiles } from "../../src/host/files.ts";
import { ComputerError } from "../../src/host/host.ts";

let folder = "";
beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), "docent École ")));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

function put(...paths: readonly string[]): void {
  for (const path of paths) {
    mkdirSync(join(folder, path, ".."), { recursive: true });
    writeFileSync(join(folder, path), path);
  }
}

it("walks sorted, without hidden files, packages and what is to be skipped", () => {
  put(
    "b.yaml",
    "a/é 1.yaml",
    "a/b.yaml",
    ".hidden",
    ".git/x",
    "node_modules/x/y",
    "out/x",
    "a/out/kept",
    "a/node_modules/x",
  );
  expect(diskFiles.walk(folder, new Set(["out"]))).toEqual([
    "a/b.yaml",
    "a/out/kept",
    "a/é 1.yaml",
    "b.yaml",
  ]);
});

it("follows links to files, but none to folders, to nothing or in a circle", () => {
  put("real/a.yaml");
  symlinkSync(join(folder, "real/a.yaml"), join(folder, "link.yaml"));
  symlinkSync(folder, join(folder, "real/loop"));
  symlinkSync(join(folder, "nowhere"), join(folder, "dangling.yaml"));
  symlinkSync(join(folder, "circle.yaml"), join(folder, "circle.yaml"));
  expect(diskFiles.walk(folder, new Set())).toEqual(["link.yaml", "real/a.yaml"]);
  expect(
    ["link.yaml", "real/loop", "dangling.yaml", "circle.yaml"].map((path) =>
      diskFiles.kind(join(folder, path)),
    ),
  ).toEqual(["file", "folder", null, null]);
  expect(diskFiles.read(join(folder, "circle.yaml"))).toBe(null);
});

it("reads bytes, and null where nothing is", () => {
  put("a.yaml");
  const text = (path: string) => {
    const bytes = diskFiles.read(join(folder, path));
    return bytes === null ? null : new TextDecoder().decode(bytes);
  };
  expect([text("a.yaml"), text("b.yaml"), text("a.yaml/b.yaml"), text(`${"n".repeat(300)}.yaml`)]).toEqual([
    "a.yaml",
    null,
    null,
    null,
  ]);
});

it("knows files, folders and neither", () => {
  put("a.yaml", "folder.yaml/b");
  expect(
    ["a.yaml", "folder.yaml", "b.yaml", "a.yaml/b", "n".repeat(300)].map((path) =>
      diskFiles.kind(join(folder, path)),
    ),
  ).toEqual(["file", "folder", null, null, null]);
});

it("says that a folder is not a file", () => {
  put("folder.yaml/b");
  expect(() => diskFiles.read(join(folder, "folder.yaml"))).toThrow(
    new ComputerError(
      `I cannot read ${join(folder, "folder.yaml")}: it is a folder, not a file.`,
      "Move the folder away or give another name.",
    ),
  );
});

/** A file of an editor laid over the disk: new, in place of another, or where nothing is read. */
import { join } from "node:path";
import { expect, test } from "vitest";
import { withFile } from "../../src/host/overlay.ts";
import { memoryFiles } from "../support/memory-files.ts";

const { root, files } = memoryFiles({ "docent.yaml": "", "tours/b.yaml": "old" });
const bytes = new TextEncoder().encode("piped");
const over = (path: string) => withFile(files, join(root, path), bytes);
const walked = (path: string) => over(path).walk(root, new Set(["out"]));

test("stands in place of the file on the disk", () => {
  const laid = over("tours/b.yaml");
  const path = join(root, "tours/b.yaml");
  expect([laid.kind(path), laid.size(path), laid.read(path)]).toEqual(["file", 5, bytes]);
  expect(laid.walk(root, new Set())).toEqual(["docent.yaml", "tours/b.yaml"]);
  expect(laid.read(join(root, "docent.yaml"))).toEqual(new Uint8Array());
});

test("is found where there is none yet, in its place", () => {
  expect(walked("tours/a.yaml")).toEqual(["docent.yaml", "tours/a.yaml", "tours/b.yaml"]);
  expect(walked("exhibits/new.yaml")).toEqual(["docent.yaml", "exhibits/new.yaml", "tours/b.yaml"]);
});

test("is not found where files are not looked for", () => {
  for (const path of ["out/a.yaml", ".hidden/a.yaml", "a/node_modules/b.yaml", "../a.yaml"])
    expect(walked(path)).toEqual(["docent.yaml", "tours/b.yaml"]);
});

/** `docent validate --fix`: which files it writes, and which it must not. */
import {
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { run } from "../../src/cli/run.ts";
import type { Files } from "../../src/host/host.ts";
import { captureHost } from "../support/host.ts";
import { memoryFiles } from "../support/memory-files.ts";

const project = {
  "docent.yaml": "title: Boats\n",
  "exhibits/cutter.yaml": "titel: Cutter\n",
  "exhibits/dinghy.yaml": "titel: Dinghy\n",
};

async function docent(typed: string, files: Files, cwd: string) {
  const { host, out, err } = captureHost({ cwd, world: { files } });
  return { code: await run(typed.split(" "), host), out: out(), err: err() };
}

test("writes the files that were named, and only if something is mended in them", async () => {
  const { root, files, texts } = memoryFiles(project);
  const written: string[][] = [];
  const watched: Files = {
    ...files,
    writeAll: (folder, outputs) => {
      written.push(outputs.map(({ path }) => path));
      files.writeAll(folder, outputs);
    },
  };
  const { err } = await docent("validate exhibits/cutter.yaml --fix --no-cache", watched, root);
  expect(err).toBe("exhibits/cutter.yaml: 1 repaired\n");
  expect(texts()).toEqual({ ...project, "exhibits/cutter.yaml": "title: Cutter\n" });
  await docent("validate exhibits/cutter.yaml --fix --no-cache", watched, root);
  expect(written).toEqual([["exhibits/cutter.yaml"]]);
});

test("leaves a file that somebody saves in the meantime", async () => {
  const { root, files, texts } = memoryFiles(project);
  const path = join(root, "exhibits/cutter.yaml");
  const mine = new TextEncoder().encode("titel: My cutter\n");
  let reads = 0;
  const busy: Files = {
    ...files,
    read: (asked) => (asked === path && ++reads > 1 ? mine : files.read(asked)),
  };
  const { err } = await docent("validate --fix --no-cache", busy, root);
  expect(err).toContain("exhibits/cutter.yaml: left as it is, because it was changed while docent read it\n");
  expect(texts()).toEqual({ ...project, "exhibits/dinghy.yaml": "title: Dinghy\n" });
});

test("does not go with --watch", async () => {
  const { root, files, texts } = memoryFiles(project);
  const { code, err } = await docent("validate --fix --watch", files, root);
  expect([code, err]).toEqual([
    2,
    "✖ --fix would write into files while you work on them: leave out --watch.\n",
  ]);
  expect(texts()).toEqual(project);
});

let folder: string;
beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), "docent-fix-")));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

test("follows a link within the project, never one out of it", async () => {
  const root = join(folder, "project");
  mkdirSync(join(root, "exhibits"), { recursive: true });
  mkdirSync(join(root, "desk"));
  writeFileSync(join(root, "docent.yaml"), "title: Boats\n");
  writeFileSync(join(folder, "outside.yaml"), "titel: Outside\n");
  writeFileSync(join(root, "desk/inside.yaml"), "titel: Inside\n");
  symlinkSync(join(folder, "outside.yaml"), join(root, "exhibits/outside.yaml"));
  symlinkSync("../desk/inside.yaml", join(root, "exhibits/inside.yaml"));
  const { host } = captureHost({ cwd: root });
  await run(["validate", "--fix", "--no-cache"], host);
  expect(readFileSync(join(folder, "outside.yaml"), "utf8")).toBe("titel: Outside\n");
  expect(readFileSync(join(root, "desk/inside.yaml"), "utf8")).toBe("title: Inside\n");
  expect(lstatSync(join(root, "exhibits/inside.yaml")).isSymbolicLink()).toBe(true);
});

import { expect, test } from "vitest";
import { fixedFolder, isPattern, patternTest } from "../../src/cli/path-pattern.ts";

test("what is a pattern, and where it begins", () => {
  expect(["a/b.yaml", "a/*.yaml", "a/?.yaml"].map(isPattern)).toEqual([false, true, true]);
  expect(["*.yaml", "a/b/*.yaml", "a\\b\\*.yaml", "/a/*/c.yaml", "/*"].map(fixedFolder)).toEqual([
    ".",
    "a/b",
    "a/b",
    "/a",
    "/",
  ]);
});

test("matches files, and all below folders that match", () => {
  const test = patternTest("exhibits/b*");
  expect(["exhibits/boat.yaml", "exhibits/big/x/y.yaml", "exhibits/a.yaml", "b"].filter(test)).toEqual([
    "exhibits/boat.yaml",
    "exhibits/big/x/y.yaml",
  ]);
  expect(["a.yaml", "a/b/c.yaml", "a/b/c.yml"].filter(patternTest("**/*.yaml"))).toEqual([
    "a.yaml",
    "a/b/c.yaml",
  ]);
});

/** The kind and the id of a file, by its path. */
import { expect, test } from "vitest";
import { foldersOf, identify } from "../../src/read/kinds.ts";

const kindAt = (path: string, folders: Readonly<Record<string, readonly string[]>> = {}) => {
  const found = identify(
    path,
    foldersOf((folder) => folders[folder] ?? []),
  );
  return found === null ? null : `${found.kind} ${found.id}`;
};

test.each([
  ["docent.yaml", "project project"],
  ["venues/mnaz.yaml", "venue mnaz"],
  ["exhibits/panorama.yml", "exhibit panorama"],
  ["exhibits/egypt/cat.yaml", "exhibit cat"],
  ["outcomes/hgp6.yaml", "outcomes hgp6"],
  ["tours/azulejos.yaml", "tour azulejos"],
  ["visits/6b-may.yaml", "visit 6b-may"],
  ["templates/guide/words.yaml", null],
  ["exhibits.yaml", null],
  ["old/exhibits/cat.yaml", null],
  ["exhibits/cat.txt", null],
])("%s is %s", (path, expected) => {
  expect(kindAt(path)).toBe(expected);
});

test.each([
  ["collections", "collections/a/b/cat.yaml", true],
  ["./collections/", "collections/cat.yaml", true],
  ["collections/**", "collections/cat.yaml", true],
  ["collections/**", "collections/a/b/cat.yaml", true],
  ["collections/*", "collections/cat.yaml", true],
  ["collections/*", "collections/a/cat.yaml", false],
  ["**/things/*.yaml", "things/cat.yaml", true],
  ["**/things/*.yaml", "a/b/things/cat.yaml", true],
  ["**/things/*.yaml", "a/nothings/cat.yaml", false],
  ["room-?/*.yml", "room-4/cat.yml", true],
  ["room-?/*.yml", "room-12/cat.yml", false],
  ["c++ (old)/*", "c++ (old)/cat.yaml", true],
  ["c.t", "cat/cat.yaml", false],
  ["all.yaml", "all.yaml", true],
  ["all.yaml", "all.yaml/cat.yaml", false],
])("folder %s holds %s: %s", (pattern, path, expected) => {
  expect(kindAt(path, { exhibits: [pattern] })?.startsWith("exhibit") ?? false).toBe(expected);
});

test("a folder that is named replaces the usual one", () => {
  expect(kindAt("exhibits/cat.yaml", { exhibits: ["collections"] })).toBe(null);
});

test.each([
  ["exhibits/Grande Panorama.yaml", "grande-panorama", "grande-panorama.yaml"],
  ["exhibits/são-marçal.yml", "sao-marcal", "sao-marcal.yml"],
  ["exhibits/ПАРОВОЗ.yaml", "parovoz", "parovoz.yaml"],
  ["exhibits/….yaml", "", ""],
])("suggests a name for %s", (path, id, betterName) => {
  expect(
    identify(
      path,
      foldersOf(() => []),
    ),
  ).toEqual({ kind: "exhibit", id, betterName, isAlone: false });
});

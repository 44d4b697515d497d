/** Finding a project, and what belongs to it. */
import { dirname, join, resolve } from "node:path";
import { expect, it } from "vitest";
import { findProject, insideProject, loneTourFiles, projectFiles } from "../../src/host/project-files.ts";
import { memoryFiles } from "../support/memory-files.ts";

const { root, files } = memoryFiles({
  "docent.yaml": "title: A\n",
  "tours/a.yaml": "title: B\n",
  "images/a.svg": "",
  "out/a.yaml": "",
  "templates/a.yaml": "",
  ".docent/a.yaml": "",
});

it("finds the nearest project upwards, or none", () => {
  expect(findProject(files, join(root, "tours"))).toBe(root);
  expect(findProject(files, root)).toBe(root);
  expect(findProject(files, dirname(root))).toBe(null);
});

it("takes YAML for content and the rest for names, without papers, templates and hidden folders", () => {
  const { sources, others, loneTour } = projectFiles(files, root);
  expect([sources.map(({ path }) => path), [...others], loneTour]).toEqual([
    ["docent.yaml", "tours/a.yaml"],
    ["images/a.svg"],
    null,
  ]);
});

it("looks at nothing but pictures beside a tour that stands alone", () => {
  const alone = memoryFiles({
    "trip.yaml": "title: A\n",
    "other.yaml": "",
    "letter.txt": "",
    "images/a.svg": "",
  });
  const { sources, others, loneTour } = loneTourFiles(alone.files, join(alone.root, "trip.yaml"));
  expect([sources.map(({ path }) => path), [...others], loneTour]).toEqual([
    ["trip.yaml"],
    ["images/a.svg"],
    "trip.yaml",
  ]);
});

it.each([
  ["tours/a.yaml", "tours/a.yaml"],
  [".", ""],
  ["..a/b", "..a/b"],
  ["..", null],
  ["../b", null],
  ["tours/../../b", null],
])("knows whether %s is inside", (typed, expected) => {
  expect(insideProject(root, resolve(root, typed))).toBe(expected);
});

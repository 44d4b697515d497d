/** The examples of docs/files.md are files that docent takes, all of them as one project. */
import { expect, it } from "vitest";
import { readProject } from "../../src/read/project.ts";
import { inWords, projectOf } from "../support/project.ts";

const { fileExamples } = (await import(
  new URL("../../tools/docs/file-examples.mjs", import.meta.url).href
)) as {
  fileExamples: Readonly<Record<string, readonly [path: string, text: string]>>;
};

it("make a project without mistakes", () => {
  const { problems, project } = readProject(projectOf(Object.fromEntries(Object.values(fileExamples))));
  expect(problems.map(inWords)).toEqual([]);
  expect(Object.keys(fileExamples)).toEqual(["project", "venue", "exhibit", "outcomes", "tour", "visit"]);
  expect([project.venues.size, project.exhibits.size, project.tours.size, project.visits.size]).toEqual([
    1, 1, 1, 1,
  ]);
  const tour = project.tours.get("life-at-sea");
  expect(tour?.stops.map(({ activities, assesses }) => [activities.length, assesses.length])).toEqual([
    [1, 1],
    [2, 0],
  ]);
});

/** What programs may import: a whole run from text to problems and coverage, through the public door only. */
import { expect, it } from "vitest";
import * as docent from "../src/index.ts";
import { harbour } from "./support/harbour.ts";
import { projectOf } from "./support/project.ts";

it("opens these doors and no others", () => {
  expect(Object.keys(docent).sort()).toEqual([
    "ComputerError",
    "align",
    "check",
    "examine",
    "nodeHost",
    "plan",
    "readProject",
    "render",
    "run",
    "timetables",
  ]);
});

it("reads, checks and aligns a project without a disk", () => {
  const read = docent.readProject(projectOf({ ...harbour, "visits/may.yaml": "tour: crw\n" }));
  const { counts, problems } = docent.check(
    docent.examine(read, { today: "2026-03-02", profile: null, rules: true }),
    { atMost: 100 },
  );
  expect([counts.error, problems.map(({ code, line, column }) => [code, line, column])]).toEqual([
    1,
    [["reference/unknown", 1, 7]],
  ]);
  const tour = read.project.tours.get("crew");
  const states =
    tour === undefined
      ? []
      : docent.align(read.project, tour).outcomes.map(({ outcome, state }) => [outcome.ref, state]);
  expect(states).toEqual([
    ["sea:routes", "taught"],
    ["art:describe", "assessed"],
  ]);
});

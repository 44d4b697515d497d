/** Every example with groups has a timetable, and its days are as they should be. */
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { timetables, workLimit } from "../../../src/docent/timetable.ts";
import { diskFiles } from "../../../src/host/files.ts";
import { projectFile, projectFiles } from "../../../src/host/project-files.ts";
import { readProject } from "../../../src/read/project.ts";
import { packageRoot } from "../../support/host.ts";

const examples = readdirSync(join(packageRoot, "examples")).filter(
  (name) => diskFiles.kind(join(packageRoot, "examples", name, projectFile)) === "file",
);

it.each(examples)("%s", (name) => {
  const { project } = readProject(projectFiles(diskFiles, join(packageRoot, "examples", name)));
  const visits = [...project.visits.values()];
  const days = timetables(project, visits, workLimit());
  expect(days.map(({ visit, status }) => [visit.id, status])).toEqual(
    visits.map(({ id }) => [id, "optimal"]),
  );
  for (const { visit, groups, uncounted } of days) {
    expect(groups.map(({ group }) => group)).toEqual(visit.groups);
    expect(uncounted).toEqual({ stops: [], venues: [] });
    for (const { entries, tour } of groups) {
      const stops = entries.flatMap(({ what }) => (what.kind === "stop" ? [what.stop.number] : []));
      expect([...stops].sort((a, b) => a - b)).toEqual(tour.stops.map(({ number }) => number));
    }
  }
});

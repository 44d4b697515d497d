/** Older papers in the folder are named, so that nobody hands them out by mistake. */
import { mkdirSync, mkdtempSync, realpathSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { transcript } from "../support/host.ts";

const cwd = realpathSync(mkdtempSync(join(tmpdir(), "docent-leftovers-")));
afterAll(() => {
  rmSync(cwd, { recursive: true });
});
const tour = join(cwd, "tours/crew.yaml");
const render = () => transcript(["render", "--to", "html", "--paper", "guide"], { cwd });

test("names papers of a tour that has errors now, and of one that is gone", async () => {
  mkdirSync(join(cwd, "tours"));
  writeFileSync(join(cwd, "docent.yaml"), "languages: [en]\n");
  mkdirSync(join(cwd, "outcomes"));
  writeFileSync(
    join(cwd, "outcomes/sea.yaml"),
    "title: Sea\noutcomes: [{id: tides, statement: Explain the tides}]\n",
  );
  writeFileSync(
    tour,
    "title: Crew\nfor: Year 4\noutcomes: [sea:tides]\nstops: [{title: Deck, teaches: [sea:tides]}]\n",
  );
  expect(await render()).toContain("--- exit 0");
  writeFileSync(tour, "title: Crew\nfor: Year 4\nstops: auto\n");
  expect(await render()).toContain(
    "✖ out/crew still holds older papers.\n  They are not of the files as they are now.\n",
  );
  writeFileSync(
    tour,
    "title: Crew\nfor: Year 4\noutcomes: [sea:tides]\nstops: [{title: Deck, teaches: [sea:tides]}]\n",
  );
  renameSync(tour, join(cwd, "tours/sailors.yaml"));
  const text = "out/crew holds papers of a tour that is no longer here. Delete them if nobody needs them.\n";
  expect(await render()).toContain(text);
});

test("names the paper of a visit that has errors now, and of one that is gone", async () => {
  const visit = join(cwd, "visits/march.yaml");
  const timetable = () => transcript(["render", "--to", "html", "--paper", "timetable"], { cwd });
  const march = (tour: string) => `tour: ${tour}\narrive: "10:00"\ngroups: [{id: A, size: 6, adults: 1}]\n`;
  mkdirSync(join(cwd, "visits"));
  writeFileSync(visit, march("sailors"));
  expect(await timetable()).toContain("out/sailors/en/timetable-march.html\n--- stderr");
  writeFileSync(visit, march("nobody"));
  expect(await timetable()).toContain(
    "✖ out/sailors/en/timetable-march.html is an older paper.\n  It is not of the files as they are now.\n",
  );
  rmSync(visit);
  expect(await timetable()).toContain(
    "out/sailors/en/timetable-march.html is of a visit that is no longer here. Delete it if nobody needs it.\n",
  );
});

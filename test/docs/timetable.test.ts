/** Every command of `docs/timetable.md` is run on the example it is about, and the YAML it shows is what the reader takes. */
import { cpSync, mkdtempSync, readFileSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { run } from "../../src/cli/run.ts";
import { readProject } from "../../src/read/project.ts";
import { captureHost, packageRoot } from "../support/host.ts";
import { projectOf } from "../support/project.ts";

const page = readFileSync(join(packageRoot, "docs/timetable.md"), "utf8");
const commands = page.match(/^docent timetable.*$/gm) ?? [];
const yaml = /^```yaml\n([\s\S]*?)^```$/m.exec(page)?.[1] ?? "";

let folder: string;
beforeAll(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), "docent-day-")));
  cpSync(join(packageRoot, "examples/egypt"), folder, { recursive: true });
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

test("shows commands", () => {
  expect(commands.length).toBe(6);
});

test.each(commands)("%s", async (command) => {
  const { host, out, err } = captureHost({ cwd: folder });
  const [typed = ""] = command.split("#");
  expect(await run(typed.trim().split(/\s+/).slice(1), host), out() + err()).toBe(0);
});

test("shows slots as the reader takes them", () => {
  const { project, problems } = readProject(
    projectOf({
      "docent.yaml": "title: Tiles\nlanguages: [en]\n",
      "exhibits/grande-panorama.yaml": "title: Panorama\n",
      "tours/t.yaml": "title: T\nfor: Year 5\nstops: [grande-panorama, {title: The stairs}]\n",
      "visits/v.yaml": `tour: t\n${yaml}`,
    }),
  );
  expect(problems.filter(({ code }) => code !== "schema/missing")).toEqual([]);
  expect(project.visits.get("v")?.groups[0]?.slots.map(({ stop, from }) => [stop.number, from])).toEqual([
    [1, "10:18"],
    [2, "10:36"],
  ]);
});

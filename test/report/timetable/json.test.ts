/** What docent prints of a timetable as JSON is what its schema says, whatever became of the timetable. */
import { cpSync, mkdtempSync, readFileSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { afterAll, beforeAll, expect, it } from "vitest";
import { run } from "../../../src/cli/run.ts";
import { captureHost, packageRoot } from "../../support/host.ts";

const schema = JSON.parse(readFileSync(join(packageRoot, "schemas/output/timetable.json"), "utf8")) as object;
const valid = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(schema);
const cases = join(packageRoot, "test/cases/timetable");

let folder: string;
beforeAll(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), "docent-day-")));
  for (const files of [
    "_base",
    "rules-that-clash/project",
    "several-visits-on-one-day/project",
    "rooms-that-nobody-wrote/project",
    "a-timetable-that-cannot-be/project",
  ])
    cpSync(join(cases, files), folder, { recursive: true });
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

it.each([
  ["may", "optimal", "nothing", 0],
  ["first", "feasible", "nothing", 0],
  ["walk", "optimal", "nothing", 0],
  ["lunch", "infeasible", "nothing", 1],
  ["bus", "infeasible", "nothing", 1],
  ["broken", "infeasible", "broken", 1],
])("the timetable of %s is %s", async (visit, status, written, code) => {
  const { host, out } = captureHost({ cwd: folder });
  expect(await run(["timetable", visit, "--json"], host)).toBe(code);
  const printed = JSON.parse(out()) as { readonly status: string; readonly written: string };
  expect(valid(printed) ? [] : valid.errors).toEqual([]);
  expect([printed.status, printed.written]).toEqual([status, written]);
});

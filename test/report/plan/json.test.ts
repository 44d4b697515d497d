/** What docent prints of a plan as JSON is what its schema says, whatever became of the plan. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { expect, it } from "vitest";
import { captureHost, packageRoot } from "../../support/host.ts";
import { run } from "../../../src/cli/run.ts";

const schema = JSON.parse(readFileSync(join(packageRoot, "schemas/output/plan.json"), "utf8")) as object;
const valid = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(schema);

it.each([
  [["boats", "--minutes", "48"], "optimal", 0],
  [["choose", "--trade-off"], "optimal", 0],
  [["choose", "--minutes", "12"], "infeasible", 1],
  [["choose", "--must", "lamp", "--step-free"], "infeasible", 1],
])("%j is %s", async (words, status, code) => {
  const { host, out } = captureHost({ cwd: join(packageRoot, "test/cases/plan/_base") });
  expect(await run(["plan", ...words, "--json"], host)).toBe(code);
  const printed = JSON.parse(out()) as { readonly status: string };
  expect(valid(printed) ? [] : valid.errors).toEqual([]);
  expect(printed.status).toBe(status);
});

/** `docent validate` with many problems: how many are printed, in which format. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { expect, it } from "vitest";
import { run } from "../../src/cli/run.ts";
import { captureHost, packageRoot } from "../support/host.ts";
import { memoryFiles } from "../support/memory-files.ts";

const many = {
  "docent.yaml": "title: Many\n",
  ...Object.fromEntries(
    Array.from({ length: 250 }, (_, index) => [
      `exhibits/e${index}.yaml`,
      `title: E${index}\nminutes: seven\n`,
    ]),
  ),
};

async function docent(typed: string) {
  const { root, files } = memoryFiles(many);
  const { host, out, err } = captureHost({ cwd: root, world: { files } });
  return { code: await run(typed.split(" "), host), out: out(), err: err() };
}

it("prints the first 100 and counts the rest", async () => {
  const { code, out, err } = await docent("validate");
  expect([code, err, out.match(/^ +schema\/type$/gm)?.length]).toEqual([1, "", 100]);
  expect(out).toMatch(
    /\n251 files: 250 errors\.\n150 more problems not shown: {2}docent validate --max-problems 250\nMend these first: more may show when these files can be read\.\nWhat a code means: {2}docent explain schema\/type\n$/,
  );
});

it("prints as many as are asked for", async () => {
  const { code, out } = await docent("validate --max-problems 250");
  expect([code, out.match(/^ +schema\/type$/gm)?.length]).toEqual([1, 250]);
  expect((await docent("validate --max-problems 0")).out).toContain("250 more problems not shown");
});

it("gives programs all of them, and nothing else on stdout", async () => {
  const { code, out, err } = await docent("validate --json");
  const report = JSON.parse(out) as { readonly problems: readonly unknown[] };
  expect([code, err, report.problems.length]).toEqual([1, "", 250]);
  const schema = JSON.parse(
    readFileSync(join(packageRoot, "schemas/output/validate.json"), "utf8"),
  ) as object;
  const validate = new Ajv2020().compile(schema);
  expect(validate(report), JSON.stringify(validate.errors)).toBe(true);
  expect((await docent("validate --format compact")).out.split("\n").length).toBe(251);
  expect(JSON.parse((await docent("validate --json --max-problems 3")).out)).toMatchObject({
    counts: { error: 250 },
    problems: [{}, {}, {}],
  });
});

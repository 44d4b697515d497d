/** `docent validate --write-schemas`: schemas that list what a project has, and nobody else's file overwritten. */
import { expect, test } from "vitest";
import { run } from "../../src/index.ts";
import { captureHost } from "../support/host.ts";
import { harbour } from "../support/harbour.ts";
import { memoryFiles } from "../support/memory-files.ts";

async function written(extra: Readonly<Record<string, string>> = {}) {
  const { files, root } = memoryFiles({ ...harbour, ...extra });
  const { host, err } = captureHost({ cwd: root, world: { files } });
  await run(["validate", "--no-cache", "--write-schemas", "editor"], host);
  const schema = (kind: string): string =>
    new TextDecoder().decode(files.read(`${root}/editor/${kind}.json`) ?? new Uint8Array());
  return { err: err(), schema };
}

/** The choices for a reference, in the schema of a kind. */
function choices(text: string, shape: string) {
  const { $defs } = JSON.parse(text) as {
    $defs: Record<string, { enum?: unknown; enumDescriptions?: unknown }>;
  };
  return [$defs[shape]?.enum, $defs[shape]?.enumDescriptions];
}

test("lists the ids of the project with their titles, in the project's language", async () => {
  const { schema, err } = await written();
  expect(err).toContain("6 schemas written to editor\n");
  expect(choices(schema("tour"), "exhibitRef")).toEqual([
    ["cutter", "dinghy"],
    ["Cutter", "Dinghy"],
  ]);
  expect(choices(schema("exhibit"), "roomRef")).toEqual([
    ["hall", "quay/hall", "loft", "quay/loft"],
    ["Hall", "Hall", "Loft: Sail loft", "Loft: Sail loft"],
  ]);
  expect(choices(schema("tour"), "outcomeRef")[0]).toContain("sea:routes");
  expect(choices(schema("visit"), "tourRef")).toEqual([["crew"], ["The crew"]]);
});

test("a room that two venues have is named with its venue only", async () => {
  const { schema } = await written({ "venues/pier.yaml": "title: Pier\nrooms: [{id: hall, label: Hall}]\n" });
  expect(choices(schema("exhibit"), "roomRef")[0]).toEqual(["pier/hall", "quay/hall", "loft", "quay/loft"]);
});

test("a file that is no schema of docent is left alone, and so are the others", async () => {
  const { schema, err } = await written({ "editor/tour.json": "{}" });
  expect(err).toMatch(/tour\.json is not a schema of docent, so it is left alone\.\n/);
  expect([schema("tour"), schema("visit")]).toEqual(["{}", ""]);
});

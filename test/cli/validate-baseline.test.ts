/** `docent validate --baseline`: known problems pass, new ones do not, and what is mended cannot come back. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { expect, test } from "vitest";
import { packageRoot, transcript } from "../support/host.ts";
import { memoryFiles, type MemoryFiles } from "../support/memory-files.ts";
import { noRules } from "../support/no-rules.ts";

const faulty = "title: A\nminutes: seven\n";
const project = {
  "docent.yaml": `title: Old collection\nlanguages: [en]\n${noRules}`,
  "exhibits/a.yaml": faulty,
  "exhibits/b.yaml": faulty,
  "tours/t.yaml": "title: T\nfor: Year 4\nstops: [{exhibit: no-such-one}, {exhibit: no-such-one}]\n",
};

function docent({ root, files }: MemoryFiles, ...argv: readonly string[]): Promise<string> {
  return transcript(["validate", "--format", "compact", "--profile", "draft", ...argv], {
    cwd: root,
    world: { files },
  });
}

/** Without the command, and without the wording, which is the matter of other tests. */
async function result(world: MemoryFiles, ...argv: readonly string[]): Promise<string> {
  const told = await docent(world, ...argv);
  return told.slice(told.indexOf("\n") + 1).replaceAll(/^(\S+:\d+:\d+: \w+ \S+) .*$/gm, "$1");
}

function changed(world: MemoryFiles, files: Readonly<Record<string, string>>): MemoryFiles {
  return memoryFiles({ ...world.texts(), ...files });
}

async function recorded(): Promise<MemoryFiles> {
  const world = memoryFiles(project);
  expect(await result(world, "--baseline", "known.json", "--update-baseline")).toBe(
    "--- stderr\nknown.json: 4 known problems.\n--- exit 0\n",
  );
  return world;
}

test("is written sorted, one line an entry, and the same each time", async () => {
  const world = await recorded();
  const text = world.texts()["known.json"] ?? "";
  expect(text.replaceAll(/[0-9a-f]{64}/g, "…")).toBe(`{
  "version": 1,
  "problems": [
    {"file":"exhibits/a.yaml","code":"schema/type","fingerprint":"…"},
    {"file":"exhibits/b.yaml","code":"schema/type","fingerprint":"…"},
    {"file":"tours/t.yaml","code":"reference/unknown","fingerprint":"…"},
    {"file":"tours/t.yaml","code":"reference/unknown","fingerprint":"…"}
  ]
}
`);
  const schema = JSON.parse(
    readFileSync(join(packageRoot, "schemas/output/baseline.json"), "utf8"),
  ) as object;
  expect(new Ajv2020().validate(schema, JSON.parse(text))).toBe(true);
  expect(await result(world, "--baseline", "known.json", "--update-baseline")).toBe(
    "--- stderr\nknown.json: 4 known problems (0 new, 0 gone).\n--- exit 0\n",
  );
  expect(world.texts()["known.json"]).toBe(text);
});

test("known problems are hidden and counted, wherever their lines have gone", async () => {
  const world = changed(await recorded(), {
    "exhibits/a.yaml": `# a word\n\n${faulty}`,
    "tours/t.yaml": `# a word\n${project["tours/t.yaml"]}`,
  });
  expect(await result(world, "--baseline", "known.json")).toBe("--- exit 0\n");
  expect(await result(world, "--baseline", "known.json", "--format", "pretty=-")).toContain("exit 2");
  const pretty = await transcript(["validate", "--profile", "draft", "--baseline", "known.json"], {
    cwd: world.root,
    world: { files: world.files },
  });
  expect(pretty).toContain("No problems; 4 known from the baseline.\n--- exit 0\n");
  const json = await transcript(["validate", "--profile", "draft", "--baseline", "known.json", "--json"], {
    cwd: world.root,
    world: { files: world.files },
  });
  expect(json).toContain('"known": 4,');
});

test("new ones fail: another kind, another file, one more of the same", async () => {
  const world = changed(await recorded(), {
    "exhibits/a.yaml": `${faulty}titel: x\n`,
    "exhibits/c.yaml": faulty,
    "tours/t.yaml":
      "title: T\nfor: Year 4\nstops: [{exhibit: no-such-one}, {exhibit: no-such-one}, {exhibit: no-such-one}]\n",
  });
  expect(await result(world, "--baseline", "known.json")).toBe(`--- stdout
exhibits/a.yaml:3:1: error schema/unknown-key
exhibits/c.yaml:2:10: error schema/type
tours/t.yaml:3:67: error reference/unknown
--- exit 1
`);
});

test("what is mended is named, and goes with the next update", async () => {
  const world = changed(await recorded(), { "exhibits/a.yaml": "title: A\nminutes: 7\n" });
  expect(await result(world, "--baseline", "known.json")).toBe(`--- stderr
1 problem of known.json is no longer there:
  exhibits/a.yaml  schema/type
Take them out, so that they cannot come back:  docent validate --baseline known.json --update-baseline
--- exit 0
`);
  expect(await result(world, "--baseline", "known.json", "--quiet")).toBe("--- exit 0\n");
  expect(await result(world, "exhibits/b.yaml", "--baseline", "known.json")).toBe("--- exit 0\n");
  expect(await result(world, "--baseline", "known.json", "--update-baseline")).toBe(
    "--- stderr\nknown.json: 3 known problems (0 new, 1 gone).\n--- exit 0\n",
  );
  const again = changed(world, { "exhibits/a.yaml": faulty });
  expect(await result(again, "--baseline", "known.json")).toContain("--- exit 1\n");
});

test("an update of a part leaves the entries of other files", async () => {
  const world = changed(await recorded(), {
    "exhibits/a.yaml": "title: A\nminutes: 7\n",
    "exhibits/c.yaml": faulty,
  });
  expect(await result(world, "exhibits/c.yaml", "--baseline", "known.json", "--update-baseline")).toBe(
    "--- stderr\nknown.json: 5 known problems (1 new, 0 gone).\n--- exit 0\n",
  );
});

test("a file that cannot be read is not taken for mended", async () => {
  const world = changed(await recorded(), { "exhibits/a.yaml": "title: [\n" });
  expect(await result(world, "--baseline", "known.json")).not.toContain("no longer there");
});

test("entries of a file that is gone are no longer there", async () => {
  const world = await recorded();
  const rest = Object.fromEntries(
    Object.entries(world.texts()).filter(([path]) => path !== "exhibits/a.yaml"),
  );
  expect(await result(memoryFiles(rest), "--baseline", "known.json")).toContain(
    "  exhibits/a.yaml  schema/type\n",
  );
});

test("commands that cannot be meant", async () => {
  const world = memoryFiles(project);
  expect(await result(world, "--baseline", "my known.json")).toBe(`--- stderr
✖ There is no baseline my known.json.
  Make it of today's problems:  docent validate --baseline "my known.json" --update-baseline
--- exit 2
`);
  expect(await result(world, "--update-baseline")).toBe(`--- stderr
✖ --update-baseline does not know which file.
  Name it:  docent validate --baseline docent-baseline.json --update-baseline
--- exit 2
`);
  expect(await result(world, "--baseline", "tours/t.yaml", "--update-baseline")).toBe(`--- stderr
✖ tours/t.yaml is no baseline, or is damaged.
  If nobody needs it, delete it and make a new one:  docent validate --baseline tours/t.yaml --update-baseline
--- exit 2
`);
  expect(world.texts()).toEqual(project);
});

/** What `docent validate` is given: files, patterns, a text that is piped in. */
import { expect, test } from "vitest";
import { harbour } from "../support/harbour.ts";
import { transcript } from "../support/host.ts";
import { memoryFiles, type MemoryFiles } from "../support/memory-files.ts";
import { noRules } from "../support/no-rules.ts";

const faulty = "title: A\nminutes: seven\n";
const settings = `${harbour["docent.yaml"]}${noRules}`;
const world = memoryFiles({
  ...harbour,
  "docent.yaml": settings,
  "exhibits/a.yaml": faulty,
  "exhibits/b.yaml": faulty,
});

/** Places, codes and exit codes: the wording is the matter of other tests. */
async function docent(
  words: readonly string[],
  piped = "",
  { root, files }: MemoryFiles = world,
): Promise<string> {
  const told = await transcript(["validate", "--format", "compact", "--profile", "draft", ...words], {
    cwd: root,
    world: { files, stdin: () => Promise.resolve(new TextEncoder().encode(piped)) },
  });
  return told.slice(told.indexOf("\n") + 1).replaceAll(/^(\S+:\d+:\d+: \w+ \S+) .*$/gm, "$1");
}

test("files in several processes, as pre-commit names them: each tells of its own", async () => {
  expect(await docent(["exhibits/a.yaml", "tours/crew.yaml"])).toBe(
    "--- stdout\nexhibits/a.yaml:2:10: error schema/type\n--- exit 1\n",
  );
  expect(await docent(["exhibits/b.yaml", "exhibits/boats.yaml"])).toBe(
    "--- stdout\nexhibits/b.yaml:2:10: error schema/type\n--- exit 1\n",
  );
});

test("patterns, for shells that leave them to the program", async () => {
  expect(await docent(["exhibits/*.yaml"])).toBe(
    "--- stdout\nexhibits/a.yaml:2:10: error schema/type\nexhibits/b.yaml:2:10: error schema/type\n--- exit 1\n",
  );
  expect(await docent(["**/b*.yaml"])).toBe(
    "--- stdout\nexhibits/b.yaml:2:10: error schema/type\n--- exit 1\n",
  );
});

test("a pattern or a path that fits nothing is a mistake", async () => {
  expect(await docent(["exhibits/z*.yaml"])).toBe(`--- stderr
✖ No file that docent reads is in exhibits/z*.yaml.
  Run  docent validate  without paths to check all files.
--- exit 2
`);
  expect(await docent(["exhibits/z.yaml"])).toBe(
    "--- stderr\n✖ There is no file or folder exhibits/z.yaml in this project.\n--- exit 2\n",
  );
});

test("a text that is piped in stands for its file, among the others", async () => {
  const name = ["-", "--stdin-filename"];
  expect(await docent([...name, "exhibits/a.yaml"], "title: A\nminutes: 7\n")).toBe("--- exit 0\n");
  expect(
    await docent([...name, "tours/new.yaml"], "title: New\nfor: Year 4\nstops: [{exhibit: cuter}]\n"),
  ).toBe("--- stdout\ntours/new.yaml:3:19: error reference/unknown\n--- exit 1\n");
  expect(
    await docent([...name, "tours/new.yaml"], "title: New\nfor: Year 4\nstops: [{exhibit: cutter}]\n"),
  ).toBe("--- exit 0\n");
  expect(await docent([...name, "exhibits/boats.yaml"], "[]\n")).not.toContain("tours/crew.yaml");
});

test("a tour without a project may be piped in", async () => {
  const downloads = memoryFiles({ "other.yaml": "" });
  const text = "title: T\nfor: Year 4\nstops: [Door]\ntitel: x\n";
  expect(await docent(["-", "--stdin-filename", "tour.yaml"], text, downloads)).toBe(
    "--- stdout\ntour.yaml:4:1: error schema/unknown-key\n--- exit 1\n",
  );
});

test("what is piped in needs a name, and stands alone", async () => {
  expect(await docent(["-"])).toBe(`--- stderr
✖ I do not know which file of the project is piped in.
  Say it:  docent validate - --stdin-filename exhibits/helmet.yaml
--- exit 2
`);
  expect(await docent(["tours", "--stdin-filename", "tours/a.yaml"])).toBe(`--- stderr
✖ --stdin-filename goes with - for what is piped in.
  Write  docent validate - --stdin-filename tours/a.yaml
--- exit 2
`);
  expect(await docent(["-", "tours", "--stdin-filename", "tours/a.yaml"])).toBe(
    "--- stderr\n✖ - for what is piped in stands alone, without other paths.\n--- exit 2\n",
  );
  expect(await docent(["-", "--stdin-filename", "notes.txt"], "x")).toContain(
    "✖ No file that docent reads is in notes.txt.",
  );
});

/** What people see in an editor with the YAML extension, asked of the language server behind it. */
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { run } from "../../src/index.ts";
import { captureHost } from "../support/host.ts";
import { openInEditor, type Editor } from "../support/language-server.ts";

const root = mkdtempSync(join(tmpdir(), "docent-editor-"));
let tour = "";
let editor: Editor;

const changed = (text: string): string =>
  text
    .replace("exhibit: grande-panorama", "exhibit: grande-panoramma")
    .replace("slotMinutes: 60", "slotMinuts: 60");

/** Where `words` begin in the tour, and some characters on. */
const spotOf = (words: string, further = 0) => {
  const before = tour.slice(0, tour.indexOf(words) + further).split("\n");
  return { line: before.length - 1, character: before.at(-1)?.length ?? 0 };
};

beforeAll(async () => {
  const made = captureHost({ cwd: root });
  expect([await run(["new", "project", "--example"], made.host), made.err()]).toEqual([
    0,
    expect.stringContaining("Next"),
  ]);
  tour = changed(readFileSync(join(root, "tours/azulejos.yaml"), "utf8"));
  editor = await openInEditor(root, "tours/azulejos.yaml", tour);
});

afterAll(() => {
  editor.close();
  rmSync(root, { recursive: true });
});

it("marks a misspelt key and an exhibit that is not there, and nothing else", async () => {
  const found = (await editor.diagnostics()).map(
    ({ message, range }) => [range.start.line, message] as const,
  );
  expect(found.toSorted(([a], [b]) => a - b)).toEqual([
    [spotOf("slotMinuts").line, expect.stringContaining("slotMinuts")],
    [spotOf("grande-panoramma").line, expect.stringContaining('"grande-panorama"')],
  ]);
});

it("offers the exhibits of the project, with their titles", async () => {
  const offered = await editor.completions(spotOf("exhibit: grande-panoramma", "exhibit: ".length));
  expect(offered.map(({ label }) => label)).toEqual(
    expect.arrayContaining(["grande-panorama", "azulejo-holandes"]),
  );
  expect(JSON.stringify(offered.find(({ label }) => label === "grande-panorama"))).toContain(
    "Grande Panorama",
  );
});

it("says what a key means", async () => {
  expect(await editor.hover(spotOf("keyQuestion", 3))).toContain("Key question");
});

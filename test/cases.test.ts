/**
 * One folder is one case: `args.txt` (a command a line), `project/` (the files it works on) and `expected.txt`.
 * A theme's `_base/` lies under the files of each of its cases. All is copied first, so that a case may write; files in
 * its `after/` are what it must have made of them, to the byte.
 */
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { describe, expect, test } from "vitest";
import { packageRoot, transcript } from "./support/host.ts";

const casesRoot = join(packageRoot, "test/cases");

for (const theme of foldersIn(casesRoot)) {
  describe(theme, () => {
    for (const name of foldersIn(join(casesRoot, theme))) {
      test(name.replaceAll("-", " "), async () => {
        const folder = join(casesRoot, theme, name);
        await expect(await play(folder)).toMatchFileSnapshot(join(folder, "expected.txt"));
      });
    }
  });
}

async function play(folder: string): Promise<string> {
  const copy = realpathSync(mkdtempSync(join(tmpdir(), "docent-case-")));
  try {
    for (const files of [join(folder, "../_base"), join(folder, "project")]) {
      if (existsSync(files)) cpSync(files, copy, { recursive: true });
    }
    const commands = readFileSync(join(folder, "args.txt"), "utf8").trim().split("\n");
    const parts: string[] = [];
    for (const command of commands) parts.push(await transcript(words(command), { cwd: copy }));
    for (const path of filesIn(join(folder, "after")))
      expect(readFileSync(join(copy, path)).toString("latin1"), path).toBe(
        readFileSync(join(folder, "after", path)).toString("latin1"),
      );
    return parts.join("\n");
  } finally {
    rmSync(copy, { recursive: true });
  }
}

/** Splits at blanks; double quotes keep words together. */
function words(command: string): readonly string[] {
  return [...command.matchAll(/"([^"]*)"|(\S+)/g)].map((match) => match[1] ?? match[2] ?? "");
}

function filesIn(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)));
}

function foldersIn(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith("_"))
    .map((entry) => entry.name)
    .sort();
}

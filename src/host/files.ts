/** The one place that reads and writes files. */
import { lstatSync, readdirSync, readFileSync, statSync, type Stats } from "node:fs";
import { join } from "node:path";
import type { Files } from "./host.ts";
import { codeOf, refused } from "./refusal.ts";
import { writeAll } from "./write-all.ts";

export const diskFiles: Files = { kind, read, walk, writeAll };

function kind(path: string): "file" | "folder" | null {
  const found = statsOf(path);
  if (found === null) return null;
  if (found.isDirectory()) return "folder";
  return found.isFile() ? "file" : null;
}

function read(path: string): Uint8Array | null {
  try {
    return readFileSync(path);
  } catch (error) {
    if (isNotThere(error)) return null;
    throw refused(error, path, "read");
  }
}

function walk(folder: string, skip: ReadonlySet<string>): readonly string[] {
  const found: string[] = [];
  const visit = (below: string): void => {
    for (const name of namesIn(join(folder, below))) {
      const path = below === "" ? name : `${below}/${name}`;
      if (name.startsWith(".") || skip.has(path) || name === "node_modules") continue;
      if (isRealFolder(join(folder, path))) visit(path);
      else if (kind(join(folder, path)) === "file") found.push(path);
    }
  };
  visit("");
  return found.sort((a, b) => (a < b ? -1 : 1));
}

/** A link to a file counts as that file; links to folders are not followed, so that no loop can be met. */
function isRealFolder(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch (error) {
    throw refused(error, folder, "read");
  }
}

function statsOf(path: string): Stats | null {
  try {
    return statSync(path, { throwIfNoEntry: false }) ?? null;
  } catch (error) {
    if (isNotThere(error)) return null;
    throw refused(error, path, "read");
  }
}

/** A link that leads in a circle leads to nothing, and no file can have a name that is too long. */
function isNotThere(error: unknown): boolean {
  return ["ENOENT", "ENOTDIR", "ELOOP", "ENAMETOOLONG"].includes(codeOf(error));
}

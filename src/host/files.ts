/** The one place that reads and writes files. */
import { appendFileSync, readdirSync, realpathSync, statSync, type Dirent, type Stats } from "node:fs";
import { join, sep } from "node:path";
import type { Files } from "./host.ts";
import { bytesOf } from "./read-bytes.ts";
import { codeOf, refused } from "./refusal.ts";
import { writeAll } from "./write-all.ts";

export const diskFiles: Files = { kind, size, read, walk, writeAll, append };

function kind(path: string): "file" | "folder" | null {
  const found = statsOf(path);
  if (found === null) return null;
  if (found.isDirectory()) return "folder";
  return found.isFile() ? "file" : null;
}

function read(path: string, mostBytes = Infinity): Uint8Array | null {
  try {
    return bytesOf(path, mostBytes);
  } catch (error) {
    if (isNotThere(error)) return null;
    throw refused(error, path, "read");
  }
}

function append(path: string, text: string): void {
  try {
    appendFileSync(path, text);
  } catch (error) {
    throw refused(error, path, "write");
  }
}

/** A link to a file counts as that file; links to folders are not followed, so that no loop can be met. */
function walk(
  folder: string,
  skip: ReadonlySet<string>,
  onLinkOut?: (path: string) => void,
): readonly string[] {
  const found: string[] = [];
  const visit = (below: string): void => {
    for (const entry of entriesIn(join(folder, below), below === "")) {
      const { name } = entry;
      const path = below === "" ? name : `${below}/${name}`;
      if (name.startsWith(".") || skip.has(path) || name === "node_modules") continue;
      const absolute = join(folder, path);
      if (entry.isDirectory()) visit(path);
      else if (entry.isFile()) found.push(path);
      else if (kind(absolute) !== "file") continue;
      else if (!entry.isSymbolicLink() || leadsInside(folder, absolute)) found.push(path);
      else onLinkOut?.(path);
    }
  };
  visit("");
  return found.sort((a, b) => (a < b ? -1 : 1));
}

function leadsInside(folder: string, link: string): boolean {
  try {
    return realpathSync(link).startsWith(join(realpathSync(folder), sep));
  } catch {
    return false;
  }
}

/** A folder below may go while its siblings are read. */
function entriesIn(folder: string, isRoot: boolean): readonly Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    if (!isRoot && isNotThere(error)) return [];
    throw refused(error, folder, "read");
  }
}

function size(path: string): number | null {
  return statsOf(path)?.size ?? null;
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

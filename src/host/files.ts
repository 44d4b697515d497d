/** The one place that reads and writes files. Every write goes to a file beside its target and is then renamed. */
import {
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { ComputerError, type Files } from "./host.ts";

export const diskFiles: Files = { kind, read, walk, writeAll, remove };

function kind(path: string): "file" | "folder" | null {
  const found = statSync(path, { throwIfNoEntry: false });
  if (found === undefined) return null;
  return found.isDirectory() ? "folder" : "file";
}

function read(path: string): Uint8Array | null {
  try {
    return readFileSync(path);
  } catch (error) {
    if (codeOf(error) === "ENOENT" || codeOf(error) === "ENOTDIR") return null;
    throw refused(error, path, "read");
  }
}

function walk(folder: string, skip: ReadonlySet<string>): readonly string[] {
  const found: string[] = [];
  const visit = (below: string): void => {
    for (const name of namesIn(join(folder, below))) {
      const path = below === "" ? name : `${below}/${name}`;
      if (name.startsWith(".") || skip.has(path) || name === "node_modules") continue;
      const entry = lstatSync(join(folder, path), { throwIfNoEntry: false });
      if (entry?.isDirectory() === true) visit(path);
      else if (entry?.isFile() === true || linksToFile(join(folder, path))) found.push(path);
    }
  };
  visit("");
  return found.sort((a, b) => (a < b ? -1 : 1));
}

/** A link to a file counts as that file; links to folders are not followed, so that no loop can be met. */
function linksToFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch (error) {
    throw refused(error, folder, "read");
  }
}

function writeAll(folder: string, outputs: readonly { path: string; content: string | Uint8Array }[]): void {
  const written: { temporary: string; target: string }[] = [];
  try {
    for (const { path, content } of outputs) {
      const target = join(folder, path);
      const temporary = join(dirname(target), `.${String(written.length)}.docent-tmp`);
      mkdirSync(dirname(target), { recursive: true });
      written.push({ temporary, target });
      writeFileSync(temporary, content);
    }
    for (const { temporary, target } of written) renameWithPatience(temporary, target);
  } catch (error) {
    for (const { temporary } of written) rmSync(temporary, { force: true });
    if (error instanceof ComputerError) throw error;
    throw refused(error, written.at(-1)?.target ?? folder, "write");
  }
}

const waitsMs = [5, 10, 20, 40, 80, 160];

/** On Windows a file that is being looked at cannot be replaced for a moment. */
function renameWithPatience(from: string, to: string): void {
  for (const wait of [...waitsMs, null]) {
    try {
      renameSync(from, to);
      return;
    } catch (error) {
      if (wait === null || !["EPERM", "EACCES", "EBUSY"].includes(codeOf(error)))
        throw refused(error, to, "write");
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, wait);
    }
  }
}

function remove(path: string): void {
  rmSync(path, { force: true });
}

function codeOf(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : "";
}

const reasons: Readonly<Record<string, readonly [what: string, advice: string]>> = {
  EACCES: ["you have no permission", "Check who may change it, or choose another place."],
  EPERM: [
    "it is open in another program, or you have no permission",
    "Close it there and run the command again.",
  ],
  EBUSY: ["it is open in another program", "Close it there and run the command again."],
  ENOSPC: ["the disk is full", "Make room and run the command again."],
  EROFS: ["the disk cannot be written to", "Choose another place."],
  EISDIR: ["it is a folder, not a file", "Move the folder away or give another name."],
  ENOTDIR: ["a file stands where a folder is needed", "Move that file away or choose another place."],
  EEXIST: ["a file stands where a folder is needed", "Move that file away or choose another place."],
  ENAMETOOLONG: ["its name is too long for this disk", "Choose a shorter name."],
};

function refused(error: unknown, path: string, verb: "read" | "write"): ComputerError {
  const [what, advice] = reasons[codeOf(error)] ?? [
    error instanceof Error ? error.message : String(error),
    "",
  ];
  return new ComputerError(`I cannot ${verb} ${path}: ${what}.`, advice);
}

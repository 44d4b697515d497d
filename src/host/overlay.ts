/** The disk with one file laid over it: what an editor holds and has not saved yet. */
import { basename, relative, sep } from "node:path";
import type { Files } from "./host.ts";

/** `path` is absolute; the file need not be there. */
export function withFile(files: Files, path: string, bytes: Uint8Array): Files {
  return {
    ...files,
    kind: (asked) => (asked === path ? "file" : files.kind(asked)),
    read: (asked, mostBytes) => (asked === path ? bytes : files.read(asked, mostBytes)),
    size: (asked) => (asked === path ? bytes.length : files.size(asked)),
    walk: (folder, skip, onLinkOut) => {
      const found = files.walk(folder, skip, onLinkOut);
      const own = relative(folder, path).split(sep).join("/");
      if (found.includes(own) || !isWalked(own, skip)) return found;
      return [...found, own].sort((a, b) => (a < b ? -1 : 1));
    },
  };
}

/** A file that a walk would find if it were there. */
function isWalked(path: string, skip: ReadonlySet<string>): boolean {
  const parts = path.split("/");
  const folders = parts.map((_part, index) => parts.slice(0, index + 1).join("/"));
  return (
    basename(path) !== "" &&
    !parts.some((part) => part.startsWith(".") || part === "node_modules") &&
    !folders.some((folder) => skip.has(folder))
  );
}

/** Files for tests that live in memory below one folder; everything else is the real disk. */
import { join, relative, resolve, sep } from "node:path";
import { diskFiles } from "../../src/host/files.ts";
import type { Files } from "../../src/host/host.ts";

export type MemoryFiles = {
  readonly root: string;
  readonly files: Files;
  /** What is there now: texts by path, without the copies of schemas. */
  readonly texts: () => Readonly<Record<string, string>>;
};

export function memoryFiles(initial: Readonly<Record<string, string | Uint8Array>> = {}): MemoryFiles {
  const root = resolve("/docent-in-memory");
  const held = new Map<string, Uint8Array<ArrayBuffer>>(
    Object.entries(initial).map(([path, content]) => [
      join(root, path),
      typeof content === "string" ? new TextEncoder().encode(content) : new Uint8Array(content),
    ]),
  );
  const isOurs = (path: string): boolean => path === root || path.startsWith(root + sep);
  const below = (folder: string): readonly string[] =>
    [...held.keys()].filter((path) => path.startsWith(folder + sep));
  const files: Files = {
    kind: (path) => {
      if (!isOurs(path)) return diskFiles.kind(path);
      if (held.has(path)) return "file";
      return path === root || below(path).length > 0 ? "folder" : null;
    },
    size: (path) => (isOurs(path) ? (held.get(path)?.length ?? null) : diskFiles.size(path)),
    read: (path) => (isOurs(path) ? (held.get(path) ?? null) : diskFiles.read(path)),
    walk: (folder, skip) => {
      if (!isOurs(folder)) return diskFiles.walk(folder, skip);
      const paths = below(folder).map((path) => relative(folder, path).split(sep).join("/"));
      return paths.filter((path) => !isHidden(path) && !skip.has(path.split("/")[0] ?? "")).sort();
    },
    writeAll: (folder, outputs) => {
      for (const { path, content } of outputs) {
        held.set(
          resolve(folder, path),
          typeof content === "string" ? new TextEncoder().encode(content) : new Uint8Array(content),
        );
      }
    },
    append: (path, text) => {
      const before = new TextDecoder().decode(held.get(path));
      held.set(path, new TextEncoder().encode(before + text));
    },
  };
  const texts = (): Readonly<Record<string, string>> =>
    Object.fromEntries(
      [...held]
        .map(([path, bytes]) => [relative(root, path).split(sep).join("/"), new TextDecoder().decode(bytes)])
        .filter(([path = ""]) => !path.split("/").includes(".docent")),
    ) as Record<string, string>;
  return { root, files, texts };
}

function isHidden(path: string): boolean {
  return path.split("/").some((name) => name.startsWith("."));
}

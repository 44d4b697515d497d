/** Finds a project on disk and gathers what reading and rendering it need. */
import { dirname, isAbsolute, join, relative, sep } from "node:path";
import { sizeLimitBytes, type ProjectFiles, type SourceFile } from "../base/source.ts";
import type { Files } from "./host.ts";

export const projectFile = "docent.yaml";

/** The nearest folder upwards that holds a `docent.yaml`; null if there is none. */
export function findProject(files: Files, from: string): string | null {
  for (let folder = from; ; folder = dirname(folder)) {
    if (files.kind(join(folder, projectFile)) === "file") return folder;
    if (dirname(folder) === folder) return null;
  }
}

const notContent: ReadonlySet<string> = new Set(["out", "templates"]);

export function projectFiles(files: Files, root: string): ProjectFiles {
  const outside: SourceFile[] = [];
  const paths = files.walk(root, notContent, (path) => {
    if (isYaml(path)) outside.push({ path, bytes: nothing, unread: { reason: "outside" } });
  });
  return {
    sources: [...paths.filter(isYaml).flatMap((path) => sourceAt(files, root, path)), ...outside],
    others: new Set(paths.filter((path) => !isYaml(path))),
    loneTour: null,
  };
}

function isYaml(path: string): boolean {
  return /\.ya?ml$/.test(path);
}

/** A tour that stands alone: its folder is the project, and no other YAML file is looked at. */
export function loneTourFiles(files: Files, tourPath: string): ProjectFiles {
  const root = dirname(tourPath);
  const path = posix(relative(root, tourPath));
  return {
    sources: sourceAt(files, root, path),
    others: new Set(pictureNames(files, root)),
    loneTour: path,
  };
}

/** Pictures beside a lone tour: looked for one folder deep, as it may lie in a large folder of downloads. */
function pictureNames(files: Files, root: string): readonly string[] {
  const images = join(root, "images");
  return files.kind(images) === "folder" ? files.walk(images, new Set()).map((path) => `images/${path}`) : [];
}

function sourceAt(files: Files, root: string, path: string): readonly SourceFile[] {
  const absolute = join(root, path);
  const bytes = files.read(absolute, sizeLimitBytes);
  if (bytes !== null && bytes.length > sizeLimitBytes) {
    const sizeBytes = files.size(absolute) ?? bytes.length;
    return [{ path, bytes: nothing, unread: { reason: "too-big", sizeBytes } }];
  }
  if (bytes !== null) return [{ path, bytes }];
  return path.includes(notText) ? [{ path, bytes: nothing, unread: { reason: "name" } }] : [];
}

const nothing = new Uint8Array();

/** Node puts this in place of what is no text in a name; such a name leads to no file. */
const notText = "\uFFFD";

/** A path made relative to the project; null if it lies outside. */
export function insideProject(root: string, absolute: string): string | null {
  const path = relative(root, absolute);
  return path === ".." || path.startsWith(`..${sep}`) || isAbsolute(path) ? null : posix(path);
}

function posix(path: string): string {
  return path.split(sep).join("/");
}

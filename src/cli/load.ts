/** Finds and reads the project a command works on. */
import { basename, dirname, join, resolve } from "node:path";
import { readProject, type ReadResult } from "../read/project.ts";
import { ComputerError } from "../host/host.ts";
import { findProject, loneTourFiles, projectFile, projectFiles } from "../host/project-files.ts";
import { UsageError } from "./usage-error.ts";
import type { Context } from "./command.ts";

export type Loaded = ReadResult & {
  /** Absolute. */
  readonly root: string;
  /** The id of the tour, where a single tour file stands alone. */
  readonly loneTour: string | null;
};

export function loadProject(context: Context): Loaded {
  const root = requireProject(context);
  return { ...readProject(projectFiles(context.host.files, root)), root, loneTour: null };
}

export function requireProject({ host, settings }: Context): string {
  if (host.files.kind(settings.cwd) !== "folder") throw new UsageError(`There is no folder ${settings.cwd}.`);
  const root = findProject(host.files, settings.cwd);
  if (root === null) {
    throw new ComputerError(
      `There is no ${projectFile} in ${settings.cwd} or above it, so I do not know which project you mean.`,
      "Go into the project's folder, name it with -C, or make one:  docent new project",
    );
  }
  return root;
}

/** A tour file named on the command line that belongs to no project is read by itself. */
export function loadLoneTour(
  { host, settings }: Context,
  typed: string,
  languages: readonly string[] = [],
): Loaded | null {
  const path = resolve(settings.cwd, typed);
  if (!/\.ya?ml$/.test(typed) || host.files.kind(path) !== "file") return null;
  if (findProject(host.files, dirname(path)) !== null) return null;
  const read = readProject(loneTourFiles(host.files, path), { languages });
  return { ...read, root: dirname(path), loneTour: basename(path).replace(/\.ya?ml$/, "") };
}

/** A path shown to people: relative to where they are, where that is shorter. */
export function shown(context: Context, root: string, path: string): string {
  const absolute = join(root, path);
  const here = join(context.settings.cwd, "/");
  return absolute.startsWith(here) ? absolute.slice(here.length) : absolute;
}

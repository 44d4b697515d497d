/** Finds and reads the project a command works on. */
import { dirname, join, resolve } from "node:path";
import type { CheckProfile } from "../base/severity.ts";
import type { ProjectFiles } from "../base/source.ts";
import { pictureSize, type PictureSize } from "../read/picture-size.ts";
import { readProject } from "../read/project.ts";
import { examine, type Examined } from "../rules/examine.ts";
import { ComputerError, type Files } from "../host/host.ts";
import { findProject, loneTourFiles, projectFile, projectFiles } from "../host/project-files.ts";
import type { Context } from "./command.ts";
import { detail } from "./talk.ts";
import { UsageError } from "./usage-error.ts";

export type Loaded = Examined & {
  /** Absolute. */
  readonly root: string;
  /** True where a single tour file stands alone, without a project. */
  readonly isLone: boolean;
};

export type LoadOptions = {
  /** For a tour that belongs to no project; a project says its own. */
  readonly languages?: readonly string[] | undefined;
  /** How strict the rules are; without it what the project says counts. */
  readonly profile?: CheckProfile | undefined;
  /** False for a command that itself shows what the rules would say. */
  readonly rules?: boolean;
};

/** The project that the typed ids and paths are about, or the tour file that belongs to none, with all that is wrong. */
export function loadFor(context: Context, typed: readonly string[], options: LoadOptions = {}): Loaded {
  const loaded = loadFrom(context, findFiles(context, typed), options);
  for (const path of loaded.texts.keys()) detail(context, `read ${path}`);
  return loaded;
}

export type FoundFiles = Pick<Loaded, "root" | "isLone"> & { readonly files: ProjectFiles };

/** The files that the typed ids and paths are about, as they are on disk. */
export function findFiles(context: Context, typed: readonly string[]): FoundFiles {
  const { files } = context.host;
  const lone = loneTourAmong(context, typed);
  if (lone !== null) return { files: loneTourFiles(files, lone), root: dirname(lone), isLone: true };
  const root = requireProject(context, typed);
  return { files: projectFiles(files, root), root, isLone: false };
}

/** The same from files that may differ from those on disk. */
export function loadFrom({ host }: Context, found: FoundFiles, options: LoadOptions = {}): Loaded {
  const { files, ...where } = found;
  const { profile = null, rules = true, languages = [] } = options;
  const strictness = {
    today: host.today(),
    profile,
    rules,
    pictureSize: pictureSizes(host.files, where.root),
    sha256: host.sha256,
  };
  const read = readProject(files, where.isLone ? { languages } : {});
  return { ...examine(read, strictness), ...where };
}

function pictureSizes(files: Files, root: string): (file: string) => PictureSize | null {
  return (file) => {
    const bytes = /\.(?:png|jpe?g)$/i.test(file) ? files.read(join(root, file)) : null;
    return bytes === null ? null : pictureSize(bytes);
  };
}

/** The project's folder: around the working folder, or else around the first path that was typed. */
export function requireProject({ host, settings }: Context, typed: readonly string[] = []): string {
  if (host.files.kind(settings.cwd) !== "folder") throw new UsageError(`There is no folder ${settings.cwd}.`);
  const near = typed
    .map((path) => resolve(settings.cwd, path))
    .find((path) => host.files.kind(path) !== null);
  const root =
    findProject(host.files, settings.cwd) ?? (near === undefined ? null : findProject(host.files, near));
  if (root !== null) return root;
  const missing = near === undefined ? typed.find(isYaml) : undefined;
  if (missing !== undefined) throw new UsageError(`There is no file ${missing}.`);
  throw new ComputerError(
    `There is no ${projectFile} in ${settings.cwd} or above it, so I do not know which project you mean.`,
    "Go into the project's folder, name it with -C, or make one:  docent new project\nA tour file that stands alone is named:  docent validate tour.yaml",
  );
}

/** A path shown to people: relative to where they are, where that is shorter. */
export function shown({ host }: Context, root: string, path: string): string {
  const absolute = join(root, path);
  const here = join(host.cwd, "/");
  return absolute.startsWith(here) ? absolute.slice(here.length) : absolute;
}

/** The tour file that belongs to no project, if one was typed: its absolute path. */
export function loneTourAmong({ host, settings }: Context, typed: readonly string[]): string | null {
  const isLone = (path: string): boolean =>
    isYaml(path) && host.files.kind(path) === "file" && findProject(host.files, dirname(path)) === null;
  const lone = typed.map((path) => resolve(settings.cwd, path)).find(isLone) ?? null;
  if (lone === null || typed.length === 1) return lone;
  throw new UsageError(
    `${shown({ host, settings }, lone, "")} belongs to no project.`,
    "Such a tour file must be named alone.",
  );
}

function isYaml(path: string): boolean {
  return /\.ya?ml$/.test(path);
}

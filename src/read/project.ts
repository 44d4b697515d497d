/** The door of reading: files → a project with every reference linked, and everything that is wrong with them. */
import type { Place } from "../base/place.ts";
import type { Problem } from "../base/problem.ts";
import type { ProjectFiles, SourceFile } from "../base/source.ts";
import type { Project } from "../model/project.ts";
import type { Language } from "../model/text.ts";
import { member, rootField, stringsOf, type Field } from "./assemble/field.ts";
import { assembleProject } from "./assemble/project.ts";
import { bounded } from "./bounded.ts";
import { concernedFiles, type Changes } from "./concerned.ts";
import { compare, declare } from "./declared.ts";
import type { Document } from "./document.ts";
import {
  foldersOf,
  identify,
  nameOf,
  projectFile,
  projectIdentity,
  type Folders,
  type Identity,
} from "./kinds.ts";
import { isError, loadFile, type LoadedFile } from "./load.ts";
import { incompleteFiles, problemsBelow } from "./incomplete.ts";
import { projectLanguages } from "./project-languages.ts";
import { withReferenceEdits } from "./repair.ts";
import { sameNames } from "./same-names.ts";
import { idleOverrides, unreadFiles } from "./unread-files.ts";

export type ReadResult = {
  /** What could be read and linked; the rest is left out. */
  readonly project: Project;
  readonly problems: readonly Problem[];
  /** By path: files that are YAML. */
  readonly documents: ReadonlyMap<string, Document>;
  /** By path: the text of every file that was looked at, as far as it can be shown. */
  readonly texts: ReadonlyMap<string, string>;
  /** By id: the file of every tour, also of those that could not be read. */
  readonly tourFiles: ReadonlyMap<string, string>;
  /** The same of every visit. */
  readonly visitFiles: ReadonlyMap<string, string>;
  /** Paths of files that could not be read as they are meant, or need something from such a file. */
  readonly incomplete: ReadonlySet<string>;
  /** Paths of files that have errors at these places, or need something that has. */
  readonly spoiltBy: (errors: readonly Place[]) => ReadonlySet<string>;
  /** Those of the problems that are in these files or in something they need. */
  readonly problemsBelow: (paths: ReadonlySet<string>, problems: readonly Problem[]) => readonly Problem[];
  /** Paths of the changed files that are there, and of all that need something from these or from what is gone. */
  readonly concernedBy: (changes: Changes) => ReadonlySet<string>;
};

export type ReadOptions = {
  /** For tours without a project, whose files need not say their language; what a `docent.yaml` says wins. */
  readonly languages?: readonly Language[];
};

/** Reads all files of a project. Their order does not matter. */
export function readProject(files: ProjectFiles, options: ReadOptions = {}): ReadResult {
  const sources = [...files.sources].sort((a, b) => compare(a.path, b.path));
  const projectSource =
    files.loneTour === null ? sources.find(({ path }) => path === projectFile) : undefined;
  const settings = projectSource === undefined ? null : loadFile(projectSource, projectIdentity);
  const folders = foldersOf(typedFolders(settings));
  const content = sources.flatMap((source) => {
    const identity = identityOf(source, { files, folders });
    return identity === null ? [] : [loadFile(source, identity)];
  });
  const loaded = settings === null ? content : [settings, ...content];
  const declared = declare(loaded);
  const languages = projectLanguages({
    settings: settings === null ? null : rootOf(settings),
    asked: options.languages ?? [],
    tour: firstTour(content),
  });
  const alone = files.loneTour !== null;
  const {
    project,
    problems: linking,
    needs,
  } = assembleProject({ declared, languages, others: files.others, alone });
  const documents = new Map(
    loaded.flatMap(({ path, document }) => (document === null ? [] : [[path, document] as const])),
  );
  const problems = bounded([
    ...loaded.flatMap((file) => file.problems),
    ...sameNames(loaded, files.others),
    ...declared.problems,
    ...(alone ? [] : [...unreadFiles(sources, folders), ...idleOverrides(rootOf(settings), sources)]),
    ...withReferenceEdits(believed(linking, settings), documents),
  ]);
  const links = { files: loaded, needs, twins: declared.twins };
  return {
    project,
    problems,
    documents,
    texts: new Map(loaded.map(({ path, text }) => [path, text])),
    tourFiles: new Map(loaded.flatMap((file) => idsIn(file, "tour"))),
    visitFiles: new Map(loaded.flatMap((file) => idsIn(file, "visit"))),
    incomplete: incompleteFiles(
      links,
      problems.filter(isError).map(({ place }) => place),
    ),
    spoiltBy: (errors) => incompleteFiles(links, errors),
    problemsBelow: (paths, some) => problemsBelow(links, paths, some),
    concernedBy: (changes) => concernedFiles({ links, declared, folders }, changes),
  };
}

function idsIn(
  { path, units }: LoadedFile,
  wanted: "tour" | "visit",
): readonly (readonly [id: string, path: string])[] {
  return units.filter(({ kind }) => kind === wanted).map(({ id }) => [id, path]);
}

/** Without its `docent.yaml` nobody knows where a project's files are: then nothing is said to be missing. */
function believed(linking: readonly Problem[], settings: LoadedFile | null): readonly Problem[] {
  const isUnreadable = settings !== null && settings.document === null;
  return isUnreadable ? linking.filter(({ code }) => code !== "reference/unknown") : linking;
}

type Known = { readonly files: ProjectFiles; readonly folders: Folders };

function identityOf({ path }: SourceFile, { files, folders }: Known): Identity | null {
  if (files.loneTour === null) return path === projectFile ? null : identify(path, folders);
  const { id } = nameOf(path);
  return path === files.loneTour
    ? { kind: "tour", id: id === "" ? "tour" : id, betterName: null, isAlone: true }
    : null;
}

/** Read even if the file has mistakes elsewhere: else every other file would be lost with it. */
function typedFolders(settings: LoadedFile | null): (folder: string) => readonly string[] {
  const folders = member(rootOf(settings), "folders");
  return (folder) => stringsOf(member(folders, folder));
}

function firstTour(content: readonly LoadedFile[]): Field | null {
  return content.flatMap(({ units }) => units).find(({ kind }) => kind === "tour")?.root ?? null;
}

function rootOf(file: LoadedFile | null): Field {
  return file?.units[0]?.root ?? rootField(projectFile, {});
}

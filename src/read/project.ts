/** The door of reading: files → a project with every reference linked, and everything that is wrong with them. */
import type { Problem } from "../base/problem.ts";
import type { ProjectFiles, SourceFile } from "../base/source.ts";
import type { Project } from "../model/project.ts";
import type { Language } from "../model/text.ts";
import { items, member, members, rootField, stringsOf, type Field } from "./assemble/field.ts";
import { assembleProject } from "./assemble/project.ts";
import { compare, declare } from "./declared.ts";
import type { Document } from "./document.ts";
import { foldersOf, identify, nameOf, projectFile, type Folders, type Identity } from "./kinds.ts";
import { loadFile, type LoadedFile } from "./load.ts";
import { incompleteFiles } from "./incomplete.ts";

export type ReadResult = {
  /** What could be read and linked; the rest is left out. */
  readonly project: Project;
  readonly problems: readonly Problem[];
  /** By path: files that are YAML. */
  readonly documents: ReadonlyMap<string, Document>;
  /** By path: the text of every file that was looked at, as far as it can be shown. */
  readonly texts: ReadonlyMap<string, string>;
  /** Paths of files that have errors, or need something from a file that has: no paper is made of them. */
  readonly incomplete: ReadonlySet<string>;
};

export type ReadOptions = {
  /** For tours without a project, whose files need not say their language. A `docent.yaml` wins. */
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
  const languages = languagesOf(settings, content, options);
  const alone = files.loneTour !== null;
  const {
    project,
    problems: linking,
    needs,
  } = assembleProject({ declared, languages, others: files.others, alone });
  const problems = [...loaded.flatMap((file) => file.problems), ...declared.problems, ...linking];
  return {
    project,
    problems,
    documents: new Map(
      loaded.flatMap(({ path, document }) => (document === null ? [] : [[path, document] as const])),
    ),
    texts: new Map(loaded.map(({ path, text }) => [path, text])),
    incomplete: incompleteFiles({ files: loaded, problems, needs, twins: declared.twins }),
  };
}

const projectIdentity: Identity = { kind: "project", id: "project", betterName: null };

type Known = { readonly files: ProjectFiles; readonly folders: Folders };

function identityOf({ path }: SourceFile, { files, folders }: Known): Identity | null {
  if (files.loneTour === null) return path === projectFile ? null : identify(path, folders);
  const { id } = nameOf(path);
  return path === files.loneTour ? { kind: "tour", id: id === "" ? "tour" : id, betterName: null } : null;
}

/** Read even if the file has mistakes elsewhere: else every other file would be lost with it. */
function typedFolders(settings: LoadedFile | null): (folder: string) => readonly string[] {
  const folders = member(rootOf(settings), "folders");
  return (folder) => stringsOf(member(folders, folder));
}

/** The project's languages, else those asked for, else what the first tour shows, else English. */
function languagesOf(
  settings: LoadedFile | null,
  content: readonly LoadedFile[],
  options: ReadOptions,
): readonly Language[] {
  const typed = stringsOf(member(rootOf(settings), "languages"));
  const tour = content.find(({ units }) => units[0]?.kind === "tour") ?? null;
  const found = [typed, options.languages ?? [], settings === null ? languagesOfTour(rootOf(tour)) : []];
  return [...new Set(found.find((languages) => languages.length > 0) ?? ["en"])];
}

/** What the tour says of its language, else the keys of its first language map. */
function languagesOfTour(root: Field): readonly Language[] {
  const said = stringsOf(member(member(root, "meta"), "language"));
  if (said.length > 0) return said;
  return firstLanguages(root) ?? [];
}

/** Texts of a tour that people give in several languages first: its own, then its stops'. */
const spokenKeys = ["title", "venue", "for", "bigIdea", "keyQuestion", "welcome", "purpose", "say", "ask"];

function firstLanguages(field: Field): readonly Language[] | null {
  for (const key of spokenKeys) {
    const tags = members(member(field, key)).map((one) => String(one.key));
    const languages = tags.filter((tag) => tag !== "none");
    if (languages.length > 0 && !(key === "for" && tags.some((tag) => notLanguages.has(tag))))
      return languages;
  }
  for (const list of ["stops", "activities"]) {
    for (const one of items(member(field, list))) {
      const languages = firstLanguages(one);
      if (languages !== null) return languages;
    }
  }
  return null;
}

const notLanguages: ReadonlySet<string> = new Set(["year", "ages", "isced", "size", "languages", "profile"]);

function rootOf(file: LoadedFile | null): Field {
  return file?.units[0]?.root ?? rootField(projectFile, {});
}

/** What a file is, by its path: the folder says the kind, the file name the id. */
import { isSlug, slugOf } from "../base/slug.ts";
import type { Kind } from "../model/project.ts";

export const projectFile = "docent.yaml";

/** Which paths hold which kind; the first that fits wins. */
export type Folders = readonly { readonly kind: Kind; readonly patterns: readonly RegExp[] }[];

export type Identity = {
  readonly kind: Kind;
  readonly id: string;
  /** The name the file should have, null if its own is fine; empty if no letter of it can be kept. */
  readonly betterName: string | null;
  /** A tour without a project: its name and id are nobody's business but its own. */
  readonly isAlone: boolean;
};

/** What `docent.yaml` is. */
export const projectIdentity: Identity = { kind: "project", id: "project", betterName: null, isAlone: false };

const folderKinds: readonly (readonly [folder: string, kind: Kind])[] = [
  ["venues", "venue"],
  ["exhibits", "exhibit"],
  ["outcomes", "outcomes"],
  ["tours", "tour"],
  ["visits", "visit"],
];

/** The usual names of these folders. */
export const folderNames: readonly string[] = folderKinds.map(([folder]) => folder);

/** The folders of a project: what `folders:` of its `docent.yaml` says (a pattern or several), else the usual ones. */
export function foldersOf(typed: (folder: string) => readonly string[]): Folders {
  return folderKinds.map(([folder, kind]) => {
    const patterns = typed(folder);
    return { kind, patterns: (patterns.length > 0 ? patterns : [folder]).map(patternOf) };
  });
}

/** Kind and id of a path; null for a file that is none of ours. */
export function identify(path: string, folders: Folders): Identity | null {
  if (path === projectFile) return projectIdentity;
  const kind = folders.find(({ patterns }) => patterns.some((pattern) => pattern.test(path)))?.kind;
  return kind === undefined || !/\.ya?ml$/.test(path) ? null : { kind, ...nameOf(path), isAlone: false };
}

export function nameOf(path: string): { readonly id: string; readonly betterName: string | null } {
  const [, name = path, ending = ""] = /([^/]*)(\.ya?ml)$/.exec(path) ?? [];
  if (isSlug(name)) return { id: name, betterName: null };
  const id = slugOf(name);
  return { id, betterName: id === "" ? "" : `${id}${ending}` };
}

/**
 * A pattern as people write them: `*` and `?` within a name, `**` for any folders; a plain folder means all below it.
 * Written here because these three are all we promise, and a library would promise more.
 */
export function patternOf(pattern: string): RegExp {
  const clean = pattern.replace(/^\.\//, "").replace(/\/+$/, "");
  const parts = clean
    .split(/(\/?\*\*\/?|\*|\?)/)
    .map((part) => wildcards[part.replaceAll("/", "")]?.(part) ?? escaped(part));
  return new RegExp(`^${parts.join("")}${/[*?]/.test(clean) || /\.ya?ml$/.test(clean) ? "" : "/.*"}$`, "su");
}

const wildcards: Readonly<Record<string, (part: string) => string>> = {
  "**": (part) => `${part.startsWith("/") ? "/" : ""}${part.endsWith("/") ? "(?:.*/)?" : ".*"}`,
  "*": () => "[^/]*",
  "?": () => "[^/]",
};

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&");
}

/** What git knows: which files of a folder are other than in an earlier commit, and what was in them. */
import { spawnSync } from "node:child_process";
import { resolve } from "node:path";
import { ComputerError, type Git, type GitAnswer } from "./host.ts";
import { codeOf } from "./refusal.ts";

export type ChangedFiles = {
  /** Relative to the folder, with `/`, sorted; also of deleted files, and of new ones that git does not know yet. */
  readonly paths: ReadonlySet<string>;
  /** The content of such a file in the earlier commit; null if it was not there. */
  readonly before: (path: string) => Uint8Array | null;
};

/** The ref names no commit: a mistake of whoever typed it, or a commit that was not fetched. */
export type UnknownRef = { readonly unknownRef: string; readonly isShallow: boolean };

/** Runs git itself, never a shell. Null: there is no such program. */
export const realGit: Git = ({ folder, words, input }) => {
  const { status, stdout, stderr, error } = spawnSync("git", words, {
    cwd: folder,
    env: surroundings(),
    maxBuffer: Infinity,
    windowsHide: true,
    ...(input !== undefined && { input }),
  });
  if (error !== undefined && ["ENOENT", "EACCES", "EPERM"].includes(codeOf(error))) return null;
  return { status, stdout: new Uint8Array(stdout), stderr: stderr.toString() };
};

/**
 * Inside a hook git says where its files are, relative to where the hook began, which may be elsewhere by now; and a
 * folder for files without one for the work tree makes git take any folder for its top. Asked from the project's
 * folder git finds both itself. Only who names both means another place. The index of a commit that is being made is
 * not needed: what counts is what is on the disk.
 */
function surroundings(): NodeJS.ProcessEnv {
  const { GIT_DIR, GIT_WORK_TREE } = process.env;
  const isElsewhere = GIT_DIR !== undefined && GIT_WORK_TREE !== undefined;
  return {
    ...process.env,
    GIT_DIR: isElsewhere ? resolve(GIT_DIR) : undefined,
    GIT_WORK_TREE: isElsewhere ? resolve(GIT_WORK_TREE) : undefined,
    GIT_INDEX_FILE: undefined,
    LC_ALL: "C",
    GIT_OPTIONAL_LOCKS: "0",
  };
}

/**
 * Files in `folder` that are not as in the commit that HEAD and `ref` have in common, so that what others did on
 * `ref` meanwhile does not count. Staged, unstaged and new files count alike.
 */
export function changedSince(git: Git, folder: string, ref: string): ChangedFiles | UnknownRef {
  const ask = asker(git, folder);
  const prefix = withoutBreak(ask("rev-parse", "--show-prefix").text());
  const commit = ask("rev-parse", "--verify", "--quiet", "--end-of-options", `${ref}^{commit}`);
  if (commit.failed) {
    if (ref === "HEAD") return everyFile(ask);
    return {
      unknownRef: ref,
      isShallow: ask("rev-parse", "--is-shallow-repository").text().startsWith("true"),
    };
  }
  const base =
    ref === "HEAD" ? withoutBreak(commit.text()) : commonCommit(ask, withoutBreak(commit.text()), ref);
  const changed = ask(
    "diff",
    "--name-only",
    "-z",
    "--relative",
    "--no-renames",
    "--no-ext-diff",
    base,
    "--",
    ".",
  );
  const paths = [...namesIn(changed.text()), ...newFiles(ask)];
  return { paths: new Set(paths.sort()), before: contentsIn(git, folder, { base, prefix, paths }) };
}

type Ask = (...words: readonly string[]) => Answer;
type Answer = { readonly failed: boolean; readonly text: () => string };

/** `text()` of a call that failed throws what git said. */
function asker(git: Git, folder: string): Ask {
  return (...words) => {
    const answer = git({ folder, words });
    if (answer === null)
      throw new ComputerError(
        "I found no git on this computer, so I do not know what has changed.",
        "Install git, or run without --changed.",
      );
    return {
      failed: answer.status !== 0,
      text: () => {
        if (answer.status !== 0) throw complaint(folder, answer);
        return new TextDecoder().decode(answer.stdout);
      },
    };
  };
}

function complaint(folder: string, { stderr }: GitAnswer): ComputerError {
  if (/not a git repository/i.test(stderr))
    return new ComputerError(
      `${folder} is in no git repository, so I do not know what has changed.`,
      "Run without --changed to check all files.",
    );
  const [first = "", ...more] = stderr.trim().split(/\r?\n/);
  return new ComputerError(
    `Git cannot say what has changed: ${first.replace(/^fatal: /, "")}`,
    more
      .map((line) => line.trim())
      .join("\n")
      .trim(),
  );
}

function commonCommit(ask: Ask, commit: string, ref: string): string {
  const base = ask("merge-base", commit, "HEAD");
  if (!base.failed) return withoutBreak(base.text());
  throw new ComputerError(`${ref} and the files here have no commit in common that git knows.`, fetchAdvice);
}

/** What to do where only the last commit was fetched, as the machines of CI do. */
export const fetchAdvice =
  "If this is a shallow clone, fetch more:  git fetch --unshallow\nGitHub Actions: fetch-depth: 0 for actions/checkout. GitLab: GIT_DEPTH: 0.";

/** Before the first commit all files are new. */
function everyFile(ask: Ask): ChangedFiles {
  const known = namesIn(ask("ls-files", "-z").text());
  return { paths: new Set([...known, ...newFiles(ask)].sort()), before: () => null };
}

function newFiles(ask: Ask): readonly string[] {
  return namesIn(ask("ls-files", "-z", "--others", "--exclude-standard").text());
}

function namesIn(list: string): readonly string[] {
  return list.split("\0").filter((name) => name !== "");
}

function withoutBreak(line: string): string {
  return line.replace(/\r?\n$/, "");
}

type Earlier = { readonly base: string; readonly prefix: string; readonly paths: readonly string[] };

/** All contents are asked for at once, when the first is wanted: starting git takes longer than what it does. */
function contentsIn(git: Git, folder: string, earlier: Earlier): ChangedFiles["before"] {
  let contents: ReadonlyMap<string, Uint8Array> | null = null;
  return (path) => {
    contents ??= readContents(git, folder, earlier);
    return contents.get(path) ?? null;
  };
}

function readContents(
  git: Git,
  folder: string,
  { base, prefix, paths }: Earlier,
): ReadonlyMap<string, Uint8Array> {
  const yaml = paths.filter((path) => /\.ya?ml$/.test(path) && !path.includes("\n"));
  const input = yaml.map((path) => `${base}:${prefix}${path}\n`).join("");
  const answer = git({ folder, words: ["cat-file", "--batch"], input });
  const contents = new Map<string, Uint8Array>();
  let at = 0;
  for (const path of yaml) {
    const bytes = answer?.stdout ?? new Uint8Array();
    const end = bytes.indexOf(lineBreak, at);
    if (end < 0) break;
    const size = /^[0-9a-f]+ blob (\d+)$/.exec(new TextDecoder().decode(bytes.subarray(at, end)))?.[1];
    at = end + 1;
    if (size === undefined) continue;
    contents.set(path, bytes.subarray(at, at + Number(size)));
    at += Number(size) + 1;
  }
  return contents;
}

const lineBreak = 10;

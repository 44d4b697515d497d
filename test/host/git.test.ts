/** What git is asked and how its answers are read, with real repositories. */
import { mkdtempSync, realpathSync, renameSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { changedSince, realGit } from "../../src/host/git.ts";
import { ComputerError, type Git } from "../../src/host/host.ts";
import { newRepository, type Repository } from "../support/repository.ts";

let repo: Repository;
beforeEach(() => {
  repo = newRepository();
});
afterEach(() => {
  repo.remove();
});

function changed(ref = "HEAD", folder = repo.folder): unknown {
  const answer = changedSince(realGit, folder, ref);
  return "unknownRef" in answer ? answer : [...answer.paths];
}

describe("against HEAD", () => {
  test("nothing", () => {
    repo.commit({ "a.yaml": "1" });
    expect(changed()).toEqual([]);
  });

  test("staged, unstaged, new, deleted and renamed files, with any letters in their names", () => {
    repo.commit({ "a.yaml": "1", "b.yaml": "1", "old name.yaml": "1", "gone.yaml": "1", "same.yaml": "1" });
    repo.write({
      "a.yaml": "2",
      "é/ü 1.yaml": "1",
      "gone.yaml": null,
      ".gitignore": "out/\n",
    });
    repo.write({ "out/x.yaml": "1", "b.yaml": "2" });
    repo.git("add", "b.yaml");
    repo.git("mv", "old name.yaml", "new name.yaml");
    expect(changed()).toEqual([
      ".gitignore",
      "a.yaml",
      "b.yaml",
      "gone.yaml",
      "new name.yaml",
      "old name.yaml",
      "é/ü 1.yaml",
    ]);
  });

  test("before the first commit all files are new", () => {
    repo.write({ "a.yaml": "1", "b.yaml": "1" });
    repo.git("add", "a.yaml");
    const answer = changedSince(realGit, repo.folder, "HEAD");
    expect(answer).toMatchObject({ paths: new Set(["a.yaml", "b.yaml"]) });
    expect("before" in answer && answer.before("a.yaml")).toBe(null);
  });

  test("in a folder of the repository only what is in it, by its path from there", () => {
    repo.commit({ "x.yaml": "1", "tours é/a.yaml": "1" });
    repo.write({ "x.yaml": "2", "tours é/a.yaml": "2", "tours é/b/c.yaml": "1" });
    expect(changed("HEAD", join(repo.folder, "tours é"))).toEqual(["a.yaml", "b/c.yaml"]);
  });

  test("leaves the index as it is", () => {
    repo.commit({ "a.yaml": "1" });
    repo.write({ "a.yaml": "2" });
    expect(changed()).toEqual(["a.yaml"]);
    expect(repo.git("status", "--porcelain")).toBe(" M a.yaml\n");
  });
});

describe("against another commit", () => {
  test("counts from where the branch began, so that the work of others is left out", () => {
    repo.commit({ "a.yaml": "1", "b.yaml": "1" });
    repo.git("switch", "--quiet", "--create", "topic");
    repo.commit({ "a.yaml": "2" });
    repo.git("switch", "--quiet", "main");
    repo.commit({ "b.yaml": "2" });
    repo.git("switch", "--quiet", "topic");
    repo.write({ "c.yaml": "1" });
    expect(changed("main")).toEqual(["a.yaml", "c.yaml"]);
    expect(changed("HEAD~1")).toEqual(["a.yaml", "c.yaml"]);
  });

  test("a tag, the name of a commit, but nothing that looks like an option", () => {
    repo.commit({ "a.yaml": "1" });
    repo.git("tag", "--annotate", "--message=x", "v1");
    repo.commit({ "a.yaml": "2" });
    expect(changed("v1")).toEqual(["a.yaml"]);
    expect(changed(repo.git("rev-parse", "HEAD").trim())).toEqual([]);
    expect(changed("--all")).toEqual({ unknownRef: "--all", isShallow: false });
    expect(changed("nowhere")).toEqual({ unknownRef: "nowhere", isShallow: false });
  });

  test("gives the content before, of files that were there", () => {
    repo.commit({ "sub é/a.yaml": "old\n\0é", "sub é/b b.yaml": "", "sub é/c.yaml": "c" });
    repo.write({ "sub é/a.yaml": "new", "sub é/b b.yaml": null, "sub é/d.yaml": "d", "sub é/c.yaml": "cc" });
    const answer = changedSince(realGit, join(repo.folder, "sub é"), "HEAD");
    const before = (path: string): string | null => {
      const bytes = "before" in answer ? answer.before(path) : null;
      return bytes === null ? null : new TextDecoder().decode(bytes);
    };
    expect(["a.yaml", "b b.yaml", "c.yaml", "d.yaml"].map(before)).toEqual(["old\n\0é", "", "c", null]);
  });
});

describe("what cannot be answered", () => {
  const refusal = (act: () => unknown): readonly [string, string] => {
    try {
      act();
    } catch (error) {
      if (error instanceof ComputerError) return [error.message.replace(repo.folder, "<here>"), error.advice];
    }
    throw new Error("No refusal.");
  };

  test("no git", () => {
    const none: Git = () => null;
    expect(refusal(() => changedSince(none, repo.folder, "HEAD"))).toEqual([
      "I found no git on this computer, so I do not know what has changed.",
      "Install git, or run without --changed.",
    ]);
  });

  test("no repository", () => {
    const bare = realpathSync(mkdtempSync(join(tmpdir(), "docent-none-")));
    expect(refusal(() => changedSince(realGit, bare, "HEAD"))).toEqual([
      `${bare} is in no git repository, so I do not know what has changed.`,
      "Run without --changed to check all files.",
    ]);
    rmSync(bare, { recursive: true });
  });

  test("a repository that git itself refuses", () => {
    repo.commit({ "a.yaml": "1" });
    repo.git("config", "core.repositoryformatversion", "99");
    expect(refusal(() => changedSince(realGit, repo.folder, "HEAD"))[0]).toMatch(
      /^Git cannot say what has changed: .*99/,
    );
  });

  test("a shallow clone without the other commit, or without where the two part", () => {
    repo.commit({ "a.yaml": "1" });
    repo.git("switch", "--quiet", "--create", "topic");
    repo.commit({ "a.yaml": "2" });
    repo.git("switch", "--quiet", "main");
    repo.commit({ "b.yaml": "2" });
    const clone = join(repo.folder, "clone");
    const url = pathToFileURL(repo.folder).href;
    repo.git("clone", "--quiet", "--depth=1", "--branch=topic", url, clone);
    expect(changed("origin/main", clone)).toEqual({ unknownRef: "origin/main", isShallow: true });
    repo.git("-C", clone, "fetch", "--quiet", "--depth=1", url, "main:other");
    expect(refusal(() => changedSince(realGit, clone, "other"))).toEqual([
      "other and the files here have no commit in common that git knows.",
      "If this is a shallow clone, fetch more:  git fetch --unshallow\nGitHub Actions: fetch-depth: 0 for actions/checkout. GitLab: GIT_DEPTH: 0.",
    ]);
  });
});

describe("git's own variables, as hooks have them", () => {
  const names = ["GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE"] as const;
  const started = process.cwd();
  const within = (folder: string, variables: Partial<Record<(typeof names)[number], string>>): void => {
    process.chdir(folder);
    Object.assign(process.env, variables);
  };
  afterEach(() => {
    process.chdir(started);
    for (const name of names) Reflect.deleteProperty(process.env, name);
  });

  test("a hook that goes into a folder", () => {
    repo.commit({ "sub/a.yaml": "1", "sub/b.yaml": "1" });
    repo.write({ "sub/a.yaml": "2" });
    within(join(repo.folder, "sub"), { GIT_DIR: ".git", GIT_INDEX_FILE: ".git/index" });
    expect(changed("HEAD", join(repo.folder, "sub"))).toEqual(["a.yaml"]);
  });

  test("a hook of a linked work tree", () => {
    repo.commit({ "sub/a.yaml": "1", "sub/b.yaml": "1" });
    const linked = join(repo.folder, "linked");
    repo.git("worktree", "add", "--quiet", linked);
    const directory = repo.git("-C", linked, "rev-parse", "--git-dir").trim();
    within(join(linked, "sub"), { GIT_DIR: directory });
    expect(changed("HEAD", join(linked, "sub"))).toEqual([]);
  });

  test("files of git that lie elsewhere", () => {
    repo.commit({ "sub/a.yaml": "1", "sub/b.yaml": "1" });
    repo.write({ "sub/a.yaml": "2" });
    renameSync(join(repo.folder, ".git"), join(repo.folder, "elsewhere"));
    within(repo.folder, { GIT_DIR: "elsewhere", GIT_WORK_TREE: "." });
    expect(changed("HEAD", join(repo.folder, "sub"))).toEqual(["a.yaml"]);
  });
});

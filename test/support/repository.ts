/** A real git repository in a temporary folder, whatever the settings of the person who runs the tests. */
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

export type Repository = {
  readonly folder: string;
  /** Runs git there and returns what it prints. */
  readonly git: (...words: readonly string[]) => string;
  /** Writes files; `null` deletes one. */
  readonly write: (files: Readonly<Record<string, string | null>>) => void;
  /** Writes files and makes a commit of everything. */
  readonly commit: (files: Readonly<Record<string, string | null>>) => void;
  readonly remove: () => void;
};

const noSettings = { GIT_CONFIG_GLOBAL: "/dev/null", GIT_CONFIG_NOSYSTEM: "1" };

/** An empty one on the branch `main`. */
export function newRepository(): Repository {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "docent Museu é ")));
  const write: Repository["write"] = (files) => {
    for (const [path, text] of Object.entries(files)) put(join(folder, path), text);
  };
  const git: Repository["git"] = (...words) => runGit(folder, words);
  git("init", "--quiet", "--initial-branch=main");
  git("config", "user.name", "Tester");
  git("config", "user.email", "tester@example.org");
  git("config", "commit.gpgsign", "false");
  return {
    folder,
    git,
    write,
    commit: (files) => {
      write(files);
      git("add", "--all");
      git("commit", "--quiet", "--allow-empty", "--no-verify", "--message=x");
    },
    remove: () => {
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

function put(path: string, text: string | null): void {
  if (text === null) {
    rmSync(path);
    return;
  }
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

function runGit(folder: string, words: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync("git", words, {
    cwd: folder,
    encoding: "utf8",
    env: { ...process.env, ...noSettings },
  });
  if (status !== 0) throw new Error(`git ${words.join(" ")}: ${stderr}`);
  return stdout;
}

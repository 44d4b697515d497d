/** Every command of `docs/ci.md` is run in a real repository, and every file it shows is what its reader takes. */
import { cpSync, existsSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { parse } from "yaml";
import { run } from "../../src/cli/run.ts";
import { readProject } from "../../src/read/project.ts";
import { captureHost, packageRoot } from "../support/host.ts";
import { projectOf } from "../support/project.ts";
import { newRepository, type Repository } from "../support/repository.ts";

const page = readFileSync(join(packageRoot, "docs/ci.md"), "utf8");
const blocks = [...page.matchAll(/^```(yaml|sh)\n([\s\S]*?)^```$/gm)].map(([, kind = "", text = ""]) => ({
  kind,
  text,
}));
const yaml = blocks.filter(({ kind }) => kind === "yaml").map(({ text }) => text);
const commands = blocks.flatMap(({ text }) => text.match(/docent validate.*$/gm) ?? []);

/** The variables that the servers set, on the branch of a change. */
const environment: Readonly<Record<string, string>> = { GITHUB_BASE_REF: "main" };

let repo: Repository;
beforeAll(() => {
  repo = newRepository();
  cpSync(join(packageRoot, "examples/azulejos"), repo.folder, { recursive: true });
  rmSync(join(repo.folder, "out"), { recursive: true, force: true });
  repo.commit({});
  repo.git("update-ref", "refs/remotes/origin/main", "main");
  repo.git("switch", "--quiet", "--create", "topic");
  const tour = join(repo.folder, "tours/azulejos.yaml");
  repo.commit({ "tours/azulejos.yaml": `${readFileSync(tour, "utf8")}# changed\n` });
});
afterAll(() => {
  repo.remove();
});

function words(command: string): readonly string[] {
  const base = repo.git("rev-parse", "main").trim();
  const known = { ...environment, CI_MERGE_REQUEST_DIFF_BASE_SHA: base };
  return [...command.matchAll(/"([^"]*)"|(\S+)/g)]
    .map(([, quoted, plain]) => quoted ?? plain ?? "")
    .map((word) => word.replaceAll(/\$(\w+)/g, (_all, name: string) => known[name as keyof typeof known]))
    .slice(1);
}

test("shows commands and files", () => {
  expect(commands.length).toBeGreaterThan(15);
  expect(yaml.length).toBe(9);
});

test.each([...new Set(commands)])("%s", async (command) => {
  const argv = words(command);
  const piped = join(repo.folder, "exhibits/grande-panorama.yaml");
  const { host, out, err } = captureHost({
    cwd: repo.folder,
    world: { stdin: () => Promise.resolve(readFileSync(piped)) },
  });
  const code = await run(argv, host);
  expect(code, out() + err()).toBe(command.includes("--watch") ? 130 : 0);
  for (const file of argv.flatMap((word) => /^\w+=(.+)$/.exec(word)?.[1] ?? []))
    expect(existsSync(join(repo.folder, file)), file).toBe(true);
});

test("the files are YAML, with actions of a major version", () => {
  for (const text of yaml) {
    expect(parse(text)).toBeTypeOf("object");
    for (const [, action] of text.matchAll(/uses: (\S+)/g))
      expect(action).toMatch(/^[\w-]+(\/[\w-]+)+@v\d+$/);
  }
});

test("the settings it shows are understood", () => {
  const settings = yaml.find((text) => text.includes("overrides:")) ?? "";
  const files = { "docent.yaml": settings, "exhibits/loans/bell.yaml": "title: Bell\n" };
  expect(readProject(projectOf(files)).problems).toEqual([]);
});

test("artifacts and uploads name files that the commands write", () => {
  const named = yaml.flatMap((text) =>
    [...text.matchAll(/(?:sarif_file|codequality|junit): (\S+)/g)].map(([, file]) => file),
  );
  expect(named.length).toBe(3);
  for (const file of named) expect(page).toMatch(new RegExp(`--format \\w+=${String(file)}`));
});

type Hook = {
  readonly id: string;
  readonly entry: string;
  readonly language: string;
  readonly files: string;
  readonly pass_filenames?: boolean;
};
const hooks = parse(readFileSync(join(packageRoot, ".pre-commit-hooks.yaml"), "utf8")) as readonly Hook[];

test("hooks of pre-commit take the files of a project, wherever it lies, and no others", () => {
  const [some, all] = hooks;
  const taken = (hook: Hook | undefined, paths: readonly string[]) =>
    paths.filter((path) => new RegExp(hook?.files ?? "^$").test(path));
  const paths = [
    "docent.yaml",
    "exhibits/a.yaml",
    "sub/Museu é/tours/deep/b.yml",
    "images/boat.svg",
    ".github/workflows/ci.yml",
    "exhibits/notes.md",
    "my-docent.yaml",
  ];
  expect(taken(some, paths)).toEqual(paths.slice(0, 3));
  expect(taken(all, paths)).toEqual(paths.slice(0, 4));
  expect(hooks.map(({ id, entry, language }) => ({ id, entry, language }))).toEqual([
    { id: "docent-validate", entry: "docent validate", language: "node" },
    { id: "docent-validate-project", entry: "docent validate", language: "node" },
  ]);
  for (const { id } of hooks) expect(page).toContain(id);
});

test("a hook's entry with some files of a commit", async () => {
  const { host, err } = captureHost({ cwd: repo.folder });
  const argv = [...words(hooks[0]?.entry ?? ""), "docent.yaml", "tours/azulejos.yaml"];
  expect(await run(argv, host), err()).toBe(0);
});

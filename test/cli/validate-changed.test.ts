/** `docent validate --changed` in a real repository: what is spoken of, and what is said when git cannot tell. */
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { harbour } from "../support/harbour.ts";
import { transcript } from "../support/host.ts";
import { noRules } from "../support/no-rules.ts";
import { newRepository, type Repository } from "../support/repository.ts";

let repo: Repository;
beforeEach(() => {
  repo = newRepository();
  repo.commit(inFolder({ ...harbour, "docent.yaml": `${harbour["docent.yaml"]}${noRules}` }));
});
afterEach(() => {
  repo.remove();
});

/** The project lies in a folder of the repository, beside other things. */
const folder = "projects/Port é";
function inFolder(files: Readonly<Record<string, string | null>>): Record<string, string | null> {
  return Object.fromEntries(Object.entries(files).map(([path, text]) => [`${folder}/${path}`, text]));
}

/** Places and codes; the wording is the matter of other tests. */
async function docent(...argv: readonly string[]): Promise<string> {
  const told = await transcript(["validate", "--format", "compact", "--profile", "draft", ...argv], {
    cwd: join(repo.folder, folder),
  });
  return told.replaceAll(/^(\S+:\d+:\d+: \w+ \S+) .*$/gm, "$1");
}

const head = (...argv: readonly string[]): string =>
  `$ docent validate --format compact --profile draft ${argv.join(" ")}\n`;

test("nothing changed", async () => {
  repo.write({ "elsewhere.yaml": "a: 1", [`${folder}/README.md`]: "new" });
  expect(await docent("--changed")).toBe(
    `${head("--changed")}--- stderr\nNothing that docent reads here has changed since HEAD.\n--- exit 0\n`,
  );
  expect(await transcript(["validate", "--changed"], { cwd: join(repo.folder, folder) })).toBe(
    "$ docent validate --changed\n--- stderr\nNothing that docent reads here has changed since HEAD.\n--- exit 0\n",
  );
});

test("a deleted exhibit is told where it is used, and old mistakes elsewhere are left alone", async () => {
  repo.commit(inFolder({ "tours/old.yaml": "title: Old\nfor: Year 6\nstops: [{exhibit: no-such-one}]\n" }));
  repo.commit(
    inFolder({ "tours/crew.yaml": "title: Crew\nfor: Year 6\nvenue: quay\nstops: [{exhibit: dinghy}]\n" }),
  );
  repo.write(inFolder({ "exhibits/boats.yaml": null }));
  expect(await docent("--changed")).toBe(
    `${head("--changed")}--- stdout
tours/crew.yaml:4:19: error reference/unknown
--- exit 1
`,
  );
});

test("against a branch, with paths, in the formats of programs", async () => {
  repo.git("switch", "--quiet", "--create", "topic");
  repo.commit(
    inFolder({
      "exhibits/boats.yaml": harbour["exhibits/boats.yaml"]?.replace("minutes: 9", "minutes: nine") ?? "",
    }),
  );
  const told = "--- stdout\nexhibits/boats.yaml:5:12: error schema/type\n--- exit 1\n";
  expect(await docent("--changed", "main")).toBe(head("--changed", "main") + told);
  expect(await docent("exhibits", "--changed=main")).toBe(head("exhibits", "--changed=main") + told);
  expect(await docent("outcomes", "--changed=main")).toBe(
    `${head("outcomes", "--changed=main")}--- stderr\nNothing that docent reads here has changed since main.\n--- exit 0\n`,
  );
  const none = await transcript(["validate", "--changed", "--json"], { cwd: join(repo.folder, folder) });
  expect(none).toContain('"files": 0,');
});

test("of two that clash the unchanged one is told too", async () => {
  repo.write(
    inFolder({
      "exhibits/a.yaml": 'title: Cutter\nvenue: quay\nnumber: "1979.10"\n',
      "exhibits/cutter.yaml": "title: Other\n",
    }),
  );
  const told = await docent("--changed");
  expect(told).toContain("exhibits/cutter.yaml:1:1: error reference/duplicate");
});

test("a commit that is not there", async () => {
  expect(await docent("--changed", "mian")).toBe(
    `${head("--changed", "mian")}--- stderr
✖ There is no commit, branch or tag "mian".
  See which there are:  git branch --all
  One of another computer comes with:  git fetch
--- exit 2
`,
  );
  expect(await docent("--changed", "tours")).toBe(
    `${head("--changed", "tours")}--- stderr
✖ --changed takes tours for a commit, and there is none of that name.
  Write paths before it:  docent validate tours --changed
--- exit 2
`,
  );
});

test("no git", async () => {
  const told = await transcript(["validate", "--changed"], {
    cwd: join(repo.folder, folder),
    world: { git: () => null },
  });
  expect(told).toBe(
    `$ docent validate --changed
--- stderr
✖ I found no git on this computer, so I do not know what has changed.
  Install git, or run without --changed.
--- exit 3
`,
  );
});

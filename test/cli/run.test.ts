/** What all commands do alike: wrong words, the computer in the way, bugs, colours, files for results. */
import { describe, expect, it } from "vitest";
import { ComputerError } from "../../src/host/host.ts";
import { run } from "../../src/cli/run.ts";
import { harbour } from "../support/harbour.ts";
import { captureHost, transcript } from "../support/host.ts";
import { memoryFiles } from "../support/memory-files.ts";

const inHarbour = (env: Record<string, string> = {}) => {
  const { root, files, texts } = memoryFiles(harbour);
  return { options: { cwd: root, env, world: { files } }, texts };
};
const played = (typed: string, env: Record<string, string> = {}) =>
  transcript(typed.split(" "), inHarbour(env).options);

describe("a wrong command", () => {
  it.each([
    "valdate",
    "validate --strcit",
    "new projcet",
    "new gallery",
    "validate --format prety",
    "validate --max-problems many",
    "align --min-taught 101",
    "explain a b",
    "validate -C nowhere",
    "render --json --out",
    "new tour --json --title A",
    "explain schema/type --json",
    "render -o papers",
    "render --check --open",
  ])("docent %s", async (typed) => {
    expect(await played(typed)).toMatchSnapshot();
  });
});

describe("the computer in the way", () => {
  it("says that no project is here", async () => {
    const { root, files } = memoryFiles({ "exhibits/a.yaml": "title: A\n" });
    expect(await transcript(["validate"], { cwd: root, world: { files } })).toMatchInlineSnapshot(`
      "$ docent validate
      --- stderr
      ✖ There is no docent.yaml in <here> or above it, so I do not know which project you mean.
        Go into the project's folder, name it with -C, or make one:  docent new project
        A tour file that stands alone is named:  docent validate tour.yaml
      --- exit 3
      "
    `);
  });

  it("names a file that cannot be read", async () => {
    const { root, files } = memoryFiles(harbour);
    const locked = {
      ...files,
      read: (path: string) => {
        if (path.endsWith("boats.yaml"))
          throw new ComputerError(`I cannot read ${path}: you have no permission.`, "Check who may use it.");
        return files.read(path);
      },
    };
    expect(await transcript(["validate"], { cwd: root, world: { files: locked } })).toMatchInlineSnapshot(`
      "$ docent validate
      --- stderr
      ✖ I cannot read <here>/exhibits/boats.yaml: you have no permission.
        Check who may use it.
      --- exit 3
      "
    `);
  });

  it("does without symbols beyond ASCII where they are not shown", async () => {
    expect(await played("valdate", { LANG: "C" })).toMatchInlineSnapshot(`
      "$ docent valdate
      --- stderr
      x Unknown command 'valdate' (Did you mean validate?)
        See  docent --help
      --- exit 2
      "
    `);
  });
});

it("asks for a report of a bug, with the stack", async () => {
  const { root, files } = memoryFiles(harbour);
  const broken = {
    ...files,
    walk: () => {
      throw new TypeError("a is not iterable");
    },
  };
  const { host, out, err } = captureHost({ cwd: root, world: { files: broken } });
  expect(await run(["validate", "--strict"], host)).toBe(70);
  expect(out()).toBe("");
  expect(err()).toMatch(
    /^docent 0\.0\.0-test has a bug; your files are not to blame\.\nPlease report it with these lines:\n\n {2}docent validate --strict\n {2}TypeError: a is not iterable\n {6}at /,
  );
});

describe("colours", () => {
  const escapes = /\u001b\[/;
  it.each<[string, string, Record<string, string>, boolean]>([
    ["none in a pipe", "validate", {}, false],
    ["FORCE_COLOR", "validate", { FORCE_COLOR: "1" }, true],
    ["FORCE_COLOR against NO_COLOR", "validate", { FORCE_COLOR: "1", NO_COLOR: "1" }, false],
    ["--color always", "validate --color always", {}, true],
    ["--color always before the command", "--color always validate", {}, true],
    ["none in a file", "validate -o report.txt", { FORCE_COLOR: "1" }, false],
  ])("%s", async (_what, typed, env, expected) => {
    const { options, texts } = inHarbour(env);
    const { host, out } = captureHost(options);
    expect(await run(typed.split(" "), host)).toBe(0);
    expect(escapes.test(out() + (texts()["report.txt"] ?? ""))).toBe(expected);
  });
});

describe("the result", () => {
  it("goes to a file below the folder of -C, before or after the command", async () => {
    const { root, files, texts } = memoryFiles(
      Object.fromEntries(Object.entries(harbour).map(([path, text]) => [`a b/${path}`, text])),
    );
    const said = await transcript(["-C", "a b", "validate", "-o", "report.txt"], {
      cwd: root,
      world: { files },
    });
    expect(said).toBe("$ docent -C a b validate -o report.txt\n--- exit 0\n");
    const before = texts()["a b/report.txt"];
    expect(before).toBe("✔ 7 files: 2 exhibits, 1 tour, 2 frameworks, 1 venue, 1 visit. No problems.\n");
    await transcript(["validate", "-o", "again.txt", "-C", "a b"], { cwd: root, world: { files } });
    expect(texts()["a b/again.txt"]).toBe(before);
  });

  it("goes to stdout with -o -", async () => {
    expect(await played("explain schema/type -o -")).toBe(
      (await played("explain schema/type")).replace("schema/type\n", "schema/type -o -\n"),
    );
  });
});

it("tells the version without a library", async () => {
  expect(await played("--version")).toBe("$ docent --version\n--- stdout\n0.0.0-test\n--- exit 0\n");
  expect(await played("-V")).toBe("$ docent -V\n--- stdout\n0.0.0-test\n--- exit 0\n");
});

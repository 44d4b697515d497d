/** `docent validate` in several formats: where each goes, what GitHub Actions gets, what the exit code says. */
import { describe, expect, it, test } from "vitest";
import { run } from "../../src/cli/run.ts";
import { ComputerError } from "../../src/host/host.ts";
import { captureHost } from "../support/host.ts";
import { memoryFiles, type MemoryFiles } from "../support/memory-files.ts";

const broken = {
  "docent.yaml": "title: Small\n",
  "exhibits/a.yaml": "title: A\nminutes: seven\n",
  "exhibits/b.yaml": "title: B\ntitel: B\n",
};

/** One warning, no error. */
const doubtful = {
  "docent.yaml": 'title: Small\nrules: {exhibit: "off", reference: "off", image: "off"}\n',
  "exhibits/a.yaml": "title: Vase #4 of five\n",
};

type Options = { readonly env?: Readonly<Record<string, string>>; readonly memory?: MemoryFiles };

async function docent(typed: string, { env = {}, memory = memoryFiles(broken) }: Options = {}) {
  const { host, out, err } = captureHost({ cwd: memory.root, env, world: { files: memory.files } });
  const code = await run(typed.split(" "), host);
  return { code, out: out(), err: err(), texts: memory.texts() };
}

describe("where formats go", () => {
  it("one to stdout, the others to files", async () => {
    const { code, out, texts } = await docent(
      "validate --format sarif=reports/all.sarif --format compact --format junit=junit.xml",
    );
    expect([code, out]).toEqual([1, (await docent("validate --format compact")).out]);
    expect(texts["reports/all.sarif"]).toContain('"version": "2.1.0"');
    expect(texts["junit.xml"]).toContain('<testsuites name="docent validate" tests="3" failures="2"');
  });

  it("--output is for the one without a file, and - is stdout", async () => {
    const { out, texts } = await docent("validate -o out.txt --format json=- --format gitlab=g.json");
    expect(out).toBe("");
    expect(JSON.parse(texts["out.txt"] ?? "")).toMatchObject({ version: 1, counts: { error: 2 } });
    expect(JSON.parse(texts["g.json"] ?? "")).toHaveLength(2);
  });

  it("--json is --format json, beside formats with files", async () => {
    const json = await docent("validate --json");
    expect((await docent("validate --json --format json")).out).toBe(json.out);
    const both = await docent("validate --json --format markdown=m.md");
    expect([both.out, both.texts["m.md"]?.startsWith("### ❌ docent: 3 files, 2 errors")]).toEqual([
      json.out,
      true,
    ]);
  });

  test.each([
    ["--format json --format pretty", "The formats json and pretty cannot both go to one place."],
    ["--json --format pretty", "The formats json and pretty cannot both go to one place."],
    ["--format sarif=", "--format sarif= names no file."],
    ["--format sarif=a -o b", "--output has nothing to write: every --format has a file of its own."],
    ["--format sarif=a --format junit=./a", "Two formats cannot go to one file, /docent-in-memory/a."],
    ["--format sariff=a", '--format cannot be "sariff".'],
  ])("%s is a wrong command", async (typed, message) => {
    const { code, out, err, texts } = await docent(`validate ${typed}`);
    expect([code, out, err.split("\n")[0]]).toEqual([2, "", `✖ ${message}`]);
    expect(Object.keys(texts).sort()).toEqual(Object.keys(broken).sort());
  });

  it("shows what is wrong even if a file cannot be written", async () => {
    const memory = memoryFiles(broken);
    const writeAll = (): never => {
      throw new ComputerError("The disk is full.");
    };
    const { code, out, err } = await docent("validate --format compact --format sarif=a", {
      memory: { ...memory, files: { ...memory.files, writeAll } },
    });
    expect([code, out.split("\n").length, err]).toEqual([3, 3, "✖ The disk is full.\n"]);
  });
});

describe("in GitHub Actions", () => {
  const many = Object.fromEntries(
    Array.from({ length: 30 }, (_, index) => [
      `museum/exhibits/e${index}.yaml`,
      `title: E${index}\nminutes: seven\n`,
    ]),
  );
  const start = { "museum/docent.yaml": "title: Many\n", "s.md": "before\n", ...many };
  const envOf = ({ root }: MemoryFiles) => ({
    GITHUB_ACTIONS: "true",
    GITHUB_WORKSPACE: root,
    GITHUB_STEP_SUMMARY: `${root}/s.md`,
  });

  it("adds annotations, as many as are shown, and the whole list to the summary", async () => {
    const memory = memoryFiles(start);
    const { code, out, err, texts } = await docent("validate -C museum", { memory, env: envOf(memory) });
    const lines = out.split("\n");
    expect([code, err]).toEqual([1, ""]);
    expect(lines.slice(0, 11).map((line) => line.split(",")[0])).toEqual([
      ...[0, 1, 10, 11, 12, 13, 14, 15, 16, 17].map((n) => `::error file=museum/exhibits/e${n}.yaml`),
      "::notice title=docent::20 more problems: see the summary of this job.",
    ]);
    expect(lines.slice(11)).toEqual((await docent("validate -C museum", { memory })).out.split("\n"));
    expect(texts["s.md"]?.match(/^\| ❌ \| `museum\/exhibits\/e\d+\.yaml:2:10` /gm)?.length).toBe(30);
    expect(texts["s.md"]?.startsWith("before\n\n### ❌ docent: 31 files, 30 errors in 30 files\n")).toBe(
      true,
    );
  });

  it("adds nothing where a format is asked for", async () => {
    const memory = memoryFiles(start);
    const { out, texts } = await docent("validate -C museum --format compact", {
      memory,
      env: envOf(memory),
    });
    expect([out.includes("::error"), texts["s.md"]]).toEqual([false, "before\n"]);
  });

  it("keeps the summary below the size that GitHub takes", async () => {
    const room = 3000;
    const memory = memoryFiles({ ...start, "s.md": "x".repeat(1024 * 1024 - room) });
    const { texts } = await docent("validate -C museum --format github", { memory, env: envOf(memory) });
    const size = new TextEncoder().encode(texts["s.md"]).length;
    expect(size).toBeLessThanOrEqual(1024 * 1024);
    expect(size).toBeGreaterThan(1024 * 1024 - room + 1000);
    expect(texts["s.md"]).toMatch(/\n\d+ more problems not shown here\.\n/);
  });

  it("lets no text of a file be taken for a command", async () => {
    const memory = memoryFiles({ ...broken, "exhibits/c.yaml": 'title: C\nminutes: "##[add-mask]a"\n' });
    const { out } = await docent("validate", { memory, env: { GITHUB_ACTIONS: "true" } });
    const lines = out.trimEnd().split("\n");
    const stop = lines.findIndex((line) => line.startsWith("::stop-commands::"));
    const word = lines[stop]?.slice("::stop-commands::".length);
    expect(word).toMatch(/^[0-9a-f]{64}$/);
    expect(lines.at(-1)).toBe(`::${word}::`);
    expect(lines.slice(0, stop).filter((line) => !line.startsWith("::error "))).toEqual([]);
  });
});

describe("paths for programs that show code", () => {
  const memory = () =>
    memoryFiles(Object.fromEntries(Object.entries(broken).map(([path, text]) => [`m/${path}`, text])));
  const pathIn = async (typed: string, env: Options["env"] = {}) => {
    const { out } = await docent(`${typed} --format gitlab`, { memory: memory(), env });
    return (JSON.parse(out) as { readonly location: { readonly path: string } }[])[0]?.location.path;
  };

  it("begin at the root of the repository, or else where docent was started", async () => {
    expect(await pathIn("validate -C m")).toBe("m/exhibits/a.yaml");
    expect(await pathIn("validate -C m", { CI_PROJECT_DIR: memory().root })).toBe("m/exhibits/a.yaml");
    expect(await pathIn("validate -C m", { CI_PROJECT_DIR: `${memory().root}/m` })).toBe("exhibits/a.yaml");
    expect(await pathIn("validate -C m", { GITHUB_WORKSPACE: "/elsewhere" })).toBe("m/exhibits/a.yaml");
  });
});

it("gives a problem the same fingerprint when lines move, and another one in another file", async () => {
  const fingerprints = async (files: Readonly<Record<string, string>>) => {
    const { out } = await docent("validate --format gitlab", { memory: memoryFiles(files) });
    return (JSON.parse(out) as { readonly fingerprint: string }[]).map(({ fingerprint }) => fingerprint);
  };
  const twice = { ...broken, "exhibits/b.yaml": broken["exhibits/a.yaml"] };
  const [first, second] = await fingerprints(twice);
  expect(first).not.toBe(second);
  expect(
    await fingerprints({ ...twice, "exhibits/a.yaml": `# moved\n\n${twice["exhibits/a.yaml"]}` }),
  ).toEqual([first, second]);
});

describe("warnings", () => {
  const only = async (typed: string) => {
    const { code, err } = await docent(typed, { memory: memoryFiles(doubtful) });
    return [code, err];
  };

  it("are allowed, unless there are more than --max-warnings, or with --strict", async () => {
    expect(await only("validate")).toEqual([0, ""]);
    expect(await only("validate --max-warnings 1")).toEqual([0, ""]);
    expect(await only("validate --max-warnings 0")).toEqual([
      1,
      "✖ Too many warnings: 1; --max-warnings allows 0.\n",
    ]);
    expect(await only("validate --strict --max-warnings 5")).toEqual([
      1,
      "✖ Warnings count as errors with --strict.\n",
    ]);
  });

  it("change nothing where errors say it all", async () => {
    expect((await docent("validate --strict --max-warnings 0")).err).toBe("");
  });
});

it("tells how many are ignored with a reason", async () => {
  const ignored = {
    ...doubtful,
    "exhibits/a.yaml": "# docent-ignore yaml/cut-text: it is what the label says\ntitle: Vase #4 of five\n",
  };
  const { out } = await docent("validate", { memory: memoryFiles(ignored) });
  expect(out).toMatch(/\. No problems; 1 ignored with a reason\.\n$/);
  expect(JSON.parse((await docent("validate --json", { memory: memoryFiles(ignored) })).out)).toMatchObject({
    silenced: 1,
  });
  expect((await docent("validate --quiet", { memory: memoryFiles(ignored) })).out).toBe("");
});

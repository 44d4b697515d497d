/** `docent new`: whatever the answers, the file is valid, keeps the words, and can be made again. */
import { execFileSync } from "node:child_process";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { run } from "../../src/cli/run.ts";
import { questions, scaffoldKinds, type ScaffoldKind } from "../../src/scaffold/questions.ts";
import { harbour } from "../support/harbour.ts";
import { captureHost, transcript } from "../support/host.ts";
import { memoryFiles, type MemoryFiles } from "../support/memory-files.ts";

const empty = { "docent.yaml": "title: Empty\n" };

async function docent(argv: readonly string[], { root, files }: MemoryFiles) {
  const { host, out, err } = captureHost({ cwd: root, world: { files } });
  return { code: await run(argv, host), out: out(), err: err() };
}

/** Words that make sense in the harbour, for each flag. */
const answers: Readonly<Record<ScaffoldKind, Readonly<Record<string, readonly string[]>>>> = {
  venue: { title: ["Dock"], type: ["museum"], url: ["https://example.org"], rooms: ["Room 4,Room-4,大厅"] },
  exhibit: {
    title: ["Anchor"],
    number: ["1979.20"],
    venue: ["quay"],
    room: ["loft"],
    date: ["1900"],
    minutes: ["8"],
    outcomes: ["sea:routes,art:describe"],
  },
  outcomes: {
    title: ["Maths"],
    statements: ["Count to ten, slowly", "Count to ten and back", "数える"],
    source: ["https://example.org"],
  },
  tour: {
    title: ["Ropes"],
    for: ["Year 4"],
    venue: ["quay"],
    minutes: ["60"],
    outcomes: ["sea:routes"],
    stops: ["cutter, The rope walk,The quay: outside"],
  },
  visit: {
    tour: ["crew"],
    date: ["2027-05-12"],
    arrive: ["09:30"],
    depart: ["13:00"],
    groups: [Array.from({ length: 28 }, () => "13").join(",")],
  },
};

/** All ways to give or leave out what need not be said. */
function combinations(kind: ScaffoldKind): readonly (readonly string[])[] {
  const optional = questions[kind].filter(({ required }) => !required).map(({ flag }) => flag);
  return Array.from({ length: 2 ** optional.length }, (_, bits) =>
    questions[kind]
      .filter(({ flag, required }) => required || (bits >> optional.indexOf(flag)) % 2 === 1)
      .flatMap(({ flag }) => (answers[kind][flag] ?? []).flatMap((answer) => [`--${flag}`, answer])),
  );
}

describe.each(scaffoldKinds)("docent new %s", (kind) => {
  it.each(
    combinations(kind).map((flags) => [flags.filter((word) => word.startsWith("--")).join(" "), flags]),
  )("is valid with %s", async (_names, flags) => {
    const memory = memoryFiles(harbour);
    const made = await docent(["new", kind, "fresh", ...flags], memory);
    expect(made).toMatchObject({ code: 0, out: expect.stringMatching(/^\w+\/fresh\.yaml\n$/) as string });
    const checked = await docent(["validate", "--strict"], memory);
    expect(checked).toMatchObject({ code: 0, out: expect.stringContaining("No problems.") as string });
  });

  it("names every answer that is missing, and makes nothing", async () => {
    const memory = memoryFiles(empty);
    const { code, out, err } = await docent(["new", kind], memory);
    const needed = questions[kind].filter(({ required }) => required).map(({ flag }) => flag);
    expect([code, out, memory.texts()]).toEqual([2, "", empty]);
    expect([...err.matchAll(/^ {2}--(\w+)/gm)].map((match) => match[1])).toEqual(needed);
  });
});

const titles = [
  "L'école à Athènes – Ἡρακλῆς",
  "日本の船 🚢",
  `"Quoted" and 'quoted'`,
  "Key: value",
  "# not a comment",
  "-leading hyphen",
  "--help",
  "- a list?",
  "yes",
  "1979.10",
  "null",
  "{curly}",
  "[square]",
  "&anchor *alias !tag %percent @at `tick`",
  " blanks around ",
  "C:\\docent\\tour",
  "$HOME $(date) !! \\",
  "two\nlines",
  `long ${"Donaudampfschifffahrt ".repeat(40)}`,
  "עברית والعربية",
];

describe("titles", () => {
  it.each(titles)("%j is kept exactly, in a file with a safe name", async (title) => {
    const memory = memoryFiles(empty);
    const made = await docent(
      ["new", "tour", "--title", title, "--for", "Year 4", "--stops", "One,Two"],
      memory,
    );
    expect(made.code, made.err).toBe(0);
    const path = made.out.trim();
    expect(path).toMatch(/^tours\/[a-z0-9]+(-[a-z0-9]+)*\.yaml$/);
    expect(path.length).toBeLessThan(80);
    expect(parse(memory.texts()[path] ?? "")).toEqual({ title, for: "Year 4", stops: ["One", "Two"] });
    expect((await docent(["validate", "--strict"], memory)).code).toBe(0);
  });

  // The shell of Windows reads quotes in another way.
  it.skipIf(process.platform === "win32").each(titles)(
    "%j: the command that is printed makes the same file",
    async (title) => {
      const memory = memoryFiles(empty);
      const argv = [
        "new",
        "tour",
        "--title",
        title,
        "--for",
        title,
        "--stops",
        `a ${title.replaceAll(",", "")},b`,
      ];
      const made = await docent(argv.with(5, "Year 4"), memory);
      const [, again = ""] = /The same again\n {2}docent (.*)\n$/s.exec(made.err) ?? [];
      const words = execFileSync("/bin/sh", ["-c", `printf '%s\\0' ${again}`], { encoding: "utf8" });
      const other = memoryFiles(empty);
      const remade = await docent(words.split("\0").slice(0, -1), other);
      expect([remade.code, remade.out, other.texts()]).toEqual([0, made.out, memory.texts()]);
    },
  );
});

describe("a file that is there already", () => {
  const argv = ["new", "venue", "quay", "--title", "Other"];

  it("is left alone, and replaced with --force", async () => {
    const memory = memoryFiles(harbour);
    expect(await transcript(argv, { cwd: memory.root, world: { files: memory.files } }))
      .toMatchInlineSnapshot(`
      "$ docent new venue quay --title Other
      --- stderr
      ✖ Nothing was made, because this is there already:
        venues/quay.yaml
        To replace it, add --force.
      --- exit 1
      "
    `);
    expect(memory.texts()).toEqual(harbour);
    const forced = memoryFiles({ ...empty, "venues/quay.yaml": "title: Old\n" });
    expect((await docent([...argv, "--force"], forced)).code).toBe(0);
    expect(parse(forced.texts()["venues/quay.yaml"] ?? "")).toEqual({ title: "Other" });
  });
});

describe("answers that cannot be right", () => {
  it.each([
    ["tour", "--title A --for Year_4 --stops ctter --venue quay"],
    ["tour", "--title A --for 6 --stops cutter --venue quay --outcomes sea:rotes"],
    ["visit", "--tour crw --date 2027-05-12"],
    ["visit", "--tour crew --date 2027-02-30"],
    ["visit", "--tour crew --date tomorrow"],
    ["visit", "con --tour crew --date 2027-02-03"],
    ["exhibit", "Big_One --title A"],
  ])("make no %s: %s", async (kind, flags) => {
    const memory = memoryFiles(harbour);
    expect(
      await transcript(["new", kind, ...flags.split(" ")], {
        cwd: memory.root,
        world: { files: memory.files },
      }),
    ).toMatchSnapshot();
    expect(memory.texts()).toEqual(harbour);
  });
});

it("prints the file with --dry-run, and makes nothing", async () => {
  const memory = memoryFiles(empty);
  const { code, out } = await docent(["new", "exhibit", "--title", "Anchor", "--dry-run"], memory);
  expect([code, memory.texts()]).toEqual([0, empty]);
  expect((await docent(["new", "exhibit", "--title", "Anchor"], memory)).code).toBe(0);
  expect(memory.texts()["exhibits/anchor.yaml"]).toBe(out);
});

it("brings the schema its first line names, and only results with --quiet", async () => {
  const memory = memoryFiles(empty);
  expect(await docent(["new", "exhibit", "--title", "Anchor", "-q"], memory)).toEqual({
    code: 0,
    out: "exhibits/anchor.yaml\n",
    err: "",
  });
  expect(memory.texts()["exhibits/anchor.yaml"]).toMatch(
    /^# yaml-language-server: \$schema=\.\.\/\.docent\/schemas\/exhibit\.json\n/,
  );
  expect(memory.files.kind(`${memory.root}/.docent/schemas/exhibit.json`)).toBe("file");
});

describe("docent new project", () => {
  it("makes the whole example, clean, once", async () => {
    const memory = memoryFiles({ "lisbon/.gitignore": "*.bak\n" });
    expect((await docent(["new", "project", "lisbon", "--example"], memory)).code).toBe(0);
    const before = memory.texts();
    expect(before["lisbon/.gitignore"]).toBe("*.bak\n");
    const modelines = Object.values(before).flatMap(
      (text) => /\$schema=.*?([a-z]+)\.json/.exec(text)?.[1] ?? [],
    );
    expect([...new Set(modelines)].sort()).toEqual([
      "exhibit",
      "outcomes",
      "project",
      "tour",
      "venue",
      "visit",
    ]);
    for (const kind of modelines)
      expect(memory.files.kind(`${memory.root}/lisbon/.docent/schemas/${kind}.json`)).toBe("file");
    expect((await docent(["validate", "-C", "lisbon", "--strict"], memory)).code).toBe(0);
    expect((await docent(["new", "project", "lisbon", "--example"], memory)).code).toBe(1);
    expect(memory.texts()).toEqual(before);
  });

  it.each([
    ["new project", {}],
    ["init", {}],
    ["new project Schüler_5b --languages pt,en --paper letter", {}],
    ["new project lisbon --dry-run", {}],
    ["new project lisbon --languages pt,english", {}],
    ["new project lisbon --render", {}],
    ["new project lisbon --example --title A", {}],
    ["new project", { "docent.yaml": "title: Mine\n" }],
    ["new project --force", { "docent.yaml": "title: Mine\n" }],
  ])("docent %s in %j", async (typed, files) => {
    const memory = memoryFiles(files);
    expect(
      await transcript(typed.split(" "), { cwd: memory.root, world: { files: memory.files } }),
    ).toMatchSnapshot();
    expect(memory.texts()).toMatchSnapshot();
  });

  it("refuses a title without words", async () => {
    const memory = memoryFiles();
    expect((await docent(["new", "project", "--title", " "], memory)).code).toBe(1);
    expect(memory.texts()).toEqual({});
  });
});

it("goes from nothing to papers", async () => {
  const memory = memoryFiles();
  const codes = [];
  for (const argv of [
    ["new", "project", "trip", "--title", "Our trips"],
    [
      "new",
      "tour",
      "-C",
      "trip",
      "--title",
      "Old boats",
      "--for",
      "Year 5",
      "--stops",
      "First boat,Second boat",
    ],
    ["render", "-C", "trip", "--to", "html"],
  ])
    codes.push((await docent(argv, memory)).code);
  expect(codes).toEqual([0, 0, 0]);
  expect(Object.keys(memory.texts()).filter((path) => path.startsWith("trip/out/old-boats/en/"))).toEqual([
    "trip/out/old-boats/en/guide.html",
    "trip/out/old-boats/en/teacher-worksheet.html",
    "trip/out/old-boats/en/pupil-worksheet.html",
  ]);
});

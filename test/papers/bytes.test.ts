// The same files give the same papers to the byte: on another day, in another folder, for another person.
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, utimesSync } from "node:fs";
import { homedir, hostname, tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { execa } from "execa";
import { afterAll, afterEach, describe, expect, it, vi } from "vitest";
import { diskFiles } from "../../src/host/files.ts";
import { exampleAt, exampleNames, filesIn, papersEach, papersOf, rendered } from "../support/examples.ts";
import { packageRoot } from "../support/host.ts";
import { everythingIn, hiddenIn, readIn } from "../support/leaks.ts";

vi.setConfig({ testTimeout: 120_000 });

const scratch = mkdtempSync(join(tmpdir(), "bytes-"));
afterAll(() => {
  rmSync(scratch, { recursive: true });
});
afterEach(() => {
  vi.useRealTimers();
});

/** A copy of an example whose files are written in the other order and years apart, as on another computer. */
function copyOf(name: string, person: { readonly name: string; readonly reversed: boolean }): string {
  const from = exampleAt(name).folder;
  const to = join(scratch, person.name, name);
  const paths = [...diskFiles.walk(from, new Set(["out"]))];
  for (const [index, path] of (person.reversed ? paths.reverse() : paths).entries()) {
    mkdirSync(dirname(join(to, path)), { recursive: true });
    copyFileSync(join(from, path), join(to, path));
    utimesSync(join(to, path), index, index * 1_000_000);
  }
  return to;
}

async function renderedBy(
  name: string,
  person: {
    readonly name: string;
    readonly reversed: boolean;
    readonly env: Readonly<Record<string, string>>;
  },
): Promise<ReadonlyMap<string, Uint8Array>> {
  const { folder, argv } = exampleAt(name);
  const copy = copyOf(name, person);
  const out = join(scratch, person.name, `papers-of-${name}`);
  const typed = argv.map((word) => word.replace(folder, copy));
  const env = { ...person.env, HOME: join(scratch, person.name), USER: person.name, LOGNAME: person.name };
  const cwd = join(scratch, person.name);
  await execa(process.execPath, [join(packageRoot, "bin/docent.js"), ...typed, "--out", out], { cwd, env });
  return filesIn(out);
}

describe.each(exampleNames)("example %s", (name) => {
  const { argv, project } = exampleAt(name);

  it("gives the same bytes twice in one process, on another day and whatever else is made beside them", async () => {
    const language = ["--language", project.languages.at(-1) ?? ""];
    const few = await rendered([...argv, ...language, "--paper", "pupil-worksheet,guide,timetable"]);
    vi.useFakeTimers({ toFake: ["Date"], now: new Date("2031-02-03T04:05:06Z") });
    const all = await rendered([...argv, ...language]);
    const papers = [...few.files.keys()].filter((path) => path !== "manifest.json");
    expect(papers.length).toBe(4 + 2 * project.visits.size);
    expect(differing(papers, few.files, all.files)).toEqual([]);
  });

  it("gives the same bytes to two people, and neither's folder, name or day is in them", async () => {
    const [one, other] = await Promise.all([
      renderedBy(name, { name: "amelia-first", reversed: false, env: { TZ: "UTC", LANG: "C" } }),
      renderedBy(name, {
        name: "second-bernard",
        reversed: true,
        env: { TZ: "Pacific/Kiritimati", LANG: "pt_PT.UTF-8" },
      }),
    ]);
    expect([...one.keys()]).toEqual([...other.keys()]);
    expect(one.size).toBe(2 * papersEach({ name, project }) * project.languages.length + 1);
    expect(differing([...one.keys()], one, other)).toEqual([]);
    const written = filesIn(exampleAt(name).folder);
    const sources = [...written.values()].map((bytes) => Buffer.from(bytes).toString("utf8")).join("\n");
    const anybodys = [
      scratch,
      packageRoot,
      tmpdir(),
      homedir(),
      hostname(),
      "amelia-first",
      ...todayInWords(),
    ];
    const telling = anybodys.filter((each) => each.length > 3 && !sources.includes(each));
    for (const paper of await papersOf(one, project)) {
      const said = [everythingIn(paper.html), readIn(paper.pdf), hiddenIn(paper.pdf)].join("\n");
      expect(
        telling.filter((each) => said.includes(each)),
        paper.name,
      ).toEqual([]);
      expect(
        paper.pdf.strings.filter((each) => /^D:\d{4}/.test(each)),
        paper.name,
      ).toEqual([]);
      expect(paper.pdf.xmp).not.toMatch(/Date>/);
    }
  });
});

function differing(
  paths: readonly string[],
  one: ReadonlyMap<string, Uint8Array>,
  other: ReadonlyMap<string, Uint8Array>,
): readonly string[] {
  return paths.filter(
    (path) => !Buffer.from(one.get(path) ?? []).equals(other.get(path) ?? Buffer.from("absent")),
  );
}

function todayInWords(): readonly string[] {
  const now = new Date();
  const iso = now.toISOString().slice(0, 10);
  const long = ["en-GB", "en-US", "pt-PT"].map((locale) =>
    now.toLocaleDateString(locale, { dateStyle: "long" }),
  );
  return [iso, iso.replaceAll("-", ""), iso.split("-").reverse().join("/"), ...long];
}

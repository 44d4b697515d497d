/** `docent render` as far as the world matters: stopping, progress, showing, what is read. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { run } from "../../src/cli/run.ts";
import { ComputerError, type Host } from "../../src/host/host.ts";
import { harbour } from "../support/harbour.ts";
import { captureHost, packageRoot } from "../support/host.ts";
import { memoryFiles } from "../support/memory-files.ts";
import { noRules } from "../support/no-rules.ts";

const project = { ...harbour, "docent.yaml": `title: Harbour\nlanguages: [en]\n${noRules}` };

type Options = { readonly world?: Partial<Host>; readonly terminal?: boolean };

async function docent(typed: string, { world = {}, terminal = false }: Options = {}) {
  const { root, files, texts } = memoryFiles(project);
  const { host, out, err } = captureHost({
    cwd: root,
    terminal,
    env: { NO_COLOR: "1" },
    world: { files, ...world },
  });
  const code = await run(typed.split(" "), host);
  const made = Object.keys(texts()).filter((path) => !(path in project));
  return { code, out: out(), err: err(), made, texts: texts() };
}

const matrixOnly = "render crew --paper matrix --to html";

describe("Ctrl-C", () => {
  it("stops after the paper in the making, with nothing written", async () => {
    let asked = 0;
    const listenForStop = () => () => ++asked === 3;
    const { code, out, err, made } = await docent("render crew --to html", { world: { listenForStop } });
    expect({ code, out, err, made, asked }).toEqual({
      code: 130,
      out: "",
      err: "Stopped. No paper was written.\n",
      made: [],
      asked: 3,
    });
  });
});

it("makes PDF", async () => {
  const { code, made } = await docent("render crew --paper matrix --to pdf");
  expect({ code, made }).toEqual({ code: 0, made: ["out/crew/en/matrix.pdf", "out/manifest.json"] });
});

it("reads no whole fonts for HTML", async () => {
  const read: string[] = [];
  const packageFile: Host["packageFile"] = (path) => {
    read.push(path);
    return captureHost({ cwd: "/" }).host.packageFile(path);
  };
  expect((await docent(matrixOnly, { world: { packageFile } })).code).toBe(0);
  expect(read.filter((path) => path.endsWith(".ttf"))).toEqual([]);
});

it("counts up on a terminal only, and wipes the line away", async () => {
  const { err } = await docent("render crew --paper guide,matrix --to html", { terminal: true });
  expect(err).toBe(
    "\r\u001b[K1/2  crew/en/guide.html\r\u001b[K2/2  crew/en/matrix.html\r\u001b[K" +
      "✔ 2 papers are in out: 2 new or changed, 0 unchanged\n",
  );
  const quiet = await docent(`${matrixOnly} --quiet`, { terminal: true });
  expect([quiet.out, quiet.err]).toEqual(["out/crew/en/matrix.html\n", ""]);
});

it("prints the manifest as JSON, as its schema says", async () => {
  const { out, texts } = await docent(`${matrixOnly} --json`);
  expect(out).toBe(texts["out/manifest.json"]);
  const schema = JSON.parse(
    readFileSync(join(packageRoot, "schemas/output/manifest.json"), "utf8"),
  ) as object;
  const validate = new Ajv2020().compile(schema);
  expect(validate(JSON.parse(out)), JSON.stringify(validate.errors)).toBe(true);
});

describe("--open", () => {
  it("shows the first paper", async () => {
    const opened: string[] = [];
    const open = (path: string) => {
      opened.push(path);
      return Promise.resolve();
    };
    const { code } = await docent(`${matrixOnly} --open`, { world: { open } });
    expect([code, opened.length, opened[0]?.endsWith(join("out", "crew/en/matrix.html"))]).toEqual([
      0,
      1,
      true,
    ]);
  });

  it("says so where nothing can show it, with the papers made", async () => {
    const open = () =>
      Promise.reject(new ComputerError("I found no program here.", "Open the file by hand."));
    const { code, err, made } = await docent(`${matrixOnly} --open`, { world: { open } });
    expect(code).toBe(3);
    expect(made).toContain("out/crew/en/matrix.html");
    expect(err).toContain("✖ I found no program here.\n  Open the file by hand.\n");
  });
});

it("tells with --verbose what is read, made and unchanged", async () => {
  const { err } = await docent(`${matrixOnly} --verbose`);
  expect(err).toMatchInlineSnapshot(`
    "read docent.yaml
    read exhibits/boats.yaml
    read outcomes/art.yaml
    read outcomes/sea.yaml
    read tours/crew.yaml
    read venues/quay.yaml
    read visits/may.yaml
    made in 0.0 s
    new or changed: crew/en/matrix.html
    ✔ 1 paper is in out: 1 new or changed, 0 unchanged
    "
  `);
});

/** The program as it is installed: a process of its own, real streams, real signals. */
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { execa, type Options } from "execa";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { packageRoot } from "../support/host.ts";

const bin = join(packageRoot, "bin/docent.js");
const isWindows = process.platform === "win32";

let folder = "";
beforeAll(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), "docent École ")));
  cpSync(join(packageRoot, "test/cases/tours/_base"), join(folder, "harbour"), { recursive: true });
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const bare = { LANG: "C.UTF-8", NO_COLOR: undefined, FORCE_COLOR: undefined, CI: undefined };

async function docent(argv: readonly string[], options: Options = {}) {
  const env = { ...bare, ...options.env };
  const done = await execa(process.execPath, [bin, ...argv], {
    cwd: join(folder, "harbour"),
    stdin: "ignore",
    reject: false,
    stripFinalNewline: false,
    ...options,
    env,
  });
  return { code: done.exitCode, out: String(done.stdout), err: String(done.stderr) };
}

it("is a program: the first line says which language it speaks", () => {
  expect(readFileSync(bin, "utf8")).toMatch(/^#!\/usr\/bin\/env node\n/);
});

it("keeps results and talk apart, and gives the exit code", async () => {
  expect(await docent(["align", "crew", "--min-assessed", "50"])).toEqual({
    code: 1,
    out: expect.stringMatching(/^The crew \(crew\)\n/) as string,
    err: "✖ crew: 0 % of the promised outcomes assessed, 50 % asked for. Missing: sea:silt\n",
  });
  expect(await docent(["explain", "nothing"])).toMatchObject({ code: 2, out: "" });
  expect(await docent(["validate"], { cwd: folder })).toMatchObject({ code: 3, out: "" });
});

it("prints help on stderr, and asks nothing, without a command", async () => {
  expect(await docent([])).toEqual({
    code: 2,
    out: "",
    err: expect.stringMatching(/^docent: plan museum tours/) as string,
  });
});

it("loads no package to tell its version", async () => {
  const { version } = JSON.parse(readFileSync(join(packageRoot, "package.json"), "utf8")) as {
    version: string;
  };
  const watch = `data:text/javascript,import{registerHooks}from"node:module";registerHooks({load(url,context,next){process.stderr.write(url+"\\n");return next(url,context)}})`;
  const canWatch = Number(process.versions.node.split(".")[0]) >= 24;
  const { code, out, err } = await docent(
    ["--version"],
    canWatch ? { nodeOptions: [], env: { NODE_OPTIONS: `--import ${watch}` } } : {},
  );
  expect([code, out]).toEqual([0, `${version}\n`]);
  expect(err.split("\n").filter((url) => url.includes("node_modules"))).toEqual([]);
  if (canWatch) expect(err).toContain("dist/bundle/cli.js");
});

describe("colours", () => {
  it.each<[Record<string, string>, boolean]>([
    [{}, false],
    [{ NO_COLOR: "1" }, false],
    [{ FORCE_COLOR: "0" }, false],
    [{ TERM: "dumb" }, false],
    [{ FORCE_COLOR: "1" }, true],
  ])("in a pipe with %j: %s", async (env, expected) => {
    const { out } = await docent(["validate"], { env });
    expect(out.includes("\u001b")).toBe(expected);
  });
});

// Windows tells a program in another way that nobody reads on.
it.skipIf(isWindows)("ends quietly when the reader goes away", async () => {
  for (const command of ["explain", "help", "align --json"]) {
    const { stdout, stderr, exitCode } = await execa({
      reject: false,
      timeout: 20_000,
      cwd: join(folder, "harbour"),
    })`sh -c ${`"${process.execPath}" "${bin}" ${command} | head -n 1`}`;
    expect([stdout.split("\n").length, stderr, exitCode], command).toEqual([1, "", 0]);
  }
});

// Only Linux has a file to which nothing can be written.
it.skipIf(!existsSync("/dev/full"))("says when the output cannot be written", async () => {
  const { stderr, exitCode } = await execa({
    reject: false,
  })`sh -c ${`"${process.execPath}" "${bin}" explain > /dev/full`}`;
  expect([stderr, exitCode]).toEqual(["I cannot write the output: the disk is full.", 3]);
});

// Windows cannot send a Ctrl-C to one program.
it.skipIf(isWindows)("stops at Ctrl-C with nothing half-written", async () => {
  const running = execa(process.execPath, [bin, "render", "--verbose"], {
    cwd: join(folder, "harbour"),
    env: bare,
    reject: false,
  });
  let said = "";
  for await (const line of running.iterable({ from: "stderr" })) {
    said += `${line}\n`;
    if (line.startsWith("read venues")) running.kill("SIGINT");
  }
  const { exitCode, stdout } = await running;
  expect([exitCode, stdout, said.split("\n").at(-2)]).toEqual([130, "", "Stopped. No paper was written."]);
  expect(readdirSync(join(folder, "harbour"))).not.toContain("out");
});

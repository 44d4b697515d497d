/** Every page of help, whole: each starts with a sentence and an example and fits a narrow terminal. */
import { describe, expect, it } from "vitest";
import { captureHost, transcript } from "../support/host.ts";
import { run } from "../../src/cli/run.ts";

const pages = [
  "--help",
  "help exit-codes",
  "help environment",
  "help --help",
  "new --help",
  "new project --help",
  "new venue --help",
  "new exhibit --help",
  "new outcomes --help",
  "new tour --help",
  "new visit --help",
  "init --help",
  "validate --help",
  "explain --help",
  "align --help",
  "plan --help",
  "render --help",
];

const printed = async (typed: string): Promise<{ code: number; out: string; err: string }> => {
  const { host, out, err } = captureHost({ cwd: "/" });
  const code = await run(typed.split(" "), host);
  return { code, out: out(), err: err() };
};

describe.each(pages)("docent %s", (page) => {
  it("is as it was read and approved", async () => {
    const { code, out, err } = await printed(page);
    expect([code, err]).toEqual([0, ""]);
    await expect(out).toMatchFileSnapshot(`help/${page.replaceAll("--", "").replaceAll(" ", "-")}.txt`);
  });

  it("fits 80 columns", async () => {
    const { out } = await printed(page);
    expect(out.split("\n").filter((line) => line.length > 80)).toEqual([]);
  });
});

it("is the same before the command's arguments, after them and asked with help", async () => {
  const wanted = await printed("validate --help");
  expect(await printed("validate exhibits --help")).toEqual(wanted);
  expect(await printed("-C nowhere validate -h exhibits")).toEqual(wanted);
  expect(await printed("help validate")).toEqual(wanted);
  expect(await printed("help check")).toEqual(wanted);
  expect(await printed("help new tour")).toEqual(await printed("new tour --help"));
  expect(await printed("help")).toEqual(await printed("--help"));
});

it("comes on stderr, with exit code 2, where no command was typed", async () => {
  const wanted = await printed("--help");
  const { host, out, err } = captureHost({ cwd: "/" });
  expect(await run([], host)).toBe(2);
  expect([out(), err()]).toEqual(["", wanted.out]);
});

it("suggests a page for a mistyped one", async () => {
  expect(await transcript(["help", "valdate"], { cwd: "/" })).toMatchInlineSnapshot(`
    "$ docent help valdate
    --- stderr
    ✖ There is no help for "valdate".
      Did you mean validate?
    --- exit 2
    "
  `);
  expect(await transcript(["help", "new", "rooms"], { cwd: "/" })).toMatchInlineSnapshot(`
    "$ docent help new rooms
    --- stderr
    ✖ There is no help for "rooms".
      There is help for: project, venue, exhibit, outcomes, tour, visit
    --- exit 2
    "
  `);
});

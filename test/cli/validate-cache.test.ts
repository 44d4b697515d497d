/** What is kept of a check: told again only where nothing has changed, and then to the letter. */
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { run } from "../../src/cli/run.ts";
import type { Host } from "../../src/host/host.ts";
import { aCollection } from "../support/collection.ts";
import { captureHost } from "../support/host.ts";
import { withMistakes } from "../support/mistakes.ts";

let root = "";
let kept = "";

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "docent-cache-"));
  kept = join(root, ".docent/cache/validate");
  const { files } = withMistakes(aCollection(210), 26);
  for (const [path, text] of files) put(path, text);
});

afterEach(() => {
  rmSync(root, { recursive: true, force: true });
});

function put(path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

async function validate(
  words: readonly string[] = [],
  world: Partial<Host> = {},
): Promise<{ readonly said: string }> {
  const { host, out, err } = captureHost({ cwd: root, world });
  const code = await run(["validate", ...words], host);
  return { said: `${out()}${err()}exit ${String(code)}` };
}

function isKept(): boolean {
  return existsSync(kept);
}

const formats = ["pretty", "compact", "json", "github", "gitlab", "junit", "sarif", "checkstyle", "markdown"];

it.each(formats)("says the same in the format %s with and without it", async (format) => {
  const fresh = await validate(["--format", format, "-v", "--no-cache"]);
  expect(isKept()).toBe(false);
  const first = await validate(["--format", format, "-v"]);
  const second = await validate(["--format", format, "-v"]);
  expect([first.said, second.said]).toEqual([fresh.said, fresh.said]);
  expect(isKept()).toBe(true);
  expect(readFileSync(join(root, ".docent/cache/.gitignore"), "utf8")).toBe("*\n");
});

it("is believed: a changed answer with its right check sum is told", async () => {
  await validate();
  const text = readFileSync(kept, "utf8");
  const body = text.slice(text.indexOf("\n") + 1).replaceAll("minuts", "minute");
  const { host } = captureHost({ cwd: root });
  writeFileSync(kept, `${host.sha256(new TextEncoder().encode(body))}\n${body}`);
  expect((await validate(["--format", "compact"])).said).toContain('"minute" is not a key');
});

it("tells what is new as soon as a file changes, comes, goes, or the day or the profile is another", async () => {
  const clean = await validate(["--format", "json"]);
  const changes: readonly (() => void)[] = [
    () => {
      put("exhibits/object-00002.yaml", "minuts: 5\n");
    },
    () => {
      put("exhibits/new-one.yaml", "minuts: 5\n");
    },
    () => {
      rmSync(join(root, "exhibits/new-one.yaml"));
    },
    () => {
      rmSync(join(root, "images/object.svg"));
    },
  ];
  let before = clean.said;
  for (const change of changes) {
    change();
    const { said } = await validate(["--format", "json"]);
    expect(said).toBe((await validate(["--format", "json", "--no-cache"])).said);
    expect(said).not.toBe(before);
    before = said;
  }
  const draft = await validate(["--format", "json", "--profile", "draft"]);
  expect(draft.said).toBe((await validate(["--format", "json", "--profile", "draft", "--no-cache"])).said);
  const ofToday = readFileSync(kept, "utf8");
  await validate(["--profile", "draft"], { today: () => "2031-01-01" });
  expect(readFileSync(kept, "utf8")).not.toBe(ofToday);
});

it.each([
  ["nothing", ""],
  ["no check sum", "{}"],
  ["another text than its check sum", `${"0".repeat(64)}\n{"key":"x"}`],
])("is ignored if it holds %s", async (_what, text) => {
  const { said } = await validate();
  writeFileSync(kept, text);
  expect((await validate()).said).toBe(said);
  expect(readFileSync(kept, "utf8")).not.toBe(text);
});

it("is ignored if it was cut off or changed", async () => {
  const { said } = await validate();
  const whole = readFileSync(kept, "utf8");
  for (const text of [whole.slice(0, -100), whole.replace("minuts", "minute")]) {
    writeFileSync(kept, text);
    expect((await validate()).said).toBe(said);
    expect(readFileSync(kept, "utf8")).toBe(whole);
  }
});

it("is left out where nothing can be written", async () => {
  put(".docent/cache", "a file where a folder should be");
  const { said } = await validate();
  expect(said).toBe((await validate(["--no-cache"])).said);
});

it("is not kept beside a small project", async () => {
  for (let number = 51; number <= 210; number++)
    rmSync(join(root, `exhibits/object-${String(number).padStart(5, "0")}.yaml`));
  await validate();
  expect(isKept()).toBe(false);
});

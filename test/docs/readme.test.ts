/** Every `docent` command of the README does what it says, in the order it stands there. */
import { cpSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { run } from "../../src/cli/run.ts";
import { captureHost, packageRoot } from "../support/host.ts";

const readme = readFileSync(join(packageRoot, "README.md"), "utf8");
const folder = realpathSync(mkdtempSync(join(tmpdir(), "docent-readme-")));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const lone = new Set(["docent render tour.yaml"]);
const commands = [...readme.matchAll(/(?:^npx |`|^)(docent [^`\n]+)/gm)].flatMap((match) => match[1] ?? []);

test("shows commands", () => {
  expect(commands.length).toBeGreaterThan(8);
});

test.each([...new Set(commands)])("%s", async (command) => {
  const cwd = join(folder, commands.indexOf(command).toString());
  if (!command.includes("new project"))
    cpSync(join(packageRoot, "examples/azulejos"), cwd, { recursive: true });
  const alone = realpathSync(mkdtempSync(join(folder, "alone-")));
  const five = /```yaml\n([\s\S]*?)```/.exec(readme)?.[1] ?? "";
  writeFileSync(join(alone, "tour.yaml"), five);
  const words = [...command.matchAll(/"([^"]*)"|(\S+)/g)].map((match) => match[1] ?? match[2] ?? "").slice(1);
  const { host, err } = captureHost({
    cwd: lone.has(command) || command.includes("new project") ? alone : cwd,
  });
  expect(await run(words, host), err()).toBe(0);
});

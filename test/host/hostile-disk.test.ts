/** Trees of files that are not as they should be, through the door that people use: never a crash, never a wait. */
import { execFileSync } from "node:child_process";
import {
  chmodSync,
  closeSync,
  ftruncateSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { run } from "../../src/cli/run.ts";
import { diskFiles } from "../../src/host/files.ts";
import type { Files } from "../../src/host/host.ts";
import { captureHost } from "../support/host.ts";

const isWindows = process.platform === "win32";
const isRoot = process.getuid?.() === 0;

let folder = "";
let root = "";
beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), "docent-hostile-")));
  root = join(folder, "project");
  put("docent.yaml", "title: P\n");
  put("venues/m.yaml", "title: M\n");
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

function put(path: string | Buffer, text: string): void {
  const absolute =
    typeof path === "string" ? join(root, path) : Buffer.concat([Buffer.from(`${root}/`), path]);
  mkdirSync(dirname(absolute.toString()), { recursive: true });
  writeFileSync(absolute, text);
}

/** Exit code and everything that was said. */
async function validate(files: Files = diskFiles): Promise<readonly [code: number, said: string]> {
  const { host, out, err } = captureHost({ cwd: root, world: { files } });
  const code = await run(["validate", "--format", "compact"], host);
  return [code, (out() + err()).replaceAll(folder, "<here>")];
}

const quiet = [0, ""] as const;

describe("what is no file of the project is passed over", () => {
  it("folders named like files", async () => {
    mkdirSync(join(root, "exhibits/a.yaml"), { recursive: true });
    mkdirSync(join(root, "venues/b.yaml/c.yaml"), { recursive: true });
    expect(await validate()).toEqual(quiet);
  });

  // Windows lets few people make links.
  it.skipIf(isWindows)("links in circles and to nothing", async () => {
    symlinkSync(root, join(root, "venues/loop"));
    symlinkSync(join(root, "venues/self.yaml"), join(root, "venues/self.yaml"));
    symlinkSync("nowhere", join(root, "venues/dangling.yaml"));
    expect(await validate()).toEqual(quiet);
  });

  // Windows has none of these among its files.
  it.skipIf(isWindows)("pipes, sockets and devices, without waiting for them", async () => {
    execFileSync("mkfifo", [join(root, "venues/pipe.yaml")]);
    symlinkSync("/dev/zero", join(root, "venues/zero.yaml"));
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(join(root, "venues/s.yaml"), resolve));
    expect(await validate()).toEqual(quiet);
    await new Promise((resolve) => server.close(resolve));
  });

  it("a file that goes between listing and reading", async () => {
    put("venues/gone.yaml", "title: [\n");
    const vanishing: Files = {
      ...diskFiles,
      read: (path) => (path.endsWith("gone.yaml") ? null : diskFiles.read(path)),
    };
    expect(await validate(vanishing)).toEqual(quiet);
  });
});

describe("one clear problem", () => {
  // Windows lets few people make links.
  it.skipIf(isWindows)("a link that leads out of the project is not followed", async () => {
    writeFileSync(join(folder, "secret.yaml"), "password: swordfish\n");
    symlinkSync("../../secret.yaml", join(root, "venues/out.yaml"));
    symlinkSync("m.yaml", join(root, "venues/n.yaml"));
    expect(await validate()).toEqual([
      1,
      "venues/out.yaml:1:1: error yaml/outside This file is a link to a file outside the project.\n",
    ]);
  });

  it("a file of 3 GB is not read", async () => {
    put("venues/big.yaml", "title: B\n");
    const big = openSync(join(root, "venues/big.yaml"), "r+");
    ftruncateSync(big, 3_000_000_000);
    closeSync(big);
    expect(await validate()).toEqual([
      1,
      "venues/big.yaml:1:1: error yaml/too-big The file has 3000.0 MB; a YAML file may have 25 MB.\n",
    ]);
  });

  // Windows and macOS make no names that are no text.
  it.skipIf(process.platform !== "linux")("a name that is no text", async () => {
    put(Buffer.from([...Buffer.from("venues/caf"), 0xe9, ...Buffer.from(".yaml")]), "title: C\n");
    expect(await validate()).toEqual([
      1,
      'venues/caf�.yaml:1:1: error reference/file-name The file name "caf�.yaml" cannot serve as an id.\n',
    ]);
  });

  // Windows forbids such names.
  it.skipIf(isWindows)("names with line ends and controls keep the output in lines", async () => {
    put("venues/a\nb\u001b[2J.yaml", "title: C\n");
    const [code, said] = await validate();
    expect([code, said.split("\n").length, said.includes("\u001b")]).toEqual([1, 2, false]);
    expect(said).toContain("reference/file-name");
  });

  // Disks of Windows and macOS keep only one of the two.
  it.skipIf(process.platform !== "linux")("two names that are one on other computers", async () => {
    put("venues/caf\u00e9.yaml", "title: C\n");
    put("venues/cafe\u0301.yaml", "title: C\n");
    const [code, said] = await validate();
    expect(code).toBe(1);
    expect(said.match(/reference\/same-file/g)?.length).toBe(1);
  });

  it("a long name", async () => {
    put(`venues/${"n".repeat(240)}.yaml`, "title: [\n");
    const [code, said] = await validate();
    expect([code, said.split("\n").length]).toEqual([1, 2]);
    expect(said).toContain("yaml/syntax");
  });

  it("a picture that is a folder", async () => {
    mkdirSync(join(root, "images/plan.svg"), { recursive: true });
    put("exhibits/a.yaml", "title: A\nvenue: m\nimages:\n  - {file: images/plan.svg, alt: A plan}\n");
    const [code, said] = await validate();
    expect([code, said.match(/\S+\/\S+ The picture.*/)?.[0]]).toEqual([
      1,
      'image/missing The picture "images/plan.svg" is not in the project.',
    ]);
  });
});

// Windows has other permissions than these, and root may read everything.
describe.skipIf(isWindows || isRoot)("what may not be read is named", () => {
  it.each(["venues/m.yaml", "venues", "docent.yaml"])("%s", async (path) => {
    chmodSync(join(root, path), 0);
    const [code, said] = await validate();
    chmodSync(join(root, path), 0o700);
    expect([code, said.includes(`I cannot read <here>/project/${path}: you have no permission.`)]).toEqual([
      3,
      true,
    ]);
  });
});

describe("a docent.yaml that is none", () => {
  const none = "There is no docent.yaml in <here>/project or above it";

  // Windows has no such files, or lets few people make them.
  it.skipIf(isWindows).each<[string, () => void]>([
    [
      "a folder",
      () => {
        mkdirSync(join(root, "docent.yaml"));
      },
    ],
    [
      "a link to nothing",
      () => {
        symlinkSync("nowhere", join(root, "docent.yaml"));
      },
    ],
    [
      "a link to itself",
      () => {
        symlinkSync("docent.yaml", join(root, "docent.yaml"));
      },
    ],
    ["a pipe", () => execFileSync("mkfifo", [join(root, "docent.yaml")])],
  ])("%s", async (_, make) => {
    renameSync(join(root, "docent.yaml"), join(folder, "was.yaml"));
    make();
    const [code, said] = await validate();
    expect([code, said.includes(none)]).toEqual([3, true]);
  });

  it.each([
    ["empty", "", null],
    ["no text", "\u0000\u0000", "yaml/encoding"],
    ["no map", "- a\n", "schema/type"],
    ["no YAML", "title: [\n", "yaml/syntax"],
    ["too deep", "[".repeat(1000), "yaml/too-deep"],
    ["full of odd folders", 'title: P\nfolders: {venues: "**/**/**/**/**/**/*a*a*a*a*a*a*.yaml"}\n', null],
  ])("%s", async (_, text, code) => {
    put("docent.yaml", text);
    put(`venues/${"a".repeat(60)}b.yaml`, "title: A\n");
    const said = await validate();
    expect([said[0], /^docent\.yaml:\S+ error (\S+)/m.exec(said[1])?.[1] ?? null]).toEqual([
      code === null ? 0 : 1,
      code,
    ]);
  });
});

it("50,000 files in one folder", async () => {
  const many = Array.from({ length: 50_000 }, (_, at) => `venues/v${String(at)}.yaml`);
  const bytes = new TextEncoder().encode("title: M\n");
  const crowded: Files = {
    ...diskFiles,
    walk: (path, skip) => (path === root ? ["docent.yaml", ...many] : diskFiles.walk(path, skip)),
    read: (path) => (path.startsWith(join(root, "venues")) ? bytes : diskFiles.read(path)),
  };
  expect(await validate(crowded)).toEqual(quiet);
});

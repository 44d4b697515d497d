/** A host for tests: real files or others, captured streams, a clock that stands still. */
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { diskFiles } from "../../src/host/files.ts";
import { realGit } from "../../src/host/git.ts";
import type { Host } from "../../src/host/host.ts";
import { run } from "../../src/cli/run.ts";

export const packageRoot = fileURLToPath(new URL("../../", import.meta.url));

type Options = {
  readonly cwd: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly terminal?: boolean;
  readonly columns?: number;
  /** Stands in for parts of the world. */
  readonly world?: Partial<Host>;
};

export type Captured = { readonly host: Host; readonly out: () => string; readonly err: () => string };

export function captureHost({
  cwd,
  env = {},
  terminal = false,
  columns = 80,
  world = {},
}: Options): Captured {
  const out: string[] = [];
  const err: string[] = [];
  const stream = (into: string[]) => ({
    write: (text: string) => void into.push(text),
    isTerminal: terminal,
    columns,
  });
  const require = createRequire(import.meta.url);
  const host: Host = {
    cwd,
    env: { LANG: "C.UTF-8", ...env },
    stdout: stream(out),
    stderr: stream(err),
    files: diskFiles,
    packageRoot,
    version: "0.0.0-test",
    clock: () => 0,
    today: () => "2026-03-02",
    sha256: (bytes) => createHash("sha256").update(bytes).digest("hex"),
    packageFile: (path) => readFileSync(require.resolve(path)),
    pause: () => new Promise((resolve) => setImmediate(resolve)),
    open: () => Promise.resolve(),
    listenForStop: () => () => false,
    stdin: () => Promise.resolve(new Uint8Array()),
    git: realGit,
    watch: () => ({ next: () => Promise.resolve("stopped"), close: () => undefined }),
    ...world,
  };
  return { host, out: () => out.join(""), err: () => err.join("") };
}

/** Everything one call of docent did, as one text to compare. */
export async function transcript(argv: readonly string[], options: Options): Promise<string> {
  const { host, out, err } = captureHost(options);
  const code = await run(argv, host);
  const part = (name: string, text: string): string =>
    text === "" ? "" : `--- ${name}\n${text.replaceAll(options.cwd, "<here>")}`;
  return `$ docent ${argv.join(" ")}\n${part("stdout", out())}${part("stderr", err())}--- exit ${String(code)}\n`;
}

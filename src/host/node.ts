/** The real world: Node's streams, environment and clock. */
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { diskFiles } from "./files.ts";
import { ComputerError, type Host, type Stream } from "./host.ts";
import { openWithSystem } from "./open.ts";

const packageRoot = fileURLToPath(new URL("../../", import.meta.url));

export function nodeHost(): Host {
  let interrupted = false;
  process.once("SIGINT", () => {
    interrupted = true;
  });
  return {
    cwd: process.cwd(),
    env: process.env,
    stdinIsTerminal: process.stdin.isTTY,
    stdout: stream(process.stdout),
    stderr: stream(process.stderr),
    files: diskFiles,
    packageRoot,
    version: (JSON.parse(readFileSync(`${packageRoot}package.json`, "utf8")) as { version: string }).version,
    clock: () => performance.now(),
    sha256: (bytes) => createHash("sha256").update(bytes).digest("hex"),
    packageFile,
    pause: () => new Promise((resolve) => setImmediate(resolve)),
    open: openWithSystem,
    stopped: () => interrupted,
  };
}

/** A reader that goes away (`| head -1`) ends the talk quietly: what is written after that is dropped. */
function stream(out: NodeJS.WriteStream): Stream {
  let gone = false;
  out.on("error", () => {
    gone = true;
  });
  return {
    write: (text) => {
      if (!gone) out.write(text);
    },
    isTerminal: out.isTTY,
    columns: out.isTTY ? out.columns : 80,
  };
}

/** Found through Node's own lookup, so that it works wherever npm put the package. */
function packageFile(path: string): Uint8Array {
  const require = createRequire(import.meta.url);
  try {
    return readFileSync(require.resolve(path));
  } catch {
    throw new ComputerError(`A part of docent is missing: ${path}.`, "Install docent again.");
  }
}

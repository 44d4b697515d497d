/** The real world: Node's streams, environment and clock. */
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { diskFiles } from "./files.ts";
import { ComputerError, type Host, type Stream } from "./host.ts";
import { realGit } from "./git.ts";
import { openWithSystem } from "./open.ts";
import { codeOf, refused } from "./refusal.ts";
import { watchFolder } from "./watch.ts";

const packageRoot = fileURLToPath(new URL("../../", import.meta.url));

/** The world of this process. Streams and version are looked for when they are asked for: many runs need but one. */
export function nodeHost(): Host {
  let stdout: Stream | null = null;
  let stderr: Stream | null = null;
  const talk = (): Stream => (stderr ??= streamTo(process.stderr, () => undefined));
  return {
    get cwd() {
      return currentFolder();
    },
    env: process.env,
    get stdout() {
      return (stdout ??= streamTo(process.stdout, (line) => {
        talk().write(line);
      }));
    },
    get stderr() {
      return talk();
    },
    files: diskFiles,
    packageRoot,
    get version() {
      return (JSON.parse(readFileSync(`${packageRoot}package.json`, "utf8")) as { version: string }).version;
    },
    clock: () => performance.now(),
    today: () => today(process.env["SOURCE_DATE_EPOCH"]),
    sha256: (bytes) => createHash("sha256").update(bytes).digest("hex"),
    packageFile,
    pause: () => new Promise((resolve) => setImmediate(resolve)),
    open: openWithSystem,
    listenForStop,
    stdin: () => readAll(process.stdin),
    git: realGit,
    watch: (folder, follow) => watchFolder(folder, { follow, onStop: onCtrlC }),
  };
}

/** Reproducible builds set the date in seconds since 1970, in UTC; else it is the date on the wall. */
function today(epochSeconds: string | undefined): string {
  if (epochSeconds !== undefined && /^\d{1,11}$/.test(epochSeconds))
    return new Date(Number(epochSeconds) * 1000).toISOString().slice(0, 10);
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()]
    .map((part) => String(part).padStart(2, "0"))
    .join("-");
}

function currentFolder(): string {
  try {
    return process.cwd();
  } catch {
    throw new ComputerError("The folder you are in is not there any more.", "Go into another one.");
  }
}

/**
 * A reader that goes away (`| head -1`) ends the talk quietly: what is written after that is dropped. A full disk
 * behind `>` is the computer in the way: it must not look like success.
 */
function streamTo(out: NodeJS.WriteStream, complain: (line: string) => void): Stream {
  let gone = false;
  out.on("error", (error) => {
    gone = true;
    if (codeOf(error) === "EPIPE") return;
    process.exitCode = 3;
    complain(`${refused(error, "the output", "write").message}\n`);
  });
  return {
    write: (text) => {
      if (!gone) out.write(text);
    },
    isTerminal: out.isTTY,
    columns: out.isTTY ? out.columns : 80,
  };
}

/** From now on the first Ctrl-C only leaves word; a second one ends the program at once. */
function listenForStop(): () => boolean {
  let asked = false;
  process.once("SIGINT", () => {
    asked = true;
  });
  return () => asked;
}

/** Calls back at the first Ctrl-C, which then does not end the program; what is returned takes the ear away. */
function onCtrlC(act: () => void): () => void {
  process.once("SIGINT", act);
  return () => void process.off("SIGINT", act);
}

/** Some hundred megabytes are no file of ours: the rest is not waited for. */
const mostBytes = 1e8;

async function readAll(stream: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream) {
    chunks.push(chunk);
    size += chunk.length;
    if (size > mostBytes) break;
  }
  return Buffer.concat(chunks);
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

/** `--watch`: checks again whenever files change, until Ctrl-C. */
import { dirname } from "node:path";
import { counted } from "../../base/counted.ts";
import { ComputerError, type Watch } from "../../host/host.ts";
import type { Context } from "../command.ts";
import { exitCodes, type ExitCode } from "../exit-codes.ts";
import { loneTourAmong, requireProject } from "../load.ts";
import { complain, say } from "../talk.ts";
import { UsageError } from "../usage-error.ts";
import type { FormatTarget } from "./validate-formats.ts";

/** One check; how many files it looked at. */
export type CheckOnce = () => Promise<{ readonly files: number }>;

/** What `--watch` shows is for people who sit before it. */
export function checkWatchOptions(
  paths: readonly string[],
  options: { readonly targets: readonly FormatTarget[]; readonly updateBaseline?: boolean },
): void {
  const { targets, updateBaseline = false } = options;
  if (targets.some(({ format, file }) => format !== "pretty" || file !== null))
    throw new UsageError("--watch shows problems on the screen, in the format pretty only.");
  if (paths.includes("-")) throw new UsageError("--watch watches files, not what is piped in.");
  if (updateBaseline)
    throw new UsageError("--watch and --update-baseline do not go together: every slip would be accepted.");
}

export async function checkAgain(
  context: Context,
  paths: readonly string[],
  once: CheckOnce,
): Promise<ExitCode> {
  const { root, watch } = startWatch(context, paths);
  try {
    let { files } = await once();
    for (;;) {
      say(context, `Watching ${counted(files, "file")}. Ctrl-C to end.`);
      if ((await watch.next()) === "stopped") return exitCodes.interrupted;
      clear(context);
      files = await onceMore(context, { root, once, files });
    }
  } finally {
    watch.close();
  }
}

/** Begins before the first check, so that no change is missed. */
function startWatch(
  context: Context,
  paths: readonly string[],
): { readonly root: string; readonly watch: Watch } {
  const lone = loneTourAmong(context, paths);
  const root = lone === null ? requireProject(context, paths) : dirname(lone);
  return { root, watch: context.host.watch(root, lone === null ? isContent : isImages) };
}

function isContent(folder: string): boolean {
  return folder !== "out" && folder !== "templates";
}

/** A lone tour may lie in a large folder of downloads. */
function isImages(folder: string): boolean {
  return folder === "images" || folder.startsWith("images/");
}

type Again = { readonly root: string; readonly once: CheckOnce; readonly files: number };

/** A project that is broken for a moment, as while git changes branches, is no reason to end. */
async function onceMore(context: Context, { root, once, files }: Again): Promise<number> {
  try {
    return (await once()).files;
  } catch (error) {
    const isPassing = error instanceof UsageError || error instanceof ComputerError;
    if (!isPassing || context.host.files.kind(root) !== "folder") throw error;
    complain(context, error.message, error.advice);
    return files;
  }
}

const clearScreen = "\u001B[2J\u001B[H";

function clear({ host }: Context): void {
  if (host.stdout.isTerminal && host.env["TERM"] !== "dumb") host.stdout.write(clearScreen);
}

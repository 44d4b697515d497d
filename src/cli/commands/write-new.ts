/** Writes new files, never over old ones without `--force`, and says what was made. */
import { join } from "node:path";
import type { Output } from "../../base/output.ts";
import type { Context } from "../command.ts";
import { exitCodes, type ExitCode } from "../exit-codes.ts";
import { shown } from "../load.ts";

export type WriteOptions = { readonly dryRun?: boolean; readonly force?: boolean };

export function writeNew(
  context: Context,
  root: string,
  outputs: readonly Output[],
  options: WriteOptions,
): ExitCode {
  const { host, settings } = context;
  const there = outputs.filter(({ path }) => host.files.kind(join(root, path)) !== null);
  if (there.length > 0 && options.force !== true) {
    const names = there.map(({ path }) => `  ${shown(context, root, path)}`).join("\n");
    host.stderr.write(
      `✖ Nothing was made, because this is there already:\n${names}\n  To replace it, add --force.\n`,
    );
    return exitCodes.contentHasProblems;
  }
  if (options.dryRun !== true) host.files.writeAll(root, outputs);
  for (const { path } of outputs.filter((output) => !output.path.includes(".docent/"))) {
    host.stdout.write(`${shown(context, root, path)}\n`);
  }
  if (!settings.quiet && options.dryRun === true) host.stderr.write("Nothing was written (--dry-run).\n");
  return exitCodes.done;
}

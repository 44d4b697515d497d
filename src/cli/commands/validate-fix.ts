/** `docent validate --fix`: makes the repairs that need no guess, in memory until none is left, then on disk. */
import { join } from "node:path";
import type { SourceFile } from "../../base/source.ts";
import { repairFiles, type FileRepair } from "../../read/repair.ts";
import { lineDiff } from "../../report/line-diff.ts";
import { printable } from "../../report/text.ts";
import type { Context } from "../command.ts";
import { exitCodes, type ExitCode } from "../exit-codes.ts";
import { findFiles, loadFrom, shown, type Loaded, type LoadOptions } from "../load.ts";
import { writeResult } from "../result.ts";
import { detail, say } from "../talk.ts";
import { UsageError } from "../usage-error.ts";

export type FixWishes = Pick<LoadOptions, "profile" | "languages"> & {
  /** The part of a reading whose files may be changed. */
  readonly part: (loaded: Loaded) => Loaded;
};

export type FixOptions = { readonly fix?: boolean; readonly dryRun?: boolean };

type Beside = { readonly watch?: boolean; readonly format?: readonly unknown[] };

/** Refuses what does not go together, before anything is read. */
export function checkFixOptions(
  paths: readonly string[],
  { fix, dryRun, watch, format = [] }: FixOptions & Beside,
): void {
  if (fix !== true) {
    if (dryRun === true)
      throw new UsageError("--dry-run shows what --fix would do.", "Write both:  --fix --dry-run");
    return;
  }
  if (dryRun === true && format.length > 0)
    throw new UsageError(
      "--dry-run prints lines before and after their repair, and no other format.",
      "For a report of problems leave out --fix --dry-run.",
    );
  if (watch === true)
    throw new UsageError("--fix would write into files while you work on them: leave out --watch.");
  if (paths.includes("-")) throw new UsageError("--fix repairs files on disk, not what is piped in.");
}

/** Repairs the files of a project on disk and tells which. */
export function fixFiles(context: Context, paths: readonly string[], wishes: FixWishes): void {
  const { files } = context.host;
  const { root, repairs } = repairsFor(context, paths, wishes);
  const ready = repairs.filter(({ before }) => isStill(files.read(join(root, before.path)), before.bytes));
  const outputs = ready.map(({ after }) => ({ path: after.path, content: after.bytes }));
  if (outputs.length > 0) files.writeAll(root, outputs);
  for (const repair of repairs) tell(context, { root, repair, isWritten: ready.includes(repair) });
}

/** Prints the lines that would be changed. Like a check, it fails if there are any. */
export function previewFix(context: Context, paths: readonly string[], wishes: FixWishes): ExitCode {
  const { repairs } = repairsFor(context, paths, wishes);
  if (repairs.length === 0) {
    say(context, "Nothing to repair.");
    return exitCodes.done;
  }
  const shownLines = repairs.map(({ before, after }) => lineDiff(before.path, textOf(before), textOf(after)));
  writeResult(context, shownLines.join(""));
  return exitCodes.contentHasProblems;
}

type Repairs = { readonly root: string; readonly repairs: readonly FileRepair[] };

function repairsFor(context: Context, paths: readonly string[], { part, ...options }: FixWishes): Repairs {
  const found = findFiles(context, paths);
  const repairs = repairFiles(found.files, (files) => {
    const loaded = loadFrom(context, { ...found, files }, { ...options, rules: false });
    const { problems, texts } = part(loaded);
    return loaded.locate(problems, texts).kept;
  });
  return { root: found.root, repairs };
}

type Told = { readonly root: string; readonly repair: FileRepair; readonly isWritten: boolean };

function tell(context: Context, { root, repair, isWritten }: Told): void {
  const name = printable(shown(context, root, repair.before.path));
  if (!isWritten) {
    say(context, `${name}: left as it is, because it was changed while docent read it`);
    return;
  }
  say(context, `${name}: ${repair.repaired.length} repaired`);
  for (const { line, column, message, code } of repair.repaired)
    detail(context, `  ${line}:${column}  ${printable(message)} (${code})`);
}

function isStill(now: Uint8Array | null, then: Uint8Array): boolean {
  return now !== null && now.length === then.length && now.every((byte, index) => byte === then[index]);
}

function textOf({ bytes }: SourceFile): string {
  return new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
}

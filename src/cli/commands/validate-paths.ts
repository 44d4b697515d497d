/** The action of `docent validate`: the whole project is read, so that references are known; the named part is reported. */
import type { CheckProfile } from "../../base/severity.ts";
import { check } from "../../docent/check.ts";
import type { ProblemReport } from "../../report/problems/report.ts";
import { toldOnce } from "../../report/problems/told-once.ts";
import type { Context } from "../command.ts";
import { exitCodes, type ExitCode } from "../exit-codes.ts";
import { findFiles, loadFrom, type Loaded } from "../load.ts";
import { fixedFolder, isPattern } from "../path-pattern.ts";
import { complain, detail } from "../talk.ts";
import { checkBaselineOptions, withBaseline, type BaselineOptions } from "./validate-baseline.ts";
import { checkOrRecall, type CheckedWhole } from "./validate-cache.ts";
import { changedSelector, tellNothingChanged } from "./validate-changed.ts";
import { checkFixOptions, fixFiles, previewFix, type FixOptions, type FixWishes } from "./validate-fix.ts";
import { formatTargets, type FormatTarget, type FormatWish } from "./validate-formats.ts";
import { partOf } from "./validate-part.ts";
import { printReport } from "./validate-print.ts";
import { withStdin } from "./validate-stdin.ts";
import { checkAgain, checkWatchOptions } from "./validate-watch.ts";
import { writeSchemas } from "./write-schemas.ts";

export type ValidateOptions = BaselineOptions &
  FixOptions & {
    readonly format?: readonly FormatWish[];
    readonly strict?: boolean;
    readonly profile?: CheckProfile;
    readonly maxProblems?: number;
    readonly maxWarnings?: number;
    /** True: since the last commit. */
    readonly changed?: string | true;
    readonly stdinFilename?: string;
    readonly watch?: boolean;
    readonly cache?: boolean;
    readonly writeSchemas?: string;
  };

export async function validatePaths(
  typed: Context,
  typedPaths: readonly string[],
  options: ValidateOptions,
): Promise<ExitCode> {
  const targets = formatTargets(typed, options.format ?? []);
  checkBaselineOptions(options);
  const format = [...(options.format ?? []), ...(typed.settings.json ? ["json"] : [])];
  checkFixOptions(typedPaths, { ...options, format });
  if (options.watch === true) checkWatchOptions(typedPaths, { ...options, targets });
  const { context, paths } = await withStdin(typed, typedPaths, options.stdinFilename);
  if (options.writeSchemas !== undefined) writeSchemas(context, near(paths), options.writeSchemas);
  const job = { paths, options, targets };
  if (options.dryRun === true) return previewFix(context, near(paths), fixWishes(context, job));
  if (options.watch !== true) return verdict(context, await checkOnce(context, job), options);
  return checkAgain(context, paths, () => checkOnce(context, job));
}

type Job = {
  readonly paths: readonly string[];
  readonly options: ValidateOptions;
  readonly targets: readonly FormatTarget[];
};

/** Load, select, check, report. */
async function checkOnce(context: Context, { paths, options, targets }: Job): Promise<ProblemReport> {
  const { changed, profile, cache = true, strict = false, maxProblems = null } = options;
  if (options.fix === true) fixFiles(context, near(paths), fixWishes(context, { paths, options }));
  const found = findFiles(context, near(paths));
  const { root } = found;
  const isWhole = paths.length === 0 && changed === undefined;
  const checkFound = (from: Context): CheckedWhole => {
    const loaded = loadFrom(from, found, { profile });
    const part = selection(context, paths, changed)(loaded);
    const read = [...loaded.texts.keys()];
    return { report: check(part, { atMost: Infinity }), incomplete: loaded.incomplete, read };
  };
  const {
    report: all,
    incomplete,
    read,
  } = isWhole && cache ? checkOrRecall(context, found, { profile, check: checkFound }) : checkFound(context);
  for (const path of read) detail(context, `read ${path}`);
  if (changed !== undefined && all.files === 0) tellNothingChanged(context, changed);
  const lookedAt = (file: string): boolean => (isWhole || all.texts.has(file)) && !incomplete.has(file);
  const report = toldOnce(withBaseline(context, all, { options, lookedAt }));
  await printReport(context, report, { targets, root, strict, paths, maxProblems });
  return report;
}

/** Paths that are there, for those that are patterns. */
function near(paths: readonly string[]): readonly string[] {
  return paths.map((path) => (isPattern(path) ? fixedFolder(path) : path));
}

/** What is told of is repaired, and nothing else. */
function fixWishes(context: Context, { paths, options }: Pick<Job, "paths" | "options">): FixWishes {
  const { profile, changed } = options;
  return { profile, part: selection(context, paths, changed) };
}

/** Takes the part of a reading that was asked for. */
function selection(
  context: Context,
  paths: readonly string[],
  changed: ValidateOptions["changed"],
): (loaded: Loaded) => Loaded {
  const changedOnly = changed === undefined ? null : changedSelector(context, changed);
  return (loaded) => {
    const named = partOf(loaded, context, paths);
    return changedOnly === null ? named : changedOnly(named);
  };
}

/** That warnings alone make it fail is said: the report does not show it. */
function verdict(context: Context, { counts }: ProblemReport, options: ValidateOptions): ExitCode {
  if (counts.error > 0) return exitCodes.contentHasProblems;
  const { strict = false, maxWarnings = Infinity } = options;
  const allowed = strict ? 0 : maxWarnings;
  if (counts.warning <= allowed) return exitCodes.done;
  complain(
    context,
    strict
      ? "Warnings count as errors with --strict."
      : `Too many warnings: ${counts.warning}; --max-warnings allows ${allowed}.`,
  );
  return exitCodes.contentHasProblems;
}

/** The action of `docent validate`: the whole project is read, so that references are known; the named part is reported. */
import { join, resolve } from "node:path";
import type { CheckProfile } from "../../base/severity.ts";
import { check } from "../../docent.ts";
import { formats, type FormatName } from "../../report/formats.ts";
import type { ProblemReport } from "../../report/problems/report.ts";
import { insideProject } from "../../host/project-files.ts";
import type { Context } from "../command.ts";
import { exitCodes, type ExitCode } from "../exit-codes.ts";
import { loadFor, type Loaded } from "../load.ts";
import { writeResult } from "../result.ts";
import { UsageError } from "../usage-error.ts";

export type ValidateOptions = {
  readonly format: FormatName;
  readonly strict?: boolean;
  readonly profile?: CheckProfile;
  readonly maxProblems?: number;
};

export function validatePaths(
  context: Context,
  paths: readonly string[],
  options: ValidateOptions,
): ExitCode {
  const format = context.settings.json ? "json" : options.format;
  const loaded = loadFor(context, paths, { profile: options.profile });
  const atMost = options.maxProblems ?? (format === "pretty" ? 100 : Infinity);
  const report = check(partOf(loaded, context, paths), { atMost });
  print(context, report, format);
  const failing = report.counts.error + (options.strict === true ? report.counts.warning : 0);
  return failing > 0 ? exitCodes.contentHasProblems : exitCodes.done;
}

/** Where people read and nothing is wrong, `--quiet` says nothing. */
function print(context: Context, report: ProblemReport, format: FormatName): void {
  const { quiet, result } = context.settings;
  if (quiet && format === "pretty" && report.problems.length === 0) return;
  writeResult(context, formats[format](report, result));
}

/** The part of a reading that lies below the named files and folders. */
function partOf(loaded: Loaded, context: Context, typed: readonly string[]): Loaded {
  if (typed.length === 0 || loaded.isLone) return loaded;
  const wanted = typed.map((path) => wantedPath(loaded, context, path));
  const isWanted = (file: string): boolean =>
    wanted.some((path) => path === "" || file === path || file.startsWith(`${path}/`));
  const texts = new Map([...loaded.texts].filter(([file]) => isWanted(file)));
  if (texts.size === 0) {
    throw new UsageError(
      `No file that docent reads is in ${typed.join(", ")}.`,
      "Run  docent validate  without paths to check all files.",
    );
  }
  return { ...loaded, texts, problems: loaded.problems.filter(({ place }) => isWanted(place.file)) };
}

function wantedPath({ root }: Loaded, { host, settings }: Context, typed: string): string {
  const path = insideProject(root, resolve(settings.cwd, typed));
  if (path === null || host.files.kind(join(root, path)) === null)
    throw new UsageError(`There is no file or folder ${typed} in this project.`);
  return path;
}
